package org.factdesk.workbench.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Passage;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.PassageMaker;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.history.Field;

/** Makes a claim, with the passages it is made in. */
public final class AddClaim {
    private final Desk desk;

    public AddClaim(Desk desk) {
        this.desk = desk;
    }

    /** @throws Problem TEXT_MISSING when there is neither a statement nor a place */
    public Claim add(ClaimDraft draft) {
        List<Claim> claims = new ArrayList<>();
        List<Change> changes = changes(List.of(draft), claims);
        desk.commit(EditLabel.of("edit.claim.add", claims.get(0).number()), changes);
        return claims.get(0);
    }

    /**
     * Makes all these claims in one edit; no draft, no edit.
     *
     * @throws Problem TEXT_MISSING when one has neither a statement nor a place; none is made then
     */
    public List<Claim> addAll(List<ClaimDraft> drafts) {
        List<Claim> claims = new ArrayList<>();
        List<Change> changes = changes(drafts, claims);
        if (!claims.isEmpty()) {
            desk.commit(EditLabel.of("edit.claim.import", claims.size()), changes);
        }
        return claims;
    }

    /** The claim whose passages are just these places, the oldest if there are several. */
    public Optional<Claim> already(List<Place> places) {
        PassageMaker maker = new PassageMaker(desk);
        Set<UUID> asked = places.stream().map(maker::at).map(Passage::id).collect(Collectors.toSet());
        return desk.state().claims().stream()
                .filter(claim ->
                        !asked.isEmpty() && Set.copyOf(claim.passages()).equals(asked))
                .findFirst();
    }

    private List<Change> changes(List<ClaimDraft> drafts, List<Claim> claims) {
        PassageMaker passages = new PassageMaker(desk);
        int number = desk.store().nextClaimNumber();
        for (ClaimDraft draft : drafts) {
            claims.add(claim(draft, number + claims.size(), passages));
        }
        List<Change> changes = new ArrayList<>(passages.changes());
        claims.forEach(claim -> changes.add(Change.made(claim)));
        return changes;
    }

    private Claim claim(ClaimDraft draft, int number, PassageMaker maker) {
        List<Passage> passages = draft.places().stream().map(maker::at).toList();
        return new Claim(
                desk.newId(),
                number,
                statement(draft, passages.isEmpty() ? "" : passages.get(0).exact()),
                draft.claimant(),
                draft.saidOn(),
                draft.appearance(),
                WorkState.TO_CHECK,
                Priority.NORMAL,
                draft.note(),
                passages.stream().map(Passage::id).distinct().toList());
    }

    private static String statement(ClaimDraft draft, String quote) {
        if (draft.statement() != null && !draft.statement().isBlank()) {
            return draft.statement();
        }
        String fromQuote = withoutMarks(quote);
        if (fromQuote.isEmpty()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.CLAIM_STATEMENT.key());
        }
        return fromQuote;
    }

    /** The quote on one line, without quotation marks at its ends, nor a comma or the like at its end. */
    static String withoutMarks(String quote) {
        return quote.replaceAll("\\s+", " ").replaceAll("^[\"“”„«»\\s]+|[\"“”„«»\\s,;:،–—]+$", "");
    }
}
