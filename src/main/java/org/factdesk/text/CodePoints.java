package org.factdesk.text;

/** Keeps offsets in UTF-16 units out of the middle of a code point. */
public final class CodePoints {
    private CodePoints() {}

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
