package org.factdesk.store;

import java.nio.file.Path;
import java.util.UUID;
import org.factdesk.model.Edit;

/** Makes and opens case files. */
public interface CaseStores {
    /**
     * Makes a new case whose first edit makes its info and scale.
     *
     * @param installation tells this machine's chain of edits from others'; the chain's name in the file is derived from it
     *     and the case, so that two cases of one machine are not linked
     * @throws org.factdesk.problem.Problem when the file exists or cannot be written; nothing is left behind then
     */
    CaseStore create(Path file, UUID installation, Edit first);

    /**
     * Opens an existing case, checked and brought to the current schema.
     *
     * @param installation tells this machine's chain of edits from others'; the chain's name in the file is derived from it
     *     and the case, so that two cases of one machine are not linked
     * @throws org.factdesk.problem.Problem when it is not one of ours, newer, foreign, damaged, in use or not writable;
     *     the file is unchanged then
     */
    CaseStore open(Path file, UUID installation);

    /** Loads what the first opening needs, so that it goes faster; from any thread, and of no other effect. */
    void prepare();
}
