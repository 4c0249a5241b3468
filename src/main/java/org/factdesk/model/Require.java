package org.factdesk.model;

import java.util.Objects;

/** What the items' constructors ask of their parts. */
final class Require {
    private Require() {}

    /** The text, never null and not blank, without surrounding white space. */
    static String words(String name, String value) {
        String text = text(value);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return text;
    }

    /**
     * The text without surrounding white space; null becomes the empty text. What no file can hold, a zero character or
     * half of a surrogate pair, becomes U+FFFD, so that an item is the same after it was stored.
     */
    static String text(String value) {
        if (value == null) {
            return "";
        }
        String text = value.strip();
        return text.codePoints().allMatch(Require::canBeKept) ? text : mended(text);
    }

    private static boolean canBeKept(int codePoint) {
        return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mended.appendCodePoint(canBeKept(c) ? c : 0xFFFD));
        return mended.toString();
    }

    static String sha256(String name, String value) {
        Objects.requireNonNull(value, name);
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(name + " is no SHA-256 in lower-case hexadecimals");
        }
        return value;
    }
}
