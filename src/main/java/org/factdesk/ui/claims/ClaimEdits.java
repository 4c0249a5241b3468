package org.factdesk.ui.claims;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.factdesk.model.Claim;
import org.factdesk.model.Priority;
import org.factdesk.model.Verdict;
import org.factdesk.model.WorkState;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.factdesk.workbench.claims.DeleteClaims;
import org.factdesk.workbench.claims.EditClaims;
import org.factdesk.workbench.verdict.GiveVerdict;

/** What the sheet does to claims: one edit each, however many claims it acts on. */
final class ClaimEdits {
    private final OpenCase openCase;

    ClaimEdits(OpenCase openCase) {
        this.openCase = openCase;
    }

    /**
     * A blank statement is refused with a problem and the old one stays.
     *
     * @param refused is called when it was not saved
     */
    void statement(UUID claim, String statement, Runnable refused) {
        openCase.perform(
                desk -> {
                    new EditClaims(desk).statement(claim, statement);
                    return claim;
                },
                done -> {},
                refused);
    }

    /** @param refused is called when it was not saved */
    void claimant(Collection<UUID> claims, String claimant, Runnable refused) {
        List<UUID> acted = List.copyOf(claims);
        openCase.perform(
                desk -> {
                    new EditClaims(desk).claimant(acted, claimant.strip());
                    return acted;
                },
                done -> {},
                refused);
    }

    void state(Collection<UUID> claims, WorkState state) {
        List<UUID> acted = List.copyOf(claims);
        openCase.perform(desk -> new EditClaims(desk).state(acted, state));
    }

    void priority(Collection<UUID> claims, Priority priority) {
        List<UUID> acted = List.copyOf(claims);
        openCase.perform(desk -> new EditClaims(desk).priority(acted, priority));
    }

    /**
     * @param rating key of a rating of the case's scale, or null to take the rating back
     * @param reason why ratings that stand are replaced, may be empty
     * @param refused is called when it was not saved
     */
    void rate(Collection<UUID> claims, String rating, String reason, Runnable refused) {
        List<UUID> acted = List.copyOf(claims);
        openCase.perform(
                desk -> {
                    new GiveVerdict(desk).rate(acted, rating, reason.strip());
                    return acted;
                },
                done -> {},
                refused);
    }

    /** Those of the claims whose rating stands and would become another. */
    List<UUID> rerated(Collection<UUID> claims, String rating) {
        return claims.stream()
                .filter(claim -> openCase.state()
                        .verdictOf(claim)
                        .map(Verdict::rating)
                        .filter(standing -> !Objects.equals(standing, rating))
                        .isPresent())
                .toList();
    }

    /** Makes a claim that stands in no text; {@code made} hears of it, {@code refused} that it was not saved. */
    void add(String statement, Consumer<Claim> made, Runnable refused) {
        openCase.perform(desk -> new AddClaim(desk).add(ClaimDraft.typed(statement)), made, refused);
    }

    void delete(Collection<UUID> claims, Runnable done) {
        List<UUID> acted = List.copyOf(claims);
        openCase.perform(
                desk -> {
                    new DeleteClaims(desk).delete(acted);
                    return null;
                },
                nothing -> done.run());
    }
}
