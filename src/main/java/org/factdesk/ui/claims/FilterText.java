package org.factdesk.ui.claims;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person typed to filter by: its words must all occur, whatever their case and accents. */
final class FilterText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final FilterText NONE = new FilterText(List.of());

    private final List<String> words;

    private FilterText(List<String> words) {
        this.words = words;
    }

    static FilterText of(String typed) {
        String folded = fold(typed).strip();
        return folded.isEmpty() ? NONE : new FilterText(List.of(folded.split("\\s+")));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param folded a text that {@link #fold} was applied to */
    boolean matches(String folded) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text without what filtering looks past: case, accents and vowel signs, ligatures and widths, the shape of
     * apostrophes and quotation marks. Upper case comes between, because only it tells that ß is ss.
     */
    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String oneCase =
                bare(text).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return bare(oneCase)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('„', '"');
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
