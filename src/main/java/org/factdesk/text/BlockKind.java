package org.factdesk.text;

import java.util.Locale;

/** What a block of a read document is. Furniture (teasers, menus, credits) is shown greyed and never counted. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    QUOTATION,
    LIST_ITEM,
    CAPTION,
    TABLE_ROW,
    FURNITURE;

    /** Whether a block of this kind belongs to the article, and so counts in its coverage. */
    public boolean isArticle() {
        return this != FURNITURE;
    }

    /** The name used in JSON and in the case file: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static BlockKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
