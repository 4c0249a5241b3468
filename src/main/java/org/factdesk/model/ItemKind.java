package org.factdesk.model;

import java.util.Locale;

/** The kinds of items a case consists of; the key is the name of their table and of their kind in an edit. */
public enum ItemKind {
    CASE_INFO(CaseInfo.class),
    RATING_SCALE(RatingScale.class),
    DOCUMENT(Document.class),
    DOCUMENT_VERSION(DocumentVersion.class),
    BLOCK_MARK(BlockMark.class),
    PASSAGE(Passage.class),
    CLAIM(Claim.class),
    SOURCE(Source.class),
    EVIDENCE(Evidence.class),
    VERDICT(Verdict.class),
    NOTE(Note.class);

    private final Class<? extends Item> type;

    ItemKind(Class<? extends Item> type) {
        this.type = type;
    }

    public Class<? extends Item> type() {
        return type;
    }

    /** Lower case with underscores: {@code block_mark}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that {@link #key()}; throws {@link IllegalArgumentException} when there is none. */
    public static ItemKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
