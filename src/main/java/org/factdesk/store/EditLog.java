package org.factdesk.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factdesk.model.RecordedEdit;
import org.factdesk.model.UndoStack;
import org.factdesk.model.Verification;

/** The append-only log of a case: its history, its undo and its proof. */
public interface EditLog {
    /** All edits, the oldest first. */
    List<RecordedEdit> all();

    /** How many edits there are. */
    long count();

    /** The edits that touched this item or one that is about it, the oldest first. */
    List<RecordedEdit> of(UUID item);

    Optional<RecordedEdit> find(UUID edit);

    /** What can be undone and redone as the log stands. */
    UndoStack undoStack();

    /** Hash of the newest edit of this machine's chain, lower-case hexadecimals. */
    String head();

    /** Walks every chain and re-hashes every content. Reads only. */
    Verification verify();
}
