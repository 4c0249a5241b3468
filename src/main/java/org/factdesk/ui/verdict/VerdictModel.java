package org.factdesk.ui.verdict;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.factdesk.model.Claim;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingScale;
import org.factdesk.model.Verdict;
import org.factdesk.ui.session.DraftText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.workbench.verdict.GiveVerdict;

/**
 * The verdict of the chosen claim as it stands and as it is being written. A part that nobody touched follows the
 * verdict that stands; a part that was touched is kept, on disk too, until it is saved or discarded.
 */
final class VerdictModel {
    private static final String RATING = "rating";
    private static final String CONCLUSION = "conclusion";
    private static final String REASON = "reason";
    private static final String AT = "at";
    private static final String NO_RATING = "-";

    private final OpenCase openCase;
    private final Supplier<Instant> clock;
    private final ObjectProperty<String> rating = new SimpleObjectProperty<>();
    private final StringProperty conclusion = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper reasonWanted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Instant> draftKept = new ReadOnlyObjectWrapper<>();
    private final ObservableList<VerdictChecks.Result> checks = FXCollections.observableArrayList();
    // kept here: what it is made of holds it only weakly
    private final ObservableList<VerdictChecks.Result> readOnlyChecks =
            FXCollections.unmodifiableObservableList(checks);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private UUID claim;
    private String standingRating;
    private String standingConclusion = "";
    private boolean stands;
    private boolean loading;
    /** Whether a draft of this claim is on disk or on its way there. */
    private boolean drafted;

    VerdictModel(OpenCase openCase, Supplier<Instant> clock) {
        this.openCase = openCase;
        this.clock = clock;
        rating.addListener((observed, before, now) -> derive());
        conclusion.addListener((observed, before, now) -> derive());
        reason.addListener((observed, before, now) -> derive());
        openCase.chosenClaimProperty().addListener((observed, before, now) -> follow());
        openCase.addListener(change -> follow());
        openCase.addCloser(this::keepDraft);
        follow();
    }

    RatingScale scale() {
        return openCase.state().scale();
    }

    /** Key of the rating chosen in the form; null for unchecked. */
    ObjectProperty<String> ratingProperty() {
        return rating;
    }

    StringProperty conclusionProperty() {
        return conclusion;
    }

    /** Why the verdict that stands is replaced. */
    StringProperty reasonProperty() {
        return reason;
    }

    /** Whether the form differs from the verdict that stands. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether a verdict stands and the form differs from it. */
    ReadOnlyBooleanProperty reasonWantedProperty() {
        return reasonWanted.getReadOnlyProperty();
    }

    /** When what was typed and not saved was last brought to disk; null while there is no such thing. */
    ReadOnlyObjectProperty<Instant> draftKeptProperty() {
        return draftKept.getReadOnlyProperty();
    }

    /** Counts the times that the verdict that stands, or the claim, may have changed. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ObservableList<VerdictChecks.Result> checks() {
        return readOnlyChecks;
    }

    Optional<Rating> chosen() {
        return scale().rating(rating.get());
    }

    Optional<Rating> standing() {
        return scale().rating(standingRating);
    }

    /** How many words the conclusion has. */
    int words() {
        String text = conclusion.get().strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    /** Chooses the rating at that place of the scale, from 1; 0 for unchecked. Whether there is one. */
    boolean choose(int place) {
        if (place > scale().ratings().size()) {
            return false;
        }
        rating.set(place == 0 ? null : scale().ratings().get(place - 1).key());
        return true;
    }

    /** Gives the verdict as it stands in the form. */
    void save(Runnable done) {
        if (claim == null || !changed.get()) {
            return;
        }
        UUID to = claim;
        String given = rating.get();
        String says = conclusion.get();
        String why = reasonWanted.get() ? reason.get() : "";
        // true again by a keep that comes after: that one is taken away once the verdict is on disk
        drafted = false;
        openCase.perform(
                desk -> {
                    new GiveVerdict(desk).give(to, given, says, why);
                    desk.keepDraft(key(to), "");
                    return to;
                },
                saved -> {
                    saved(saved, why);
                    done.run();
                },
                this::keepDraft);
    }

    private void saved(UUID of, String why) {
        if (of.equals(claim)) {
            if (reason.get().equals(why)) {
                reason.set("");
            }
            draftKept.set(null);
            derive();
            // typing may have gone on while it was saved
            keepDraft();
        }
    }

    /** Brings the form back to the verdict that stands; what is returned brings the typed text back once more. */
    Runnable discard() {
        UUID of = claim;
        String typedRating = rating.get();
        String typedConclusion = conclusion.get();
        String typedReason = reason.get();
        load(standingRating, standingConclusion, "");
        keepDraft();
        return () -> {
            if (Objects.equals(of, claim)) {
                load(typedRating, typedConclusion, typedReason);
                keepDraft();
            }
        };
    }

    /** Keeps on disk what differs from the verdict that stands. */
    void keepDraft() {
        if (claim == null || loading) {
            return;
        }
        if (changed.get()) {
            UUID of = claim;
            Instant at = clock.get();
            drafted = true;
            DraftText.keep(openCase, key(of), fields(), () -> {
                if (of.equals(claim) && changed.get()) {
                    draftKept.set(at);
                }
            });
        } else if (drafted) {
            DraftText.keep(openCase, key(claim), Map.of());
            drafted = false;
            draftKept.set(null);
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!Objects.equals(rating.get(), standingRating)) {
            fields.put(RATING, rating.get() == null ? NO_RATING : rating.get());
        }
        if (!conclusion.get().strip().equals(standingConclusion)) {
            // an emptied conclusion is a change too, and an empty field is no field
            fields.put(CONCLUSION, conclusion.get() + "\n");
        }
        fields.put(REASON, reason.get());
        fields.put(AT, clock.get().toString());
        return fields;
    }

    private static String key(UUID claim) {
        return "verdict " + claim;
    }

    private void follow() {
        UUID chosen = openCase.chosenClaimProperty().get();
        boolean other = !Objects.equals(chosen, claim);
        if (other) {
            keepDraft();
            claim = chosen;
            drafted = false;
            draftKept.set(null);
        }
        Optional<Verdict> verdict =
                chosen == null ? Optional.empty() : openCase.state().verdictOf(chosen);
        String nextRating = verdict.map(Verdict::rating).orElse(null);
        String nextConclusion = verdict.map(Verdict::conclusion).orElse("");
        boolean ratingTouched = !other && !Objects.equals(rating.get(), standingRating);
        boolean conclusionTouched = !other && !conclusion.get().strip().equals(standingConclusion);
        standingRating = nextRating;
        standingConclusion = nextConclusion;
        stands = verdict.filter(v -> v.rating() != null || !v.conclusion().isEmpty())
                .isPresent();
        load(
                ratingTouched ? rating.get() : nextRating,
                conclusionTouched ? conclusion.get() : nextConclusion,
                other ? "" : reason.get());
        if (other && claim != null) {
            restore(claim);
            readTexts(claim);
        }
        changes.set(changes.get() + 1);
    }

    private void load(String nextRating, String nextConclusion, String nextReason) {
        loading = true;
        rating.set(nextRating);
        if (!conclusion.get().equals(nextConclusion)) {
            conclusion.set(nextConclusion);
        }
        if (!reason.get().equals(nextReason)) {
            reason.set(nextReason);
        }
        loading = false;
        derive();
    }

    private void restore(UUID of) {
        DraftText.read(openCase, key(of), draft -> {
            if (!of.equals(claim) || draft.isEmpty() || changed.get()) {
                return;
            }
            drafted = true;
            String given = draft.get(RATING);
            String known = scale().rating(given).map(Rating::key).orElse(null);
            boolean rated = known != null || NO_RATING.equals(given);
            String typed = draft.get(CONCLUSION);
            load(
                    rated ? known : rating.get(),
                    typed == null ? conclusion.get() : typed.substring(0, Math.max(0, typed.length() - 1)),
                    draft.getOrDefault(REASON, ""));
            draftKept.set(changed.get() ? keptAt(draft) : null);
        });
    }

    private Instant keptAt(Map<String, String> draft) {
        try {
            return Instant.parse(draft.getOrDefault(AT, ""));
        } catch (DateTimeParseException unknown) {
            return clock.get();
        }
    }

    /** The checks look at the texts of the claim's passages, which may not be read yet. */
    private void readTexts(UUID of) {
        List<UUID> versions = openCase.state().passagesOf(openCase.state().get(Claim.class, of)).stream()
                .map(passage -> passage.version())
                .distinct()
                .filter(version -> openCase.knownBody(version).isEmpty())
                .toList();
        versions.forEach(version -> openCase.withBody(version, body -> derive()));
    }

    private void derive() {
        if (loading) {
            return;
        }
        changed.set(claim != null
                && (!Objects.equals(rating.get(), standingRating)
                        || !conclusion.get().strip().equals(standingConclusion)));
        reasonWanted.set(stands && changed.get());
        List<VerdictChecks.Result> now = claim == null
                ? List.of()
                : new VerdictChecks(openCase.state(), openCase::knownBody)
                        .of(claim, rating.get(), conclusion.get(), reasonWanted.get() ? reason.get() : null);
        if (!now.equals(checks)) {
            checks.setAll(now);
        }
    }
}
