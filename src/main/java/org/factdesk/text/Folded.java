package org.factdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as a search sees it: without case, accents, vowel signs of Arabic and Hebrew, widths, kinds of quotation marks,
 * dashes and spaces, and what only steers the letters beside it. It knows where each of its characters stands in the
 * text.
 */
public final class Folded {
    private final int length;
    private final String folded;
    /** Where each folded character begins and ends in the text; null when they are the same places. */
    private final int[] starts;

    private final int[] ends;

    private Folded(int length, String folded, int[] starts, int[] ends) {
        this.length = length;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    public static Folded of(String text) {
        return isSimple(text) ? new Folded(text.length(), lower(text), null, null) : new Folder(text).fold();
    }

    /** The text without what a search passes over. */
    public String text() {
        return folded;
    }

    /** Where words stand that look the same to a search, in order, none over another; none for blank words. */
    public List<Span> find(String words) {
        String wanted = of(words).folded.strip();
        List<Span> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
                if (!isVoiced(at + wanted.length())) {
                    found.add(span(at, at + wanted.length()));
                }
            }
        }
        return found;
    }

    /** A mark follows that makes another kana of the one before it. */
    private boolean isVoiced(int at) {
        return at < folded.length() && (folded.charAt(at) == 0x3099 || folded.charAt(at) == 0x309A);
    }

    private Span span(int from, int to) {
        if (starts == null) {
            return new Span(from, to);
        }
        return new Span(starts[from], Math.min(length, Math.max(ends[to - 1], starts[from] + 1)));
    }

    /** Whether every character folds to one character at its own place. */
    private static boolean isSimple(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E || c < ' ' || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }

    private static String lower(String ascii) {
        return ascii.toLowerCase(java.util.Locale.ROOT);
    }

    /** Folds character by character and writes down where each came from. */
    private static final class Folder {
        private final String text;
        private final StringBuilder folded;
        private int[] starts;
        private int[] ends;

        Folder(String text) {
            this.text = text;
            this.folded = new StringBuilder(text.length());
            this.starts = new int[text.length() + 8];
            this.ends = new int[text.length() + 8];
        }

        Folded fold() {
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                int next = i + Character.charCount(c);
                String letters = FoldedLetter.of(c);
                boolean goesOn = letters.isEmpty() || letters.equals(" ") && endsInSpace();
                if (goesOn) {
                    reachTo(next);
                } else {
                    add(letters, i, next);
                }
                i = next;
            }
            int count = folded.length();
            return new Folded(
                    text.length(), folded.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        }

        private boolean endsInSpace() {
            return folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
        }

        /** What is passed over belongs to the letter before it. */
        private void reachTo(int end) {
            if (folded.length() > 0) {
                ends[folded.length() - 1] = end;
            }
        }

        private void add(String letters, int start, int end) {
            int at = folded.length();
            folded.append(letters);
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, folded.length() * 2);
                ends = Arrays.copyOf(ends, folded.length() * 2);
            }
            Arrays.fill(starts, at, folded.length(), start);
            Arrays.fill(ends, at, folded.length(), end);
        }
    }
}
