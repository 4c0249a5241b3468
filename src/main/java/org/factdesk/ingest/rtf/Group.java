package org.factdesk.ingest.rtf;

/** What holds until the end of a group; an inner group begins with what holds in the outer one. */
final class Group {
    /** What the words of a group are for. */
    enum Use {
        TEXT,
        LABEL,
        FONTS,
        STYLES,
        INFO,
        TITLE,
        AUTHOR,
        NOTE,
        TEXT_BOX,
        /** Nothing but what stands in a text box of a drawing, or in the Unicode form of something. */
        WRAPPER,
        NOTHING
    }

    Use use = Use.TEXT;
    /** What a wrapper's words would have been for. */
    Use wrapped = Use.TEXT;
    /** Whether the group itself was opened for that, so that its end ends it. */
    boolean opened;
    /** NOTE or TEXT_BOX when the group itself was opened as one, whatever its words are for since; else null. */
    Use aside;

    int fallback = 1;
    int font = -1;
    int language;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    int style;
    /** Level of the heading from 0 that is said of the paragraph itself, or -1. */
    int outline = -1;

    int basedOn = -1;
    int list;

    Group inner() {
        Group inner = new Group();
        inner.use = use;
        inner.wrapped = wrapped;
        inner.fallback = fallback;
        inner.font = font;
        inner.language = language;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.inTable = inTable;
        inner.style = style;
        inner.outline = outline;
        inner.list = list;
        return inner;
    }

    void plainParagraph() {
        inTable = false;
        style = 0;
        outline = -1;
        list = 0;
    }

    void plainWords() {
        hidden = false;
        deleted = false;
    }
}
