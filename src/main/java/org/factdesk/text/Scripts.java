package org.factdesk.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The scripts of a text, by what shares a typeface: Greek, Cyrillic and plain digits count as Latin, kana, Chinese
 * characters and their punctuation as Han.
 */
public final class Scripts {
    /** Below it there is nothing but Latin, Greek, Cyrillic and Armenian letters. */
    private static final int FIRST_OTHER = 0x530;

    private static final int LOOKED_AT = 600;

    private Scripts() {}

    /** The script of a letter or digit; null for anything that goes with its neighbours: marks, spaces, emoji. */
    public static UnicodeScript of(int c) {
        if (c < FIRST_OTHER) {
            return Character.isLetterOrDigit(c) ? UnicodeScript.LATIN : null;
        }
        if (isArabic(c)) {
            return UnicodeScript.ARABIC;
        }
        if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF) {
            return UnicodeScript.HAN;
        }
        if (!Character.isLetterOrDigit(c)) {
            return null;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case GREEK, CYRILLIC -> UnicodeScript.LATIN;
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            case COMMON -> isCjkSign(c) ? UnicodeScript.HAN : null;
            case INHERITED, UNKNOWN -> null;
            default -> script;
        };
    }

    /** Whether a text has no letter but Latin, Greek and Cyrillic ones. */
    public static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OTHER) {
                int c = Character.codePointAt(text, i);
                UnicodeScript script = of(c);
                if (script != null && script != UnicodeScript.LATIN) {
                    return false;
                }
                i += Character.charCount(c) - 1;
            }
        }
        return true;
    }

    /** The scripts that letters of a text are written in. */
    public static Set<UnicodeScript> in(CharSequence text) {
        Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            UnicodeScript script = of(c);
            if (script != null) {
                found.add(script);
            }
            i += Character.charCount(c);
        }
        return found;
    }

    /** The script most of the first letters of a text are written in; Latin for a text without letters. */
    public static UnicodeScript main(CharSequence text) {
        if (isPlain(text)) {
            return UnicodeScript.LATIN;
        }
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end; ) {
            int c = Character.codePointAt(text, i);
            if (Character.isLetter(c)) {
                UnicodeScript script = of(c);
                if (script != null) {
                    // a Chinese character or a syllable says as much as a word of a few letters
                    counts.merge(script, isWide(script) ? 3 : 1, Integer::sum);
                }
            }
            i += Character.charCount(c);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }

    /** Whether a character is kana, with which only Japanese is written. */
    public static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF && c != 0x30FB && c != 0x30FC || c >= 0xFF66 && c <= 0xFF9F;
    }

    /** Whether a character is Arabic, signs and digits of that script included. */
    public static boolean isArabic(int c) {
        return c >= 0x600 && c <= 0x8FF || c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }

    private static boolean isWide(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }

    private static boolean isCjkSign(int c) {
        return c >= 0x3000 && c <= 0x33FF;
    }
}
