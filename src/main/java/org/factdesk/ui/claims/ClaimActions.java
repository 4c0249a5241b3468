package org.factdesk.ui.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.factdesk.model.Claim;
import org.factdesk.model.Priority;
import org.factdesk.model.Rating;
import org.factdesk.model.WorkState;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;

/** What a person does to the selected claims, with the questions asked before and the words said after. */
final class ClaimActions {
    private final OpenCase openCase;
    private final WindowContext context;
    private final ClaimsModel model;
    private final ClaimEdits edits;
    private final ClaimWords words;
    private final Prompts prompts;
    private final Supplier<List<UUID>> acted;

    /** @param acted the claims that are acted on */
    ClaimActions(
            OpenCase openCase,
            WindowContext context,
            ClaimsModel model,
            ClaimWords words,
            Prompts prompts,
            Supplier<List<UUID>> acted) {
        this.openCase = openCase;
        this.context = context;
        this.model = model;
        this.edits = new ClaimEdits(openCase);
        this.words = words;
        this.prompts = prompts;
        this.acted = acted;
    }

    ClaimEdits edits() {
        return edits;
    }

    /** Rates by the place on the case's scale, from 1; 0 takes the rating back, a place it lacks does nothing. */
    void rateAt(int place, Node beside) {
        List<Rating> scale = openCase.state().scale().ratings();
        if (place <= scale.size()) {
            rate(place == 0 ? null : scale.get(place - 1).key(), beside);
        }
    }

    /**
     * Rates at once where no other rating stands, else asks why first: Esc leaves all ratings as they are.
     *
     * @param rating null for none
     */
    void rate(String rating, Node beside) {
        List<UUID> claims = acted.get();
        List<UUID> rerated = edits.rerated(claims, rating);
        if (rerated.isEmpty()) {
            edits.rate(claims, rating, "", () -> {});
        } else {
            askWhy(claims, rerated, rating, "", beside);
        }
    }

    private void askWhy(List<UUID> claims, List<UUID> rerated, String rating, String typed, Node beside) {
        String now = label(openCase.state().scale().rating(rating));
        String says = rerated.size() == 1
                ? words.text("claims.reason.one", label(openCase.state().ratingOf(rerated.get(0))), now)
                : words.text("claims.reason.many", rerated.size(), now);
        prompts.ask(
                beside,
                says,
                words.text("claims.reason.label"),
                typed,
                words.text("claims.reason.button"),
                reason -> true,
                reason -> edits.rate(claims, rating, reason, () -> askWhy(claims, rerated, rating, reason, beside)));
    }

    void state(WorkState state) {
        edits.state(acted.get(), state);
    }

    void priority(Priority priority) {
        edits.priority(acted.get(), priority);
    }

    /** Asks for one claimant for all. */
    void claimant(Node beside) {
        List<UUID> claims = acted.get();
        List<String> present = claims.stream()
                .map(id -> openCase.state()
                        .find(Claim.class, id)
                        .map(Claim::claimant)
                        .orElse(""))
                .distinct()
                .toList();
        askClaimant(claims, present.size() == 1 ? present.get(0) : "", beside);
    }

    private void askClaimant(List<UUID> claims, String first, Node beside) {
        prompts.ask(
                beside,
                words.text("claims.bulk.claimant.says", claims.size()),
                words.text("claims.column.claimant"),
                first,
                words.text("claims.bulk.claimant.button"),
                claimant -> true,
                claimant -> edits.claimant(claims, claimant, () -> askClaimant(claims, claimant, beside)));
    }

    /** Deletes at once and offers to undo it; what stood after them is chosen then. */
    void delete() {
        List<UUID> claims = acted.get();
        if (claims.isEmpty()) {
            return;
        }
        int first = claims.stream()
                .flatMap(id -> model.row(id).stream())
                .mapToInt(row -> row.claim().number())
                .min()
                .orElse(0);
        Optional<UUID> heir = model.heirOf(new HashSet<>(claims)).map(ClaimRow::id);
        edits.delete(claims, () -> {
            heir.filter(id -> model.row(id).isPresent()).ifPresent(openCase.chosenClaimProperty()::set);
            context.dialogs()
                    .done(
                            words.text("claims.deleted", claims.size(), first),
                            words.text("claims.undo"),
                            () -> context.commands().run(CommandId.UNDO));
        });
    }

    /** Asks for a statement that stands in no text; the new claim is chosen. */
    void type(Node beside) {
        type("", beside);
    }

    private void type(String first, Node beside) {
        prompts.ask(
                beside,
                words.text("claims.type.says"),
                words.text("claims.column.statement"),
                first,
                words.text("claims.type.button"),
                statement -> !statement.isBlank(),
                statement -> edits.add(statement.strip(), this::added, () -> type(statement, beside)));
    }

    private void added(Claim claim) {
        if (model.row(claim.id()).filter(model.shown()::contains).isEmpty()) {
            model.clearFilter();
        }
        openCase.chosenClaimProperty().set(claim.id());
    }

    /** In a question about a rating, none is called so, whether or not there is a verdict in words. */
    private String label(Optional<Rating> rating) {
        return rating.map(words::rating).orElseGet(() -> words.text("term.no-rating"));
    }
}
