package org.factdesk.ingest;

import org.factdesk.text.BlockKind;

/**
 * A block on its way into a body: its text does not stand anywhere yet.
 *
 * @param level 1 to 6 for a heading, else 0
 * @param page the page it begins on, from 1; 0 where the format has none
 */
public record Draft(BlockKind kind, int level, String text, int page) {
    public Draft(BlockKind kind, int level, String text) {
        this(kind, level, text, 0);
    }

    public static Draft of(BlockKind kind, String text) {
        return new Draft(kind, kind == BlockKind.HEADING ? 2 : 0, text);
    }

    public static Draft heading(int level, String text) {
        return new Draft(BlockKind.HEADING, level, text);
    }

    /** The same words as another kind. */
    public Draft as(BlockKind other) {
        return other == kind ? this : of(other, text).onPage(page);
    }

    /** The same block, known to begin on that page. */
    public Draft onPage(int number) {
        return new Draft(kind, level, text, number);
    }

    public boolean isFurniture() {
        return kind == BlockKind.FURNITURE;
    }
}
