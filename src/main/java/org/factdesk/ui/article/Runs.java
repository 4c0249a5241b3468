package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import org.factdesk.text.Scripts;

/**
 * Stretches of text that one font can set. A font found by fallback inside a line that runs right to left would put the
 * line's parts in the wrong order.
 */
final class Runs {
    private static final int LOOK_BACK = 32;

    private Runs() {}

    /** The script of the run that begins there: of its first letter, else of the letter before it, else Latin. */
    static UnicodeScript script(CharSequence text, int start) {
        for (int i = start; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            UnicodeScript script = Scripts.of(c);
            if (script != null) {
                return script;
            }
            i += Character.charCount(c);
        }
        for (int i = start; i > Math.max(0, start - LOOK_BACK); ) {
            int c = Character.codePointBefore(text, i);
            UnicodeScript script = Scripts.of(c);
            if (script != null) {
                return script;
            }
            i -= Character.charCount(c);
        }
        return UnicodeScript.LATIN;
    }

    /**
     * Where the run of that script that begins there ends: before the first letter or digit of another. A character
     * nobody is to see is a run of its own.
     */
    static int end(CharSequence text, int start, UnicodeScript of) {
        for (int i = start; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            UnicodeScript script = Scripts.of(c);
            if (isUnseen(c, of)) {
                return i == start ? i + 1 : i;
            }
            if (script != null && script != of) {
                return i;
            }
            i += Character.charCount(c);
        }
        return text.length();
    }

    /**
     * Whether a character only steers its neighbours: JavaFX on Linux draws a box for it. Letters part at a run's end as
     * they do at a non-joiner; a joiner is one only between Arabic letters, where nothing is to be joined in emoji.
     */
    static boolean isUnseen(int c, UnicodeScript script) {
        return c == 0x200C
                || c == 0x200D && script == UnicodeScript.ARABIC
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c == 0x61C
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c == 0xFEFF;
    }
}
