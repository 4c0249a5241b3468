package org.factdesk.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.factdesk.model.DateText;
import org.factdesk.model.Evidence;
import org.factdesk.model.Source;
import org.factdesk.ui.session.DraftText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.evidence.AddEvidence;
import org.factdesk.workbench.evidence.EditEvidence;
import org.factdesk.workbench.evidence.EvidenceDraft;

/**
 * The chosen claim's evidence and the form over it. What is typed into the form and not saved is a draft of the case,
 * one for each claim and one for each piece of evidence that is being changed.
 */
final class EvidenceModel {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    private final OpenCase openCase;
    private final Supplier<LocalDate> today;
    private final EvidenceForm form;
    private final ObservableList<EvidenceFacts> cards = FXCollections.observableArrayList();
    // kept here: what it is made of holds it only weakly
    private final ObservableList<EvidenceFacts> readOnlyCards = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper formOpen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper draftWaiting = new ReadOnlyBooleanWrapper();
    private UUID claim;
    private UUID changing;
    private boolean saving;

    EvidenceModel(OpenCase openCase, DateText dates, Supplier<LocalDate> today) {
        this.openCase = openCase;
        this.today = today;
        this.form = new EvidenceForm(dates);
        openCase.chosenClaimProperty().addListener((observed, before, now) -> follow());
        openCase.addListener(change -> follow());
        openCase.addCloser(this::keepDraft);
        follow();
    }

    EvidenceForm form() {
        return form;
    }

    /** In the order recorded. */
    ObservableList<EvidenceFacts> cards() {
        return readOnlyCards;
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty formOpenProperty() {
        return formOpen.getReadOnlyProperty();
    }

    /** Whether the open form holds what was typed into it before and not saved. */
    ReadOnlyBooleanProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    /** Whether new evidence for this claim was begun and left unsaved, while the form is closed. */
    ReadOnlyBooleanProperty draftWaitingProperty() {
        return draftWaiting.getReadOnlyProperty();
    }

    /** Whether the open form changes evidence that is there already. */
    boolean isChanging() {
        return changing != null;
    }

    List<Source> suggestions() {
        return form.suggestions(openCase.state().all(Source.class));
    }

    /** Opens the form for new evidence, with what was typed before, if it was left unsaved. */
    void open(Runnable opened) {
        if (claim == null || (formOpen.get() && changing == null)) {
            return;
        }
        leaveForm();
        changing = null;
        form.begin(today.get());
        read(opened);
    }

    /** Opens the form on evidence that is there. */
    void change(EvidenceFacts facts, Runnable opened) {
        leaveForm();
        changing = facts.id();
        form.begin(facts);
        read(opened);
    }

    private void read(Runnable opened) {
        UUID asked = claim;
        String key = key();
        DraftText.read(openCase, key, draft -> {
            if (!Objects.equals(asked, claim) || !key.equals(key())) {
                return;
            }
            if (!draft.isEmpty()) {
                form.restore(draft);
            }
            restored.set(!draft.isEmpty());
            draftWaiting.set(false);
            formOpen.set(true);
            opened.run();
        });
    }

    /**
     * Keeps what stands in the form on disk, if something was typed; else takes an older draft away. What is being saved
     * is no draft any more: kept now, it would come back in the next form.
     */
    void keepDraft() {
        if (formOpen.get() && !saving) {
            DraftText.keep(openCase, key(), form.isTouched() ? form.fields() : Map.of());
        }
    }

    /** Opens the form with a text from elsewhere in it: as the address if it is one, else as the quote. */
    void paste(String text, Runnable opened) {
        EvidenceForm.Field field =
                ADDRESS.matcher(text.strip()).matches() ? EvidenceForm.Field.URL : EvidenceForm.Field.QUOTE;
        Runnable fill = () -> {
            if (form.text(field).isBlank()) {
                form.textProperty(field).set(text.strip());
            }
            opened.run();
        };
        if (formOpen.get()) {
            fill.run();
        } else {
            open(fill);
        }
    }

    /** Closes the form and keeps what was typed. */
    void cancel() {
        leaveForm();
        changing = null;
        lookForDraft();
    }

    /** Closes the form and throws away what was typed. */
    void discard() {
        DraftText.keep(openCase, key(), Map.of());
        formOpen.set(false);
        changing = null;
        draftWaiting.set(false);
    }

    private void leaveForm() {
        keepDraft();
        formOpen.set(false);
    }

    /**
     * Saves the form and closes it; when something is wrong with it, it stays and says so.
     *
     * @param done told whether evidence was changed, not given, once it is on disk
     * @return whether nothing was wrong
     */
    boolean save(java.util.function.Consumer<Boolean> done) {
        EvidenceDraft draft = form.check().orElse(null);
        if (!formOpen.get() || saving || draft == null) {
            return false;
        }
        saving = true;
        UUID to = claim;
        UUID changed = changing;
        String key = key();
        Map<String, String> typed = form.fields();
        openCase.perform(
                desk -> {
                    write(desk, to, changed, draft);
                    desk.keepDraft(key, "");
                    return changed != null;
                },
                result -> {
                    saving = false;
                    if (key.equals(key())) {
                        formOpen.set(false);
                        changing = null;
                    }
                    done.accept(result);
                },
                () -> {
                    saving = false;
                    DraftText.keep(openCase, key, typed);
                });
        return true;
    }

    private static void write(Desk desk, UUID claim, UUID changed, EvidenceDraft draft) {
        if (changed == null) {
            new AddEvidence(desk).add(claim, draft);
        } else {
            new EditEvidence(desk).change(changed, draft);
        }
    }

    void remove(EvidenceFacts facts, Runnable done) {
        openCase.perform(
                desk -> {
                    new EditEvidence(desk).remove(facts.id());
                    return facts.id();
                },
                removed -> done.run());
    }

    private String key() {
        return changing == null ? "evidence " + claim : "evidence " + claim + " " + changing;
    }

    private void follow() {
        UUID chosen = openCase.chosenClaimProperty().get();
        if (!Objects.equals(chosen, claim)) {
            leaveForm();
            changing = null;
            claim = chosen;
            draftWaiting.set(false);
            lookForDraft();
        }
        if (changing != null && openCase.state().find(Evidence.class, changing).isEmpty()) {
            // what was being changed is gone: what was typed goes on as new evidence
            changing = null;
        }
        List<EvidenceFacts> now = claim == null
                ? List.of()
                : openCase.state().evidenceOf(claim).stream()
                        .map(evidence ->
                                new EvidenceFacts(evidence, openCase.state().get(Source.class, evidence.source())))
                        .toList();
        if (!now.equals(cards)) {
            cards.setAll(now);
        }
        count.set(now.size());
    }

    private void lookForDraft() {
        UUID asked = claim;
        if (asked != null) {
            DraftText.read(openCase, "evidence " + asked, draft -> {
                if (asked.equals(claim) && !formOpen.get()) {
                    draftWaiting.set(!draft.isEmpty());
                }
            });
        }
    }
}
