package org.factdesk.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one character is to a search. */
final class FoldedLetter {
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    /** Letters that Unicode does not take apart and people type alike, each followed by what it becomes. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ة', "ه"));

    private static final String DOUBLE_QUOTES = "“”„‟«»″";
    private static final String SINGLE_QUOTES = "‘’‚‛‹›′`´ʼ";
    private static final String DASHES = "‐‑‒–—―−־";

    private FoldedLetter() {}

    /** One or more characters, a space for white space, or nothing for what is passed over. */
    static String of(int c) {
        if (c < 0x80) {
            return ascii(c);
        }
        return KNOWN.computeIfAbsent(c, FoldedLetter::fold);
    }

    private static String ascii(int c) {
        if (c <= ' ' || c == 0x7F) {
            return " ";
        }
        return Character.toString(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }

    private static String fold(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        if (isPassedOver(c)) {
            return "";
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return "\"";
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return "'";
        }
        if (DASHES.indexOf(c) >= 0) {
            return "-";
        }
        if (Character.isDigit(c)) {
            return Integer.toString(Character.digit(c, 10));
        }
        return UnicodeScript.of(c) == UnicodeScript.HANGUL ? Character.toString(c) : letters(c);
    }

    /** Upper case comes between, because only it tells that ß is ss and that dotless ı is a kind of i. */
    private static String letters(int c) {
        StringBuilder bare = new StringBuilder();
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        apart.codePoints().filter(part -> !isSign(part)).forEach(bare::appendCodePoint);
        String oneCase = bare.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        oneCase.codePoints().filter(part -> !isSign(part)).forEach(part -> {
            if (part < 0x80) {
                letters.append(ascii(part));
            } else {
                letters.append(ALIKE.getOrDefault(part, Character.toString(part)));
            }
        });
        return letters.toString();
    }

    /** What steers its neighbours or stretches a word, and variation selectors. */
    private static boolean isPassedOver(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x640 || c >= 0xFE00 && c <= 0xFE0F;
    }

    /**
     * Accents, and vowel signs that are left out as often as written. The vowel signs of Indic scripts and of Thai, and
     * the marks of kana, make another letter and stay.
     */
    private static boolean isSign(int c) {
        int type = Character.getType(c);
        if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
            return false;
        }
        if (c == 0x3099 || c == 0x309A) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.INHERITED
                || script == UnicodeScript.ARABIC
                || script == UnicodeScript.HEBREW
                || c == 0x93C;
    }
}
