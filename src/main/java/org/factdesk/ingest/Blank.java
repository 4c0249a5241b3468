package org.factdesk.ingest;

/** White space as people see it: no-break and zero-width spaces included. */
public final class Blank {
    private Blank() {}

    public static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c == 0x2060;
    }

    public static boolean is(CharSequence text) {
        return text.chars().allMatch(c -> is((char) c));
    }

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
