package org.factdesk.workbench.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Passage;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.PassageMaker;
import org.factdesk.workbench.Place;

/** Adds passages to a claim and takes them off it. */
public final class LinkPassages {
    private final Desk desk;

    public LinkPassages(Desk desk) {
        this.desk = desk;
    }

    /**
     * Adds the places as more passages of the claim, in one edit; those that are its passages already are passed over.
     * False when all were.
     */
    public boolean add(UUID claimId, List<Place> places) {
        Claim before = desk.state().get(Claim.class, claimId);
        PassageMaker maker = new PassageMaker(desk);
        Claim after = before;
        for (Place place : places) {
            UUID passage = maker.at(place).id();
            after = after.passages().contains(passage) ? after : after.withPassage(passage);
        }
        boolean more = !after.equals(before);
        if (more) {
            List<Change> changes = new ArrayList<>(maker.changes());
            changes.add(Change.replaced(before, after));
            desk.commit(EditLabel.of("edit.claim.passage.add", before.number()), changes);
        }
        return more;
    }

    /** Takes the passage off the claim, and out of the case when nothing else stands on it. */
    public void remove(UUID claimId, UUID passageId) {
        Claim claim = desk.state().get(Claim.class, claimId);
        List<Change> changes = new ArrayList<>();
        changes.add(Change.replaced(claim, claim.withoutPassage(passageId)));
        boolean alone = desk.state().notesAt(passageId).isEmpty()
                && desk.state().claimsAt(passageId).equals(List.of(claim));
        if (alone) {
            changes.add(Change.removed(desk.state().get(Passage.class, passageId)));
        }
        desk.commit(EditLabel.of("edit.claim.passage.remove", claim.number()), changes);
    }
}
