package org.factdesk.model;

import java.util.Locale;

/** How far the work on a claim is. It is not a verdict. */
public enum WorkState {
    TO_CHECK,
    IN_PROGRESS,
    NEEDS_SOURCE,
    IN_REVIEW,
    DONE,
    DROPPED;

    /** Lower case with hyphens: {@code in-progress}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static WorkState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
