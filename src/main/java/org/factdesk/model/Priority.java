package org.factdesk.model;

import java.util.Locale;

/** How soon a claim should be checked. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The priority with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static Priority of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
