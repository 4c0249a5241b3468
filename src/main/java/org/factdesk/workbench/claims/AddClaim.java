package org.factdesk.workbench.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Passage;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Passages;
import org.factdesk.workbench.Place;

/** Makes a claim, with the passages it is made in. */
public final class AddClaim {
    private final Desk desk;

    public AddClaim(Desk desk) {
        this.desk = desk;
    }

    /** @throws Problem TEXT_MISSING when there is neither a statement nor a place */
    public Claim add(ClaimDraft draft) {
        List<Change> changes = new ArrayList<>();
        List<UUID> passages = new ArrayList<>();
        String quote = "";
        for (Place place : draft.places()) {
            Passage passage = passageAt(place, changes);
            if (!passages.contains(passage.id())) {
                passages.add(passage.id());
            }
            quote = quote.isEmpty() ? passage.exact() : quote;
        }
        Claim claim = new Claim(
                desk.newId(),
                desk.store().nextClaimNumber(),
                statement(draft, quote),
                draft.claimant(),
                draft.saidOn(),
                draft.appearance(),
                WorkState.TO_CHECK,
                Priority.NORMAL,
                draft.note(),
                passages);
        changes.add(Change.made(claim));
        desk.commit(EditLabel.of("edit.claim.add", claim.number()), changes);
        return claim;
    }

    private Passage passageAt(Place place, List<Change> changes) {
        Optional<Passage> existing = Passages.existing(desk, place);
        if (existing.isPresent()) {
            return existing.get();
        }
        Passage created = Passages.create(desk, place);
        changes.add(Change.made(created));
        return created;
    }

    private static String statement(ClaimDraft draft, String quote) {
        if (draft.statement() != null && !draft.statement().isBlank()) {
            return draft.statement();
        }
        String fromQuote = quote.replaceAll("\\s+", " ").replaceAll("^[\"“”„«»\\s]+|[\"“”„«»\\s]+$", "");
        if (fromQuote.isEmpty()) {
            throw new Problem(ProblemCode.TEXT_MISSING, "statement");
        }
        return fromQuote;
    }
}
