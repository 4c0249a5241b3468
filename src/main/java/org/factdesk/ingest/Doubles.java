package org.factdesk.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two neighbouring lines are the same line copied twice from a page. */
final class Doubles {
    private static final int FEWEST_WORDS = 4;
    private static final int SHORTEST = 20;
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile(".*[.!?:;].*", Pattern.DOTALL);

    /** Which of the two is not part of the story. */
    enum Which {
        NONE,
        SECOND,
        BOTH
    }

    private Doubles() {}

    /**
     * @param a the first as {@link #fold} gives it
     * @param b the second, folded too
     * @param distance 1 when the second follows the first at once
     */
    static Which compare(String first, String a, String b, int distance) {
        // Nearly all neighbours are no doubles: neither holds the other.
        if (!a.startsWith(b) && !b.startsWith(a) && !a.endsWith(b) && !b.endsWith(a)) {
            return Which.NONE;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() < SHORTEST || GAP.split(shorter).length < FEWEST_WORDS) {
            return Which.NONE;
        }
        if (a.equals(b)) {
            return equal(first, distance);
        }
        if (longer.startsWith(shorter) && creditFollows(longer.substring(shorter.length()))) {
            return Which.BOTH;
        }
        boolean labelled = longer.endsWith(" " + shorter)
                && distance == 1
                && isTopic(longer.substring(0, longer.length() - shorter.length()))
                && !Labels.endsSentence(first);
        return labelled ? Which.BOTH : Which.NONE;
    }

    /**
     * A caption or a title that stands there twice comes from the page. A paragraph copied twice is one paragraph. What
     * somebody says twice may be meant so, and stays.
     */
    private static Which equal(String text, int distance) {
        if (startsWithQuote(text)) {
            return Which.NONE;
        }
        if (!Labels.endsSentence(text)) {
            return Which.BOTH;
        }
        if (distance > 1) {
            return Which.NONE;
        }
        return text.length() <= LONGEST_CAPTION ? Which.BOTH : Which.SECOND;
    }

    private static boolean creditFollows(String rest) {
        String words = Blank.strip(rest);
        return !Character.isLetterOrDigit(rest.charAt(0))
                && words.length() <= LONGEST_CAPTION
                && (Credits.isCredit(words) || Credits.isCreditTail(words));
    }

    /** A topic's name before a teaser: a few words with no sentence among them. */
    private static boolean isTopic(String label) {
        String words = Blank.strip(label);
        return words.length() <= LONGEST_LABEL
                && !SENTENCE_INSIDE.matcher(words).matches();
    }

    private static boolean startsWithQuote(String text) {
        return "\"“„«»‘'「".indexOf(text.charAt(0)) >= 0;
    }

    /** Without differences of case and of white space. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blank.is(c)) {
                gap = true;
            } else {
                folded.append(gap && folded.length() > 0 ? " " : "").append(c);
                gap = false;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
