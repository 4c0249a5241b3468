package org.factdesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Passage;
import org.factdesk.model.Rating;
import org.factdesk.model.Stance;

/** A claim as a JSON object. */
final class ClaimFields {
    private ClaimFields() {}

    /** {@code rating} is the rating's key, or null; {@code evidence} counts, {@code stances} counts by stance. */
    static Map<String, Object> of(CaseState state, Claim claim) {
        List<Evidence> evidence = state.evidenceOf(claim.id());
        Map<String, Object> stances = new LinkedHashMap<>();
        for (Stance stance : Stance.values()) {
            stances.put(
                    stance.key(),
                    evidence.stream().filter(e -> e.stance() == stance).count());
        }
        return Fields.of("number", claim.number())
                .and("statement", claim.statement())
                .and("claimant", claim.claimant())
                .and("saidOn", claim.saidOn() == null ? null : claim.saidOn().iso())
                .and(
                        "quotes",
                        state.passagesOf(claim).stream().map(Passage::exact).toList())
                .and("rating", state.ratingOf(claim.id()).map(Rating::key).orElse(null))
                .and(
                        "ratingLabel",
                        state.ratingOf(claim.id()).map(Rating::label).orElse(null))
                .and("state", claim.state().key())
                .and("priority", claim.priority().key())
                .and("evidence", evidence.size())
                .and("stances", stances)
                .map();
    }
}
