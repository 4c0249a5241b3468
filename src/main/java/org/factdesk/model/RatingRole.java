package org.factdesk.model;

import java.util.Locale;

/** What a rating means to the eye: its mark and colours. Never a number. */
public enum RatingRole {
    TRUE,
    MOSTLY_TRUE,
    HALF_TRUE,
    MOSTLY_FALSE,
    FALSE,
    MISLEADING,
    UNPROVEN,
    UNCHECKED;

    /** Lower case with hyphens: {@code mostly-true}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static RatingRole of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
