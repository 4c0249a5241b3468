package org.factdesk.store.sqlite;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of neighbouring characters of scripts that put no spaces between words. SQLite's tokenizer takes a whole
 * Chinese sentence for one word; in pairs, any two or more characters of it are found as a phrase.
 */
final class Bigrams {
    private Bigrams() {}

    static boolean isWordless(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO;
    }

    /** All pairs of the text, and each run's last character alone, so that one character is found by its pair. */
    static String of(String text) {
        List<String> pairs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        text.codePoints().forEach(codePoint -> {
            if (isWordless(codePoint)) {
                run.add(codePoint);
            } else {
                end(run, pairs);
            }
        });
        end(run, pairs);
        return String.join(" ", pairs);
    }

    private static void end(List<Integer> run, List<String> pairs) {
        for (int i = 0; i < run.size(); i++) {
            pairs.add(i + 1 < run.size() ? join(run.get(i), run.get(i + 1)) : Character.toString(run.get(i)));
        }
        run.clear();
    }

    private static String join(int first, int second) {
        return Character.toString(first) + Character.toString(second);
    }
}
