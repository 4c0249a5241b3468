package org.factdesk.model;

import java.util.Locale;

/** Whether an edit is work of its own, or takes back or brings back another. */
public enum Nature {
    WORK,
    UNDO,
    REDO;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The nature with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static Nature of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
