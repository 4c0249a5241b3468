package org.factdesk.workbench.history;

import java.util.Locale;

/** The fields whose changes a history tells. Named in words by {@code field.<key>}. */
public enum Field {
    CASE_TITLE,
    CASE_SCALE,
    DOCUMENT_TITLE,
    DOCUMENT_ROLE,
    DOCUMENT_BYLINE,
    DOCUMENT_PUBLISHER,
    DOCUMENT_PUBLISHED,
    DOCUMENT_MODIFIED,
    DOCUMENT_URL,
    DOCUMENT_LANGUAGE,
    BLOCK_KIND,
    BLOCK_NOTHING,
    CLAIM_STATEMENT,
    CLAIM_CLAIMANT,
    CLAIM_SAID_ON,
    CLAIM_APPEARANCE,
    CLAIM_STATE,
    CLAIM_PRIORITY,
    CLAIM_NOTE,
    CLAIM_PASSAGES,
    SOURCE_TITLE,
    SOURCE_AUTHOR,
    SOURCE_PUBLISHER,
    SOURCE_URL,
    SOURCE_ISSUED,
    SOURCE_ACCESSED,
    EVIDENCE_SOURCE,
    EVIDENCE_STANCE,
    EVIDENCE_WEIGHT,
    EVIDENCE_QUOTE,
    EVIDENCE_LOCATOR,
    EVIDENCE_WHY,
    VERDICT_RATING,
    VERDICT_CONCLUSION,
    VERDICT_REASON,
    NOTE_PASSAGE,
    NOTE_TEXT;

    /** Item, dot, field, in lower case with hyphens: {@code claim.said-on}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
