package org.factdesk.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One step of work on a case: the only way in which it changes.
 *
 * @param actor who did it
 * @param nature work of its own, or undo or redo of the edit {@code of}
 * @param of the work edit that is taken back or brought back; null for work
 * @param changes in the order applied, at least one
 */
public record Edit(UUID id, Instant at, String actor, EditLabel label, Nature nature, UUID of, List<Change> changes) {
    public Edit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        actor = Require.words("actor", actor);
        Objects.requireNonNull(label);
        if ((nature == Nature.WORK) != (of == null)) {
            throw new IllegalArgumentException(nature + " of " + of);
        }
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an edit changes something");
        }
    }

    public static Edit work(UUID id, Instant at, String actor, EditLabel label, List<Change> changes) {
        return new Edit(id, at, actor, label, Nature.WORK, null, changes);
    }

    /** The edit that takes this work back. */
    public Edit undo(UUID undoId, Instant when, String who) {
        List<Change> inverse =
                new ArrayList<>(changes.stream().map(Change::inverse).toList());
        Collections.reverse(inverse);
        return new Edit(undoId, when, who, label, Nature.UNDO, id, inverse);
    }

    /** The edit that brings this work back after it was undone. */
    public Edit redo(UUID redoId, Instant when, String who) {
        return new Edit(redoId, when, who, label, Nature.REDO, id, changes);
    }
}
