package org.factdesk.ui.claims;

import java.text.CollationKey;
import java.text.Collator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.words.Words;

/** What the table says of one claim at one time, with the keys it is sorted and filtered by. Never changed. */
final class ClaimFacts {
    /** What is left out of a sort key costs time only: whole statements hardly differ later, and the number decides. */
    private static final int KEY_LENGTH = 80;

    private final Claim claim;
    private final Rating rating;
    private final int ratingPlace;
    private final Map<Stance, Integer> stances;
    private final int evidence;
    private final String search;
    private final Collator collator;
    private CollationKey statementKey;
    private CollationKey claimantKey;

    private ClaimFacts(
            Claim claim,
            Rating rating,
            int ratingPlace,
            Map<Stance, Integer> stances,
            int evidence,
            String search,
            Collator collator) {
        this.claim = claim;
        this.rating = rating;
        this.ratingPlace = ratingPlace;
        this.stances = stances;
        this.evidence = evidence;
        this.search = search;
        this.collator = collator;
    }

    static ClaimFacts of(Claim claim, CaseState state, Words words, Collator collator) {
        Rating rating = state.ratingOf(claim.id()).orElse(null);
        List<Rating> scale = state.scale().ratings();
        List<Evidence> evidence = state.evidenceOf(claim.id());
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        evidence.forEach(one -> stances.merge(one.stance(), 1, Integer::sum));
        return new ClaimFacts(
                claim,
                rating,
                rating == null ? scale.size() : scale.indexOf(rating),
                stances,
                evidence.size(),
                search(claim, rating, state, words),
                collator);
    }

    Claim claim() {
        return claim;
    }

    /** The rating that stands, if there is one. */
    Optional<Rating> rating() {
        return Optional.ofNullable(rating);
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
        return filter.matches(search);
    }

    CollationKey statementKey() {
        if (statementKey == null) {
            statementKey = key(claim.statement());
        }
        return statementKey;
    }

    CollationKey claimantKey() {
        if (claimantKey == null) {
            claimantKey = key(claim.claimant());
        }
        return claimantKey;
    }

    private CollationKey key(String text) {
        String start = text.length() > KEY_LENGTH ? text.substring(0, KEY_LENGTH) : text;
        // Java's collator looks past spaces, and "nobody" would come before "no one"
        return collator.getCollationKey(start.replace(' ', '_'));
    }

    private static String search(Claim claim, Rating rating, CaseState state, Words words) {
        StringBuilder all = new StringBuilder(256)
                .append(claim.number())
                .append('\n')
                .append(claim.statement())
                .append('\n')
                .append(claim.claimant())
                .append('\n')
                .append(claim.note())
                .append('\n')
                .append(rating == null ? words.text("claims.rating.unchecked") : rating.label())
                .append('\n')
                .append(words.text("claims.state." + claim.state().key()));
        state.passagesOf(claim).forEach(passage -> all.append('\n').append(passage.exact()));
        return FilterText.fold(all.toString());
    }
}
