package org.factdesk.model;

import java.util.Locale;

/** What a document is read for. */
public enum DocumentRole {
    /** What is checked. */
    ARTICLE,
    /** What it is checked against. */
    SOURCE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static DocumentRole of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
