package org.factdesk.workbench.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Evidence;
import org.factdesk.model.Passage;
import org.factdesk.model.Source;
import org.factdesk.workbench.Desk;

/**
 * Deletes claims with their evidence and verdicts, and the passages and sources that nothing else stands on; undo brings
 * all of it back.
 */
public final class DeleteClaims {
    private final Desk desk;

    public DeleteClaims(Desk desk) {
        this.desk = desk;
    }

    public void delete(Collection<UUID> claims) {
        CaseState state = desk.state();
        Set<UUID> going = new LinkedHashSet<>(claims);
        List<Change> changes = new ArrayList<>();
        going.forEach(id -> take(state.get(Claim.class, id), changes));
        changes.addAll(passagesOf(going));
        changes.addAll(sourcesOf(going));
        going.stream()
                .mapToInt(id -> state.get(Claim.class, id).number())
                .min()
                .ifPresent(first -> desk.commit(EditLabel.of("edit.claim.delete", going.size(), first), changes));
    }

    private void take(Claim claim, List<Change> changes) {
        desk.state().evidenceOf(claim.id()).forEach(evidence -> changes.add(Change.removed(evidence)));
        desk.state().verdictsOf(claim.id()).forEach(verdict -> changes.add(Change.removed(verdict)));
        changes.add(Change.removed(claim));
    }

    /** The passages that only these claims stand on. */
    private List<Change> passagesOf(Set<UUID> going) {
        CaseState state = desk.state();
        return going.stream()
                .flatMap(id -> state.get(Claim.class, id).passages().stream())
                .distinct()
                .filter(passage -> state.notesAt(passage).isEmpty())
                .filter(passage -> state.claimsAt(passage).stream().allMatch(claim -> going.contains(claim.id())))
                .map(passage -> Change.removed(state.get(Passage.class, passage)))
                .toList();
    }

    /** The sources that only these claims' evidence comes from, unless they are documents of the case. */
    private List<Change> sourcesOf(Set<UUID> going) {
        CaseState state = desk.state();
        Set<UUID> sources = new LinkedHashSet<>();
        going.forEach(id -> state.evidenceOf(id).forEach(evidence -> sources.add(evidence.source())));
        state.all(Evidence.class).stream()
                .filter(evidence -> !going.contains(evidence.claim()))
                .forEach(evidence -> sources.remove(evidence.source()));
        return sources.stream()
                .map(source -> state.get(Source.class, source))
                .filter(source -> source.document() == null)
                .map(Change::removed)
                .toList();
    }
}
