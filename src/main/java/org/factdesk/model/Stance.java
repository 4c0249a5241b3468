package org.factdesk.model;

import java.util.Locale;

/** How a piece of evidence bears on its claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    QUALIFIES,
    CONTEXT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign that stands beside the word, never alone: ▲ ▼ ◆ ○. */
    public String sign() {
        return switch (this) {
            case SUPPORTS -> "▲";
            case REFUTES -> "▼";
            case QUALIFIES -> "◆";
            case CONTEXT -> "○";
        };
    }

    /** The stance with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static Stance of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
