package org.factdesk.ingest;

import org.factdesk.text.BlockKind;

/**
 * A block on its way into a body: its text does not stand anywhere yet.
 *
 * @param level 1 to 6 for a heading, else 0
 */
public record Draft(BlockKind kind, int level, String text) {
    public static Draft of(BlockKind kind, String text) {
        return new Draft(kind, kind == BlockKind.HEADING ? 2 : 0, text);
    }

    public static Draft heading(int level, String text) {
        return new Draft(BlockKind.HEADING, level, text);
    }

    /** The same words as another kind. */
    public Draft as(BlockKind other) {
        return other == kind ? this : of(other, text);
    }

    public boolean isFurniture() {
        return kind == BlockKind.FURNITURE;
    }
}
