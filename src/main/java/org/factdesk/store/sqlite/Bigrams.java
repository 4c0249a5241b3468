package org.factdesk.store.sqlite;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of neighbouring characters of scripts that put no spaces between words. SQLite's tokenizer takes a whole
 * Chinese sentence for one word; in pairs, any two or more characters of it are found as a phrase. Words of other
 * scripts and numbers that touch such a run are listed too, because the tokenizer takes them for a part of it.
 */
final class Bigrams {
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> run = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean wordTouches;

    private Bigrams() {}

    static boolean isWordless(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO;
    }

    /** All tokens of the text, each run's last character alone among them, so that one character is found as well. */
    static String of(String text) {
        Bigrams bigrams = new Bigrams();
        text.codePoints().forEach(bigrams::take);
        bigrams.endRun();
        bigrams.endWord(false);
        return String.join(" ", bigrams.tokens);
    }

    private void take(int codePoint) {
        if (isWordless(codePoint)) {
            endWord(true);
            run.add(codePoint);
        } else if (Character.isLetterOrDigit(codePoint)) {
            wordTouches |= !run.isEmpty();
            endRun();
            word.appendCodePoint(codePoint);
        } else {
            endRun();
            endWord(false);
        }
    }

    private void endRun() {
        for (int i = 0; i < run.size(); i++) {
            String pair = Character.toString(run.get(i));
            tokens.add(i + 1 < run.size() ? pair + Character.toString(run.get(i + 1)) : pair);
        }
        run.clear();
    }

    private void endWord(boolean touches) {
        if (!word.isEmpty() && (touches || wordTouches)) {
            tokens.add(word.toString());
        }
        word.setLength(0);
        wordTouches = false;
    }
}
