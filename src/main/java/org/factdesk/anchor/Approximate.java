package org.factdesk.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.factdesk.text.Span;

/**
 * Finds where a pattern stands in a text with a few insertions, deletions and replacements (Myers' bit-parallel search,
 * in blocks of 64 pattern characters). Takes time proportional to text length times number of blocks, whatever the texts.
 */
final class Approximate {
    /**
     * A place of the pattern.
     *
     * @param errors edits between the pattern and the words at the span
     */
    record Match(Span span, int errors) {}

    private static final int WORD = 64;

    private final String pattern;
    private final int blocks;
    private final long[][] masks = new long[1 << 16][];
    private final long[] none;
    private final long[] up;
    private final long[] down;

    private Approximate(String pattern) {
        this.pattern = pattern;
        this.blocks = (pattern.length() + WORD - 1) / WORD;
        this.none = new long[blocks];
        this.up = new long[blocks];
        this.down = new long[blocks];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (masks[c] == null) {
                masks[c] = new long[blocks];
            }
            masks[c][i / WORD] |= 1L << (i % WORD);
        }
    }

    /**
     * The places with at most {@code mostErrors}, those with the fewest first, at most {@code mostPlaces}. Of places that
     * overlap by more than half only the best is given.
     *
     * @param pattern not empty
     */
    static List<Match> find(String text, String pattern, int mostErrors, int mostPlaces) {
        int[] ends = new Approximate(pattern).ends(text, mostErrors);
        List<Match> matches = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            order.add(i);
        }
        order.sort((a, b) -> Integer.compare(ends[a + 1], ends[b + 1]));
        Approximate backwards =
                new Approximate(new StringBuilder(pattern).reverse().toString());
        for (int i : order) {
            if (matches.size() == mostPlaces) {
                break;
            }
            Match match = new Match(new Span(backwards.start(text, ends[i], ends[i + 1]), ends[i]), ends[i + 1]);
            if (matches.stream().noneMatch(better -> isSamePlace(better.span(), match.span()))) {
                matches.add(match);
            }
        }
        return matches;
    }

    /**
     * The fewest edits that turn {@code one} into a part of {@code text}. Row by row, without masks: made for the few
     * letters around a quote.
     */
    static int errorsWithin(String text, String one) {
        int[] row = new int[text.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < text.length(); j++) {
                int replaced = diagonal + (one.charAt(i) == text.charAt(j) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.min(replaced, 1 + Math.min(row[j], row[j + 1]));
            }
        }
        return Arrays.stream(row).min().orElse(one.length());
    }

    private static boolean isSamePlace(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared * 2 > Math.min(one.length(), other.length());
    }

    /**
     * Pairs of an end in the text and the errors there. Of a run of neighbouring ends only the best is kept: the others
     * are the same place with a letter more or less.
     */
    private int[] ends(String text, int mostErrors) {
        int[] found = new int[64];
        int size = 0;
        int errors = begin();
        int runEnd = -1;
        for (int i = 0; i < text.length(); i++) {
            errors += step(text.charAt(i), 0);
            if (errors > mostErrors) {
                continue;
            }
            boolean sameRun = size > 0 && i <= runEnd + Math.max(1, pattern.length() / 4);
            if (sameRun && errors < found[size - 1]) {
                found[size - 2] = i + 1;
                found[size - 1] = errors;
                runEnd = i;
            } else if (!sameRun) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = i + 1;
                found[size++] = errors;
                runEnd = i;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Where the place begins that ends at {@code end}: read backwards from there, the reversed pattern ends there. */
    private int start(String text, int end, int errors) {
        int left = Math.max(0, end - pattern.length() - errors);
        int now = begin();
        int best = Integer.MAX_VALUE;
        int start = left;
        for (int i = end - 1; i >= left; i--) {
            // The end is fixed, so an edit before it counts: the first row grows by one with each letter.
            now += step(text.charAt(i), 1);
            if (now < best || (now == best && end - i <= pattern.length())) {
                best = now;
                start = i;
            }
        }
        return start;
    }

    /** Resets the column to the one before the first letter, and returns its last value. */
    private int begin() {
        Arrays.fill(up, -1L);
        Arrays.fill(down, 0L);
        return pattern.length();
    }

    /**
     * Takes one letter of the text and returns by how much the errors at the pattern's end changed.
     *
     * @param carry change of the row above the first: 0 when a match may begin anywhere, 1 when it begins here
     */
    private int step(char letter, int carry) {
        long[] equal = masks[letter] == null ? none : masks[letter];
        int in = carry;
        for (int block = 0; block < blocks; block++) {
            boolean last = block == blocks - 1;
            long top = last ? 1L << ((pattern.length() - 1) % WORD) : 1L << (WORD - 1);
            in = advance(block, equal[block], in, top);
        }
        return in;
    }

    private int advance(int block, long equal, int in, long top) {
        long plus = up[block];
        long minus = down[block];
        long vertical = equal | minus;
        long match = in < 0 ? equal | 1L : equal;
        long diagonal = (((match & plus) + plus) ^ plus) | match;
        long rowPlus = minus | ~(diagonal | plus);
        long rowMinus = plus & diagonal;
        int out = (rowPlus & top) != 0 ? 1 : (rowMinus & top) != 0 ? -1 : 0;
        rowPlus = rowPlus << 1 | (in > 0 ? 1L : 0L);
        rowMinus = rowMinus << 1 | (in < 0 ? 1L : 0L);
        up[block] = rowMinus | ~(vertical | rowPlus);
        down[block] = rowPlus & vertical;
        return out;
    }
}
