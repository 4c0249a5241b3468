package org.factdesk.ingest.html;

import org.factdesk.ingest.Labels;
import org.factdesk.text.BlockKind;

/**
 * A run of words that no block element divides.
 *
 * @param owner the nearest block element around it
 * @param level 1 to 6 for a heading, else 0
 * @param linked how many of its letters stand in links
 */
record Leaf(Part owner, BlockKind kind, int level, String text, int linked) {
    int length() {
        return text.length();
    }

    /** Part of its letters that stand in links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, linked / (double) text.length());
    }

    /** What paragraphs of an article are like: long enough, and not all link. */
    boolean isProse() {
        return (kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTATION || kind == BlockKind.LIST_ITEM)
                && text.length() >= 25
                && (linkDensity() < 0.5 || isLinkedSentence());
    }

    /** A sentence that is full of links, but for a good part not one itself. */
    private boolean isLinkedSentence() {
        return text.length() - linked >= 60 && Labels.endsSentence(text);
    }
}
