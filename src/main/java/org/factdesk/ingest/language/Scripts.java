package org.factdesk.ingest.language;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The scripts of a text: some are written by one language alone, and tell it without a model. */
final class Scripts {
    private static final Map<UnicodeScript, String> ALONE = Map.ofEntries(
            entry(UnicodeScript.HANGUL, "ko"),
            entry(UnicodeScript.THAI, "th"),
            entry(UnicodeScript.HEBREW, "he"),
            entry(UnicodeScript.GREEK, "el"),
            entry(UnicodeScript.ARMENIAN, "hy"),
            entry(UnicodeScript.GEORGIAN, "ka"),
            entry(UnicodeScript.KHMER, "km"),
            entry(UnicodeScript.LAO, "lo"),
            entry(UnicodeScript.MYANMAR, "my"),
            entry(UnicodeScript.TAMIL, "ta"),
            entry(UnicodeScript.TELUGU, "te"),
            entry(UnicodeScript.KANNADA, "kn"),
            entry(UnicodeScript.MALAYALAM, "ml"),
            entry(UnicodeScript.GUJARATI, "gu"),
            entry(UnicodeScript.GURMUKHI, "pa"),
            entry(UnicodeScript.SINHALA, "si"),
            entry(UnicodeScript.HAN, "zh"));

    /** Of a Japanese text at least this part is kana; a Chinese one quotes a name at most. */
    private static final double KANA = 0.1;

    private static final double MOST = 0.6;

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int ascii;
    private int all;

    private Scripts() {}

    static Scripts of(String text) {
        Scripts scripts = new Scripts();
        text.codePoints().filter(Character::isLetter).forEach(scripts::count);
        return scripts;
    }

    private void count(int letter) {
        all++;
        if (letter < 0x80) {
            ascii++;
        } else {
            letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
        }
    }

    /** How many letters the text has. */
    int letters() {
        return all;
    }

    /** The script of most letters; empty when none has them. */
    Optional<UnicodeScript> most() {
        return Stream.concat(letters.keySet().stream(), Stream.of(UnicodeScript.LATIN))
                .filter(script -> count(script) > all * MOST)
                .findFirst();
    }

    /** The language that alone writes like this; empty where several do. */
    Optional<String> language() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int han = count(UnicodeScript.HAN);
        if (kana + han > all * MOST) {
            return Optional.of(kana > (kana + han) * KANA ? "ja" : "zh");
        }
        // A Korean text may hold Chinese characters, and any of them Latin names.
        return most().map(ALONE::get);
    }

    private int count(UnicodeScript script) {
        return letters.getOrDefault(script, 0) + (script == UnicodeScript.LATIN ? ascii : 0);
    }
}
