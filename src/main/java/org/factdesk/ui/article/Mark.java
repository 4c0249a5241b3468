package org.factdesk.ui.article;

import java.util.UUID;
import org.factdesk.model.RatingRole;
import org.factdesk.text.Span;

/**
 * One claim or note as it stands in the text.
 *
 * @param item id of the claim or note
 * @param span in units of the whole text
 * @param number of the claim, 0 for a note
 * @param role of the claim's rating, null for a note
 */
record Mark(UUID item, UUID passage, Span span, int number, RatingRole role) {
    boolean isClaim() {
        return role != null;
    }
}
