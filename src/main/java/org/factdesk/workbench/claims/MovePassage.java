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

/** Gives a claim's passage other ends: its anchor is made anew from the words between them. */
public final class MovePassage {
    private final Desk desk;

    public MovePassage(Desk desk) {
        this.desk = desk;
    }

    /**
     * Puts the passage at that place for this claim; for others that stand on it, it stays where it is. Gives the passage
     * that the claim has there now. A place that says the same as before changes nothing.
     */
    public Passage to(UUID claimId, UUID passageId, Place place) {
        Claim before = desk.state().get(Claim.class, claimId);
        Passage old = desk.state().get(Passage.class, passageId);
        if (!before.passages().contains(passageId)) {
            throw new IllegalArgumentException("claim " + before.number() + " has no passage " + passageId);
        }
        PassageMaker maker = new PassageMaker(desk);
        Passage moved = maker.at(place);
        if (moved.id().equals(passageId)) {
            return old;
        }
        List<Change> changes = new ArrayList<>(maker.changes());
        changes.add(Change.replaced(before, before.withPassages(replaced(before.passages(), passageId, moved.id()))));
        boolean alone = desk.state().notesAt(passageId).isEmpty()
                && desk.state().claimsAt(passageId).size() == 1;
        if (alone) {
            changes.add(Change.removed(old));
        }
        desk.commit(EditLabel.of("edit.claim.passage.move", before.number()), changes);
        return moved;
    }

    /** The same order; a place where the claim has a passage already gives the claim one passage less. */
    private static List<UUID> replaced(List<UUID> passages, UUID old, UUID moved) {
        return passages.stream()
                .map(id -> id.equals(old) ? moved : id)
                .distinct()
                .toList();
    }
}
