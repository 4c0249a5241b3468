package org.factdesk.workbench.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Passage;
import org.factdesk.workbench.Desk;

/** Deletes claims with their evidence, verdicts and the passages nothing else stands on; undo brings all of it back. */
public final class DeleteClaims {
    private final Desk desk;

    public DeleteClaims(Desk desk) {
        this.desk = desk;
    }

    public void delete(Collection<UUID> claims) {
        CaseState state = desk.state();
        Set<UUID> going = new HashSet<>(claims);
        Set<UUID> passages = new LinkedHashSet<>();
        List<Change> changes = new ArrayList<>();
        Claim first = null;
        for (UUID id : going) {
            Claim claim = state.get(Claim.class, id);
            first = first == null || claim.number() < first.number() ? claim : first;
            state.evidenceOf(id).forEach(evidence -> changes.add(Change.removed(evidence)));
            state.verdictsOf(id).forEach(verdict -> changes.add(Change.removed(verdict)));
            changes.add(Change.removed(claim));
            passages.addAll(claim.passages());
        }
        for (UUID passage : passages) {
            boolean alone = state.notesAt(passage).isEmpty()
                    && state.claimsAt(passage).stream().allMatch(claim -> going.contains(claim.id()));
            if (alone) {
                changes.add(Change.removed(state.get(Passage.class, passage)));
            }
        }
        if (first != null) {
            desk.commit(EditLabel.of("edit.claim.delete", going.size(), first.number()), changes);
        }
    }
}
