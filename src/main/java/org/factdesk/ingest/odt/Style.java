package org.factdesk.ingest.odt;

import org.factdesk.ingest.Langs;

/**
 * What a style says; what it leaves to its parent is null.
 *
 * @param parent name of another style, or empty
 * @param role what the paragraphs are, or null
 */
record Style(String parent, Role role, Boolean hidden, Langs langs) {
    static final Style PLAIN = new Style("", null, null, Langs.NONE);

    /** What the paragraphs of a style are. */
    enum Role {
        TITLE,
        QUOTATION,
        CAPTION,
        FURNITURE
    }

    /** This style, with what it leaves open taken from its parent. */
    Style over(Style base) {
        return new Style(
                base.parent,
                role == null ? base.role : role,
                hidden == null ? base.hidden : hidden,
                langs.over(base.langs));
    }
}
