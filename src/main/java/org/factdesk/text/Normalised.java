package org.factdesk.text;

/**
 * A normalised text with the way between its offsets and those of the raw text it came from.
 *
 * @param text the normalised text
 */
public record Normalised(String text, OffsetMap map) {
    /**
     * Where a stretch of the raw text stands now. An end that fell inside a changed cluster moves outwards; a stretch
     * that was dropped as a whole is empty.
     */
    public Span toNormalised(Span raw) {
        return CodePoints.snap(text, map.toNormalised(raw));
    }

    /** Where a stretch of this text came from, with what was dropped at its ends. */
    public Span toRaw(Span normalised) {
        return map.toRaw(CodePoints.snap(text, normalised));
    }
}
