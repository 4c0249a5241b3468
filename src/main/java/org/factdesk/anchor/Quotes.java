package org.factdesk.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Normaliser;
import org.factdesk.text.Span;

/** Finds where a quote that somebody typed stands in a text. */
public final class Quotes {
    private static final String QUOTE_MARKS = "\"'`´‘’‚‛“”„‟«»‹›′″「」『』";
    private static final String DASHES = "-‐‑‒–—―−﹣－";

    private Quotes() {}

    /**
     * All places of the quote, from left to right, not overlapping: those that match to the letter, or when there are
     * none, those that match when any white space, any quotation mark and any dash count as alike.
     *
     * @param text normalised
     * @param quote as typed; white space around it is passed over
     */
    public static List<Span> places(String text, String quote) {
        String wanted = Normaliser.text(quote).strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Span> exact = occurrences(text, wanted);
        if (!exact.isEmpty()) {
            return exact.stream().map(span -> CodePoints.snap(text, span)).toList();
        }
        // Nothing is left of a quote of zero-width spaces, and nothing stands everywhere.
        String alike = Folded.of(wanted).text.strip();
        if (alike.isEmpty()) {
            return List.of();
        }
        Folded folded = Folded.of(text);
        return occurrences(folded.text, alike).stream()
                .map(span -> CodePoints.snap(text, folded.inText(span)))
                .toList();
    }

    private static List<Span> occurrences(String text, String wanted) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            found.add(new Span(at, at + wanted.length()));
        }
        return found;
    }

    /** A text in which what counts as alike is one character, with the place of each in the text it came from. */
    private static final class Folded {
        private final String text;
        private final int[] starts;

        private Folded(String text, int[] starts) {
            this.text = text;
            this.starts = starts;
        }

        static Folded of(String text) {
            StringBuilder folded = new StringBuilder(text.length());
            int[] starts = new int[text.length() + 1];
            boolean afterSpace = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (c == 0x200B || (space && afterSpace)) {
                    continue;
                }
                starts[folded.length()] = i;
                folded.append(space ? ' ' : fold(c));
                afterSpace = space;
            }
            starts[folded.length()] = text.length();
            return new Folded(folded.toString(), Arrays.copyOf(starts, folded.length() + 1));
        }

        private static char fold(char c) {
            if (QUOTE_MARKS.indexOf(c) >= 0) {
                return '"';
            }
            return DASHES.indexOf(c) >= 0 ? '-' : c;
        }

        /** The quote never ends in white space, so its last character is one unit wide in the text. */
        Span inText(Span span) {
            return new Span(starts[span.start()], starts[span.end() - 1] + 1);
        }
    }
}
