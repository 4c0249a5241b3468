package org.factdesk.ingest.pdf;

/**
 * A line of text, or the part of one that stands in one column; in points from the page's upper corner where reading
 * begins.
 *
 * @param base where the letters stand, downwards
 * @param firstWord width of the first word
 * @param order its place in the order drawn
 * @param row whether it is a row of a table, whose cells are parted by tabs
 * @param artifact whether the document says that it is no part of the text, or it runs across the page
 */
record Line(
        String text,
        float start,
        float end,
        float base,
        float size,
        boolean bold,
        float firstWord,
        int order,
        boolean row,
        boolean artifact) {

    float width() {
        return end - start;
    }

    float top() {
        return base - size * 0.75f;
    }

    float bottom() {
        return base + size * 0.25f;
    }

    int first() {
        return text.codePointAt(0);
    }

    int last() {
        return text.codePointBefore(text.length());
    }

    /** The share of the narrower one that stands over or under the other. */
    float overlap(Line other) {
        float shared = Math.min(end, other.end) - Math.max(start, other.start);
        float narrower = Math.max(1, Math.min(width(), other.width()));
        return shared / narrower;
    }

    boolean sameRow(Line other) {
        return Math.abs(base - other.base) < 0.35f * Math.min(size, other.size);
    }

    /** The same on a page whose lines begin on the right. */
    Line mirrored(float pageWidth) {
        return new Line(text, pageWidth - end, pageWidth - start, base, size, bold, firstWord, order, row, artifact);
    }

    /** One row with the other part of it. */
    Line with(Line right, String gap, boolean asRow) {
        return new Line(
                text + gap + right.text,
                start,
                right.end,
                base,
                Math.max(size, right.size),
                bold && right.bold,
                firstWord,
                order,
                asRow,
                artifact);
    }
}
