package org.factdesk.ui.theme;

import java.util.Locale;

/** The two looks of the window; each is one sheet of colours under the same rules. */
public enum Theme {
    LIGHT,
    DARK;

    /** Lower case: the name of the colour sheet and of the stored preference. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static Theme of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
