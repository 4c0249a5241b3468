package org.factdesk.model;

import java.util.Locale;

/** How much a piece of evidence weighs in the analyst's judgement. */
public enum Weight {
    STRONG,
    MODERATE,
    WEAK;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The weight with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static Weight of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
