package org.factdesk.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** Which work can be taken back and which brought back: follows from the log alone, so it survives a restart. */
public final class UndoStack {
    /** A work edit that can be undone or redone. */
    public record Step(UUID edit, EditLabel label) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Takes in the next edit of the log, in order. New work ends what could be redone. */
    public void follow(UUID edit, Nature nature, EditLabel label) {
        switch (nature) {
            case WORK -> {
                done.push(new Step(edit, label));
                undone.clear();
            }
            case UNDO -> undone.push(done.pop());
            case REDO -> done.push(undone.pop());
        }
    }

    public Optional<Step> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    public Optional<Step> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
