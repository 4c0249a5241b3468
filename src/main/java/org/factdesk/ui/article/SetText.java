package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.text.Scripts;

/**
 * A text as it is set: line ends of ours stand in place of the spaces at which lines end, or between two characters
 * where there is no space; joiners that the toolkit would draw as boxes are left out. Offsets go from the one to the
 * other.
 */
final class SetText {
    private static final char JOINER = '\u200D';

    private final String shown;
    private final int[] starts;
    private final int[] ends;
    private final int[] offsets;

    private SetText(String shown, int[] starts, int[] ends, int[] offsets) {
        this.shown = shown;
        this.starts = starts;
        this.ends = ends;
        this.offsets = offsets;
    }

    /** A text that the toolkit breaks itself. */
    static SetText asItIs(String text) {
        return new SetText(text, null, null, null);
    }

    /** @param lines where the lines after the first begin, ascending */
    static SetText broken(String text, List<Integer> lines) {
        Set<Integer> begin = new HashSet<>(lines);
        StringBuilder shown = new StringBuilder(text.length() + lines.size());
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        int[] offsets = new int[text.length() + lines.size() + 1];
        for (int i = 0; i <= text.length(); i++) {
            ends[i] = shown.length();
            offsets[shown.length()] = i;
            if (begin.contains(i) && !isEnd(text.charAt(i - 1))) {
                shown.append('\n');
                offsets[shown.length()] = i;
            }
            starts[i] = shown.length();
            if (i < text.length() && !isLeftOut(text, i)) {
                shown.append(begin.contains(i + 1) && isEnd(text.charAt(i)) ? '\n' : text.charAt(i));
            }
        }
        return new SetText(shown.toString(), starts, ends, offsets);
    }

    /** A character that a line end may stand in for. */
    private static boolean isEnd(char c) {
        return c == ' ' || c == '\u3000' || c == '\n';
    }

    /** Without its joiner an Indic conjunct has its usual shape. */
    private static boolean isLeftOut(String text, int at) {
        if (text.charAt(at) != JOINER || at == 0) {
            return false;
        }
        UnicodeScript before = UnicodeScript.of(text.codePointBefore(at));
        return before != UnicodeScript.COMMON
                && before != UnicodeScript.INHERITED
                && !Scripts.isArabic(text.charAt(at - 1));
    }

    /** What the toolkit lays out. */
    String shown() {
        return shown;
    }

    /** Where the character at that offset of the text stands in what is shown. */
    int start(int offset) {
        return starts == null ? offset : starts[offset];
    }

    /** Where a stretch that ends at that offset of the text ends in what is shown: before a line end put in there. */
    int end(int offset) {
        return ends == null ? offset : ends[offset];
    }

    /** The offset in the text of a place in what is shown. */
    int offset(int place) {
        return offsets == null ? place : offsets[Math.max(0, Math.min(place, shown.length()))];
    }
}
