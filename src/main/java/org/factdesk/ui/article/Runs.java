package org.factdesk.ui.article;

/**
 * Stretches of text that one font can set. A font found by fallback inside a line that runs right to left would put the
 * line's parts in the wrong order.
 */
final class Runs {
    private Runs() {}

    /** Whether the run that begins there is Arabic: its first letter decides, or the letter before it. */
    static boolean isArabic(CharSequence text, int start) {
        for (int i = start; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (Direction.isArabic(c)) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return start > 0 && isArabic(text.subSequence(Math.max(0, start - 32), start), 0);
    }

    /** Where the run that begins there ends: before the first letter or digit of the other script. */
    static int end(CharSequence text, int start) {
        boolean arabic = isArabic(text, start);
        for (int i = start; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (arabic ? Character.isLetterOrDigit(c) && !Direction.isArabic(c) : Direction.isArabic(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return text.length();
    }
}
