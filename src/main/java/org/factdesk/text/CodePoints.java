package org.factdesk.text;

/** From UTF-16 units, used inside the program, to Unicode code points, used at its border, and back. */
public final class CodePoints {
    private CodePoints() {}

    /** The number of code points before the unit {@code offset}. */
    public static int fromUnits(CharSequence text, int offset) {
        return Character.codePointCount(text, 0, offset);
    }

    /** The unit at which code point number {@code codePoint} begins. */
    public static int toUnits(CharSequence text, int codePoint) {
        return Character.offsetByCodePoints(text, 0, codePoint);
    }

    /** Whether {@code offset} does not lie inside a surrogate pair; both ends of the text are boundaries. */
    public static boolean isBoundary(CharSequence text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || !Character.isLowSurrogate(text.charAt(offset))
                || !Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /** The span grown outwards so that neither end lies inside a surrogate pair. */
    public static Span snap(CharSequence text, Span span) {
        int start = isBoundary(text, span.start()) ? span.start() : span.start() - 1;
        int end = isBoundary(text, span.end()) ? span.end() : span.end() + 1;
        return new Span(start, end);
    }
}
