package org.factdesk.workbench.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Rating;
import org.factdesk.model.Verdict;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;

/** Gives claims a verdict. A claim that has one gets a new one that supersedes it; nothing is overwritten. */
public final class GiveVerdict {
    private final Desk desk;

    public GiveVerdict(Desk desk) {
        this.desk = desk;
    }

    /**
     * Gives one claim a verdict. The same rating and conclusion again are no change, unless there is a reason to keep.
     *
     * @param rating key of a rating of the case's scale, or null for none
     * @param conclusion may be empty
     * @param reason why a verdict that stands is replaced, may be empty
     * @throws Problem RATING_UNKNOWN when the scale lacks the rating
     */
    public void give(UUID claimId, String rating, String conclusion, String reason) {
        Claim claim = desk.state().get(Claim.class, claimId);
        check(rating);
        List<Change> changes = new ArrayList<>();
        boolean reasoned = reason != null && !reason.isBlank();
        supersede(claim, rating, conclusion, reason, reasoned, changes);
        commit(rating, List.of(claim), changes);
    }

    /** Gives all these claims the rating and leaves their conclusions as they are. */
    public void rate(Collection<UUID> claims, String rating, String reason) {
        check(rating);
        List<Change> changes = new ArrayList<>();
        List<Claim> rated = new ArrayList<>();
        for (UUID id : claims) {
            Claim claim = desk.state().get(Claim.class, id);
            String conclusion =
                    desk.state().verdictOf(id).map(Verdict::conclusion).orElse("");
            if (supersede(claim, rating, conclusion, reason, false, changes)) {
                rated.add(claim);
            }
        }
        commit(rating, rated, changes);
    }

    /**
     * Whether the claim's verdict changes at all.
     *
     * @param reasoned whether a reason of its own makes a new verdict of the same rating and conclusion
     */
    private boolean supersede(
            Claim claim, String rating, String conclusion, String reason, boolean reasoned, List<Change> changes) {
        Verdict standing = desk.state().verdictOf(claim.id()).orElse(null);
        String words = conclusion == null ? "" : conclusion.strip();
        boolean same = standing == null
                ? rating == null && words.isEmpty()
                : Objects.equals(standing.rating(), rating)
                        && standing.conclusion().equals(words)
                        && !(reasoned && !standing.reason().equals(reason.strip()));
        if (same) {
            return false;
        }
        changes.add(Change.made(new Verdict(
                desk.newId(),
                claim.id(),
                rating,
                words,
                reason,
                desk.actor(),
                desk.now(),
                standing == null ? null : standing.id())));
        return true;
    }

    private void commit(String rating, List<Claim> claims, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String label = desk.state().scale().rating(rating).map(Rating::label).orElse("");
        String key = rating == null ? "edit.verdict.clear" : "edit.verdict.give";
        desk.commit(EditLabel.of(key, claims.size(), claims.get(0).number(), label), changes);
    }

    private void check(String rating) {
        if (rating != null && desk.state().scale().rating(rating).isEmpty()) {
            String known =
                    desk.state().scale().ratings().stream().map(Rating::label).collect(Collectors.joining(", "));
            throw new Problem(ProblemCode.RATING_UNKNOWN, rating, known);
        }
    }
}
