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

    /** The text without surrounding white space; null becomes the empty text. */
    static String text(String value) {
        return value == null ? "" : value.strip();
    }

    static String sha256(String name, String value) {
        Objects.requireNonNull(value, name);
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(name + " is no SHA-256 in lower-case hexadecimals");
        }
        return value;
    }
}
