package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.factdesk.text.Scripts;

/**
 * Where a line may end, and where lines of a width do end. The places come from the JDK, which knows Thai words and what
 * must not begin a line in Chinese and Japanese; Korean is kept in words, and a danda stays with its sentence.
 */
final class LineBreaks {
    private static final String NEVER_FIRST = "।॥!?؟؛،,.;:%)]}»”’…";
    private static final String NEVER_LAST = "([{«“‘";
    private static final char THAI_FIRST = '\u0E01';
    private static final char THAI_LAST = '\u0E5B';
    /** Marks a Thai letter that is not spoken; it ends a syllable, so no line begins with it. */
    private static final char SILENT = '\u0E4C';

    private static final Locale THAI = Locale.forLanguageTag("th");

    private LineBreaks() {}

    /** The offsets at which the lines after the first begin, when none is to be wider than that. */
    static List<Integer> starts(String text, Locale locale, double width, ToDoubleFunction<String> widthOf) {
        List<Integer> starts = new ArrayList<>();
        double reached = 0;
        int start = 0;
        for (int end : places(text, locale)) {
            String piece = text.substring(start, end);
            double ink = widthOf.applyAsDouble(piece.stripTrailing());
            if (reached > 0 && reached + ink > width) {
                starts.add(start);
                reached = 0;
            }
            if (ink > width) {
                reached = cut(text, start, end, width, widthOf, starts);
            } else {
                reached += ink == 0 || piece.isBlank() ? widthOf.applyAsDouble(piece) : widthOf(piece, ink, widthOf);
            }
            if (piece.endsWith("\n")) {
                reached = 0;
            }
            start = end;
        }
        return starts;
    }

    private static double widthOf(String piece, double ink, ToDoubleFunction<String> widthOf) {
        String words = piece.stripTrailing();
        return words.length() == piece.length() ? ink : ink + widthOf.applyAsDouble(piece.substring(words.length()));
    }

    /** A word longer than a line is cut wherever a line is full. */
    private static double cut(
            String text, int start, int end, double width, ToDoubleFunction<String> widthOf, List<Integer> starts) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        double reached = 0;
        int from = start;
        while (from < end) {
            int to = Math.min(end, characters.following(from));
            double one = widthOf.applyAsDouble(text.substring(from, to));
            if (reached > 0 && reached + one > width && !Character.isWhitespace(text.charAt(from))) {
                starts.add(from);
                reached = 0;
            }
            reached += one;
            from = to;
        }
        return reached;
    }

    /** The places where a line may end, the end of the text last. */
    static List<Integer> places(String text, Locale locale) {
        BreakIterator breaks = BreakIterator.getLineInstance(Scripts.main(text) == UnicodeScript.THAI ? THAI : locale);
        breaks.setText(text);
        List<Integer> places = new ArrayList<>();
        breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == text.length() || isPlace(text, at)) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isPlace(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == '\n') {
            return true;
        }
        if (Character.isWhitespace(after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (after >= THAI_FIRST && after <= THAI_LAST && isSilentSoon(text, at)) {
            return false;
        }
        return Character.isWhitespace(before) || !isHangul(before) && !isHangul(after) || isHan(before) || isHan(after);
    }

    private static boolean isSilentSoon(String text, int at) {
        for (int i = at; i <= at + 2 && i < text.length(); i++) {
            if (text.charAt(i) == SILENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHangul(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    private static boolean isHan(char c) {
        return Scripts.of(c) == UnicodeScript.HAN;
    }
}
