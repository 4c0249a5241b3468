package org.factdesk.model;

import java.util.Locale;

/** What a document may say about itself. */
public enum MetadataField {
    TITLE,
    BYLINE,
    PUBLISHER,
    /** ISO date or date-time with the zone that the document gave, or the words that stand there. */
    PUBLISHED,
    /** As {@link #PUBLISHED}, of the last change to the words. */
    MODIFIED,
    /** The canonical address. */
    URL,
    /** A BCP 47 tag. */
    LANGUAGE,
    /** The address that a saved page was saved from. */
    SAVED_URL,
    /** When a saved page was saved, written as in {@link #PUBLISHED}. */
    SAVED_AT;

    /** The name used in JSON and in the case file: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static MetadataField of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
