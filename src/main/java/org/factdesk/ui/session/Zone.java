package org.factdesk.ui.session;

/** A part of the window in which keys without a modifier act. A node carries its zone in its properties. */
public enum Zone {
    ARTICLE,
    CLAIMS,
    PANEL,
    /** The rating scale in the panel: the digits choose on it, so that no command has them there. */
    SCALE;

    /** The key under which a pane's node keeps its zone in {@code Node.getProperties()}. */
    public static final String PROPERTY = "factdesk.zone";
}
