package org.factdesk.ingest.pdf;

/**
 * One drawn glyph, or a few that stand for one text, in the page's reading direction: {@code start} to {@code end} along
 * the line, {@code base} downwards, all in points.
 *
 * @param text what it says, of one or more characters
 * @param size height of the type
 * @param turn quarter turns of the writing: 0 upright, 1 upwards, 2 upside down, 3 downwards, {@link #SLANTED} anything else
 * @param artifact whether the document says that it is no part of the text
 */
record Glyph(String text, float start, float end, float base, float size, int turn, boolean bold, boolean artifact) {
    static final int SLANTED = 4;

    float width() {
        return end - start;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && (c < 0x80 || (!Character.isWhitespace(c) && !Character.isSpaceChar(c)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is nothing but marks that belong to the letter before. */
    boolean isMark() {
        return !text.isEmpty()
                && text.charAt(0) >= 0x300
                && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    Glyph says(String other) {
        return new Glyph(other, start, end, base, size, turn, bold, artifact);
    }
}
