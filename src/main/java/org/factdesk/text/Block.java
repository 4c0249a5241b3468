package org.factdesk.text;

import java.util.Objects;

/**
 * One block of a document.
 *
 * @param level 1 (the title) to 6 for a heading, else 0
 * @param span its place in the document's text, in UTF-16 units, never empty
 * @param page the page it begins on, from 1; 0 where the format has none
 */
public record Block(BlockKind kind, int level, Span span, int page) {
    public Block {
        Objects.requireNonNull(kind);
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a block holds at least one character");
        }
        if (kind == BlockKind.HEADING ? level < 1 || level > 6 : level != 0) {
            throw new IllegalArgumentException(kind + " of level " + level);
        }
        if (page < 0) {
            throw new IllegalArgumentException("page " + page);
        }
    }

    /** A block of a format without pages. */
    public Block(BlockKind kind, int level, Span span) {
        this(kind, level, span, 0);
    }

    public static Block of(BlockKind kind, Span span) {
        return new Block(kind, kind == BlockKind.HEADING ? 2 : 0, span);
    }

    public static Block heading(int level, Span span) {
        return new Block(BlockKind.HEADING, level, span);
    }

    /** The same place read as another kind. */
    public Block as(BlockKind other) {
        return other == kind ? this : new Block(other, other == BlockKind.HEADING ? 2 : 0, span, page);
    }
}
