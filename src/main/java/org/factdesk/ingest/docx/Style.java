package org.factdesk.ingest.docx;

import org.factdesk.ingest.Langs;

/**
 * What a style says of the paragraphs or words that have it; what it leaves to the style it is based on is null.
 *
 * @param basedOn id of another style, or empty
 * @param role what the paragraphs are, or null
 * @param level 1 to 9 for a heading, 0 for body text
 * @param list number of the list, or null; 0 takes them out of every list
 * @param listLevel from 0, or null
 */
record Style(String basedOn, Role role, Integer level, Integer list, Integer listLevel, Boolean hidden, Langs langs) {
    static final Style PLAIN = new Style("", null, null, null, null, null, Langs.NONE);

    /** What the paragraphs of a style are. */
    enum Role {
        TITLE,
        HEADING,
        BODY,
        QUOTATION,
        CAPTION,
        FURNITURE
    }

    /** This style, with what it leaves open taken from the one it is based on. */
    Style over(Style base) {
        return new Style(
                base.basedOn,
                role == null ? base.role : role,
                role == null && level == null ? base.level : level,
                list == null ? base.list : list,
                listLevel == null ? base.listLevel : listLevel,
                hidden == null ? base.hidden : hidden,
                langs.over(base.langs));
    }

    boolean isHidden() {
        return hidden != null && hidden;
    }
}
