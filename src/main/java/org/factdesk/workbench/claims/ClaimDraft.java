package org.factdesk.workbench.claims;

import java.util.List;
import org.factdesk.model.PartialDate;
import org.factdesk.workbench.Place;

/**
 * A claim before it is one. Texts may be null or empty.
 *
 * @param statement when empty, the quote of the first place stands for it
 * @param saidOn may be null
 * @param places where it is made, none for a claim that is typed
 */
public record ClaimDraft(
        String statement, String claimant, PartialDate saidOn, String appearance, String note, List<Place> places) {
    public ClaimDraft {
        places = List.copyOf(places);
    }

    /** A claim made of these words and nothing else yet. */
    public static ClaimDraft at(Place place) {
        return new ClaimDraft("", "", null, "", "", List.of(place));
    }

    /** A claim typed without a passage. */
    public static ClaimDraft typed(String statement) {
        return new ClaimDraft(statement, "", null, "", "", List.of());
    }
}
