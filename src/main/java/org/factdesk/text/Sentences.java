package org.factdesk.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where sentences begin and end: the JDK's boundaries, less those that cut after an abbreviation, an initial or an
 * ordinal, inside brackets, or before what still belongs to the sentence. A line end always ends a sentence.
 */
public final class Sentences {
    /** How far a bracket may be closed after it was opened, in units, to hold its sentences together. */
    private static final int BRACKET_REACH = 400;

    /** Arabic, Urdu, Devanagari and Ethiopic ends, with what closes behind them. */
    private static final Pattern OTHER_ENDS = Pattern.compile("[؟۔।॥።]+[\"”»’)\\]]*+\\s+");

    private static final String OPENERS = "([（［【";
    private static final String CLOSERS = ")]）］】";

    private Sentences() {}

    /**
     * The sentences of a stretch, in order, without the white space around them.
     *
     * @param locale language of the text; {@link Locale#ROOT} when it is not known
     */
    public static List<Span> in(String text, Span within, Locale locale) {
        List<Span> sentences = new ArrayList<>();
        int lineStart = within.start();
        while (lineStart < within.end()) {
            int lineEnd = text.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 || lineEnd > within.end() ? within.end() : lineEnd;
            inLine(text.substring(lineStart, lineEnd), lineStart, locale, sentences);
            lineStart = lineEnd + 1;
        }
        return sentences;
    }

    /**
     * The sentence at {@code offset}: the one that holds it, else the last before it, else the first. Empty at the
     * stretch's start when the stretch holds none.
     */
    public static Span around(String text, Span within, int offset, Locale locale) {
        Span found = null;
        for (Span sentence : in(text, within, locale)) {
            if (found == null || sentence.start() <= offset) {
                found = sentence;
            }
        }
        return found == null ? new Span(within.start(), within.start()) : found;
    }

    private static void inLine(String line, int shift, Locale locale, List<Span> sentences) {
        int start = 0;
        int bracketsClosed = -1;
        int scanned = 0;
        for (int at : boundaries(line, locale)) {
            bracketsClosed = Math.max(bracketsClosed, endOfOpenBracket(line, scanned, at));
            scanned = at;
            boolean last = at == line.length();
            if (last || (at >= bracketsClosed && !SentenceJoin.belongsTogether(line, start, at))) {
                add(line, start, at, shift, sentences);
                start = at;
            }
        }
    }

    /** The JDK's boundaries, and those after the marks of other scripts that it takes for part of the sentence. */
    private static SortedSet<Integer> boundaries(String line, Locale locale) {
        SortedSet<Integer> boundaries = new TreeSet<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line);
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            boundaries.add(at);
        }
        OTHER_ENDS.matcher(line).results().forEach(end -> boundaries.add(end.end()));
        return boundaries;
    }

    /** Where the bracket that was opened between {@code from} and {@code to} and is open there is closed, or -1. */
    private static int endOfOpenBracket(String line, int from, int to) {
        int depth = 0;
        int closed = -1;
        int limit = Math.min(line.length(), to + BRACKET_REACH);
        for (int i = from; i < limit && (i < to || depth > 0); i++) {
            char c = line.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSERS.indexOf(c) >= 0 && depth > 0 && --depth == 0 && i >= to) {
                closed = i + 1;
            }
        }
        return closed;
    }

    private static void add(String line, int start, int end, int shift, List<Span> sentences) {
        int first = start;
        int last = end;
        while (first < last && isSpace(line.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(line.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(first + shift, last + shift));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
