package org.factdesk.ui.session;

import java.util.Locale;

/** How long the lines of the article may become, in letters of its size. */
public enum LineWidth {
    NARROW(28),
    NORMAL(600.0 / 17),
    WIDE(46);

    private final double ems;

    LineWidth(double ems) {
        this.ems = ems;
    }

    /** The longest line as a multiple of the text size. */
    public double ems() {
        return ems;
    }

    /** Name in settings and the last part of its words key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The width of that key; the normal one for any other text. */
    public static LineWidth of(String key) {
        for (LineWidth width : values()) {
            if (width.key().equals(key)) {
                return width;
            }
        }
        return NORMAL;
    }
}
