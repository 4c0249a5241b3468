package org.factdesk.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.factdesk.model.Claim;
import org.factdesk.model.DateText;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Passage;
import org.factdesk.model.Rating;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.claims.EditClaims;
import org.factdesk.workbench.claims.LinkPassages;

/** The chosen claim's own fields, as they are now, and what is done to them. */
final class ClaimHeadModel {
    private final OpenCase openCase;
    private final DateText dates;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    ClaimHeadModel(OpenCase openCase, DateText dates) {
        this.openCase = openCase;
        this.dates = dates;
        openCase.chosenClaimProperty().addListener((observed, before, now) -> changed());
        openCase.addListener(change -> changed());
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** Counts the times that something here may have changed. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Optional<Claim> claim() {
        return openCase.chosenClaim();
    }

    /** Empty while the claim is unchecked. */
    Optional<Rating> rating() {
        return claim().flatMap(claim -> openCase.state().ratingOf(claim.id()));
    }

    /** Whether there is a verdict in words, with a rating or without one. */
    boolean isConcluded() {
        return claim().filter(claim -> openCase.state().isConcluded(claim.id())).isPresent();
    }

    List<Passage> passages() {
        return claim().map(claim -> openCase.state().passagesOf(claim)).orElse(List.of());
    }

    /** Whether the text is a date that there is, or empty for a date that is not known. */
    boolean isDate(String text) {
        return text.isBlank() || dates.parse(text).isPresent();
    }

    void statement(UUID claim, String text, Runnable refused) {
        edit(claim, (edits, id) -> edits.statement(id, text), refused);
    }

    void claimant(UUID claim, String text, Runnable refused) {
        edit(claim, (edits, id) -> edits.claimant(List.of(id), text), refused);
    }

    /** @param text a date by {@link #isDate} */
    void saidOn(UUID claim, String text, Runnable refused) {
        PartialDate date = dates.parse(text).orElse(null);
        edit(claim, (edits, id) -> edits.saidOn(List.of(id), date), refused);
    }

    void appearance(UUID claim, String text, Runnable refused) {
        edit(claim, (edits, id) -> edits.appearance(List.of(id), text), refused);
    }

    void note(UUID claim, String text, Runnable refused) {
        edit(claim, (edits, id) -> edits.note(id, text), refused);
    }

    void reveal(Passage passage) {
        openCase.reveal(new Place(passage.version(), passage.span()));
    }

    void remove(Passage passage, Runnable done) {
        claim().map(Claim::id)
                .ifPresent(id -> openCase.perform(
                        desk -> {
                            new LinkPassages(desk).remove(id, passage.id());
                            return id;
                        },
                        removed -> done.run()));
    }

    /** What was typed for a claim that is gone by now has no place to go. */
    private void edit(UUID claim, BiConsumer<EditClaims, UUID> field, Runnable refused) {
        openCase.perform(
                desk -> {
                    if (desk.state().find(Claim.class, claim).isPresent()) {
                        field.accept(new EditClaims(desk), claim);
                    }
                    return claim;
                },
                done -> {},
                refused);
    }
}
