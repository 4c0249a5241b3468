package org.factdesk.ui.claims;

import java.text.CollationKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Passage;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;

/**
 * What the table says of one claim at one time. Never changed; the keys it is sorted and filtered by are made when they
 * are first asked for, by whichever thread asks.
 */
final class ClaimFacts {
    private final Claim claim;
    private final Rating rating;
    private final boolean concluded;
    private final int ratingPlace;
    private final Map<Stance, Integer> stances;
    private final int evidence;
    private final List<Passage> passages;
    private final FactsMaker maker;
    private volatile String search;
    private volatile CollationKey statementKey;
    private volatile CollationKey claimantKey;

    private ClaimFacts(
            Claim claim,
            Rating rating,
            boolean concluded,
            int ratingPlace,
            Map<Stance, Integer> stances,
            int evidence,
            List<Passage> passages,
            FactsMaker maker) {
        this.claim = claim;
        this.rating = rating;
        this.concluded = concluded;
        this.ratingPlace = ratingPlace;
        this.stances = stances;
        this.evidence = evidence;
        this.passages = passages;
        this.maker = maker;
    }

    static ClaimFacts of(Claim claim, CaseState state, FactsMaker maker) {
        Rating rating = state.ratingOf(claim.id()).orElse(null);
        List<Rating> scale = state.scale().ratings();
        List<Evidence> evidence = state.evidenceOf(claim.id());
        Map<Stance, Integer> stances = evidence.isEmpty() ? Map.of() : new EnumMap<>(Stance.class);
        evidence.forEach(one -> stances.merge(one.stance(), 1, Integer::sum));
        return new ClaimFacts(
                claim,
                rating,
                state.isConcluded(claim.id()),
                rating == null ? scale.size() : scale.indexOf(rating),
                stances,
                evidence.size(),
                state.passagesOf(claim),
                maker);
    }

    Claim claim() {
        return claim;
    }

    /** The rating that stands, if there is one. */
    Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    /** Whether there is a verdict in words, with a rating or without one. */
    boolean isConcluded() {
        return concluded;
    }

    RatingRole role() {
        return rating == null ? RatingRole.UNCHECKED : rating.role();
    }

    /** Place on the case's scale, from 0; unchecked claims stand after its last. */
    int ratingPlace() {
        return ratingPlace;
    }

    int count(Stance stance) {
        return stances.getOrDefault(stance, 0);
    }

    /** Pieces of evidence, of whatever stance. */
    int evidence() {
        return evidence;
    }

    int passages() {
        return claim.passages().size();
    }

    boolean matches(FilterText filter) {
        return filter.matches(search());
    }

    CollationKey statementKey() {
        CollationKey key = statementKey;
        if (key == null) {
            key = maker.key(claim.statement());
            statementKey = key;
        }
        return key;
    }

    CollationKey claimantKey() {
        CollationKey key = claimantKey;
        if (key == null) {
            key = maker.key(claim.claimant());
            claimantKey = key;
        }
        return key;
    }

    /** Makes the keys before they are asked for; may run on any thread. */
    void prepare() {
        search();
        statementKey();
        claimantKey();
    }

    private String search() {
        String all = search;
        if (all == null) {
            all = maker.search(claim, rating, concluded, passages);
            search = all;
        }
        return all;
    }
}
