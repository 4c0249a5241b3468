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
 * ordinal, inside brackets or quotation marks, or before what still belongs to the sentence. A line end always ends a sentence.
 */
public final class Sentences {
    private static final int THAI = 16;

    /** Arabic, Urdu, Ethiopic, Armenian, Khmer and Burmese ends, with what closes behind them. */
    private static final Pattern OTHER_ENDS = Pattern.compile("[؟۔።։។။]+[\"”»’)\\]]*+\\s+");

    /**
     * Signs that open quotations in other languages close them in German, and in French a space stands before the one that
     * closes; the JDK knows neither.
     */
    private static final Pattern QUOTED_END = Pattern.compile("[.!?…](?:[“«]|[ \\u00A0\\u202F]»)\\s+(?=[\\p{Lu}„»«])");

    /** A danda needs no space behind it. */
    private static final Pattern DANDA = Pattern.compile("[।॥]+[\"”»’)\\]]*+\\s*");

    /** Thai has no sign for the end: a space between two longer stretches of Thai letters comes nearest. */
    private static final Pattern THAI_END =
            Pattern.compile("(?<=[\\u0E01-\\u0E4E]{" + THAI + "})[ \\u00A0]+(?=[\\u0E01-\\u0E4E]{" + THAI + "})");

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
        int held = -1;
        int scanned = 0;
        for (int at : boundaries(line, locale)) {
            held = Math.max(held, Enclosures.end(line, scanned, at));
            scanned = at;
            boolean last = at == line.length();
            if (last || (at >= held && !SentenceJoin.belongsTogether(line, start, at))) {
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
        if (line.indexOf('„') >= 0 || line.indexOf('»') >= 0) {
            QUOTED_END.matcher(line).results().forEach(end -> boundaries.add(end.end()));
        }
        if (!Scripts.isPlain(line)) {
            for (Pattern ends : List.of(OTHER_ENDS, DANDA, THAI_END)) {
                ends.matcher(line).results().forEach(end -> boundaries.add(end.end()));
            }
        }
        return boundaries;
    }

    private static void add(String line, int start, int end, int shift, List<Span> sentences) {
        int first = start;
        int last = end;
        while (first < last && SentenceJoin.isSpace(line.charAt(first))) {
            first++;
        }
        while (last > first && SentenceJoin.isSpace(line.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(first + shift, last + shift));
        }
    }
}
