package org.factdesk.model;

import java.util.Locale;

/** Where in a file a fact about its document stands. */
public enum Origin {
    /** JSON-LD. */
    LINKED_DATA,
    /** Meta elements of a page, front matter of a text, headers of a mail. */
    META_TAG,
    /** Words that a reader of the document sees. */
    VISIBLE,
    /** Properties that an office program or a PDF producer wrote into the file. */
    FILE,
    /** The archive or the save that the document stands in. */
    CONTAINER,
    /** Nothing says so: it was found out from the text. */
    GUESSED;

    /** The name used in JSON and in the case file: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The origin with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static Origin of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
