package org.factdesk.workbench.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Passage;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Passages;
import org.factdesk.workbench.Place;

/** Adds passages to a claim and takes them off it. */
public final class LinkPassages {
    private final Desk desk;

    public LinkPassages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the place as one more passage of the claim; nothing happens when it is one already. */
    public void add(UUID claimId, Place place) {
        Claim claim = desk.state().get(Claim.class, claimId);
        List<Change> changes = new ArrayList<>();
        Optional<Passage> existing = Passages.existing(desk, place);
        Passage passage = existing.orElseGet(() -> Passages.create(desk, place));
        if (claim.passages().contains(passage.id())) {
            return;
        }
        if (existing.isEmpty()) {
            changes.add(Change.made(passage));
        }
        changes.add(Change.replaced(claim, claim.withPassage(passage.id())));
        desk.commit(EditLabel.of("edit.claim.passage.add", claim.number()), changes);
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
