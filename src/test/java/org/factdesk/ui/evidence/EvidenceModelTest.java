package org.factdesk.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.model.Claim;
import org.factdesk.model.DateText;
import org.factdesk.model.Evidence;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim's evidence and its form, without a window. */
class EvidenceModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir
    Path folder;

    private ACase file;
    private Claim claim;
    private Claim other;
    private OpenCase openCase;
    private EvidenceModel model;
    private EvidenceForm form;

    @BeforeEach
    void open() {
        file = ACase.in(folder);
        claim = file.claim("One.");
        other = file.claim("Two.");
        openCase = OpenCase.of(file.desk(), Tasks.immediate(), problem -> {
            throw problem;
        });
        model = new EvidenceModel(openCase, new DateText(Locale.US), () -> TODAY);
        form = model.form();
        openCase.chosenClaimProperty().set(claim.id());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void type(EvidenceForm.Field field, String text) {
        form.textProperty(field).set(text);
    }

    @Test
    void newEvidenceWasReadToday() {
        model.open(() -> {});
        assertEquals("2026-03-04", form.text(EvidenceForm.Field.ACCESSED));
        assertFalse(form.isTouched());
    }

    @Test
    void aFormWithFaultsNamesEachAndSavesNothing() {
        model.open(() -> {});
        type(EvidenceForm.Field.ISSUED, "30 February 2026");
        type(EvidenceForm.Field.ACCESSED, "soon");
        assertFalse(model.save(changed -> {}));
        assertEquals(
                Map.of(
                        EvidenceForm.Field.TITLE, EvidenceForm.Fault.MISSING,
                        EvidenceForm.Field.ISSUED, EvidenceForm.Fault.NO_DATE,
                        EvidenceForm.Field.ACCESSED, EvidenceForm.Fault.NO_DATE),
                form.faults());
        type(EvidenceForm.Field.TITLE, "A");
        assertFalse(form.faults().containsKey(EvidenceForm.Field.TITLE));
        assertTrue(model.formOpenProperty().get());
        assertEquals(0, model.countProperty().get());
    }

    @Test
    void aSavedFormIsClosedAndItsDraftIsGone() {
        model.open(() -> {});
        type(EvidenceForm.Field.TITLE, "Port statistics");
        type(EvidenceForm.Field.ISSUED, "2/13/2026");
        model.keepDraft();
        assertTrue(model.save(changed -> {}));
        assertFalse(model.formOpenProperty().get());
        assertEquals(1, model.countProperty().get());
        assertEquals(
                new PartialDate("2026-02-13"), model.cards().get(0).source().issued());
        model.open(() -> {});
        assertEquals("", form.text(EvidenceForm.Field.TITLE));
        assertFalse(model.restoredProperty().get());
    }

    @Test
    void whatWasTypedSurvivesAnotherClaimAndAnUndo() {
        model.open(() -> {});
        type(EvidenceForm.Field.QUOTE, "A quote\nof two lines");
        form.stanceProperty().set(Stance.REFUTES);
        file.desk().undo();
        assertTrue(model.formOpenProperty().get(), "the undone edit made the other claim, not this one");
        assertEquals("A quote\nof two lines", form.text(EvidenceForm.Field.QUOTE));
        file.desk().redo();
        openCase.chosenClaimProperty().set(other.id());
        assertFalse(model.formOpenProperty().get());
        assertFalse(model.draftWaitingProperty().get());
        openCase.chosenClaimProperty().set(claim.id());
        assertTrue(model.draftWaitingProperty().get());
        model.open(() -> {});
        assertTrue(model.restoredProperty().get());
        assertEquals("A quote\nof two lines", form.text(EvidenceForm.Field.QUOTE));
        assertEquals(Stance.REFUTES, form.stanceProperty().get());
    }

    @Test
    void discardedTypingIsNotOfferedAgain() {
        model.open(() -> {});
        type(EvidenceForm.Field.QUOTE, "A quote");
        model.cancel();
        assertTrue(model.draftWaitingProperty().get());
        model.open(() -> {});
        model.discard();
        assertFalse(model.draftWaitingProperty().get());
        model.open(() -> {});
        assertEquals("", form.text(EvidenceForm.Field.QUOTE));
    }

    @Test
    void changingFillsTheFormAndSavingChangesEvidenceAndSource() {
        Evidence evidence = file.evidence(claim, file.source("Port statistics"), Stance.SUPPORTS, "41,240");
        model.change(model.cards().get(0), () -> {});
        assertTrue(model.isChanging());
        assertEquals("41,240", form.text(EvidenceForm.Field.QUOTE));
        type(EvidenceForm.Field.PUBLISHER, "Port of Selvik");
        type(EvidenceForm.Field.LOCATOR, "p. 14");
        assertTrue(model.save(changed -> {}));
        assertEquals(evidence.id(), model.cards().get(0).id());
        assertEquals("p. 14", model.cards().get(0).evidence().locator());
        assertEquals("Port of Selvik", model.cards().get(0).source().publisher());
    }

    @Test
    void whatIsBeingChangedAndIsTakenAwayElsewhereGoesOnAsNew() {
        Evidence evidence = file.evidence(claim, file.source("Port statistics"), Stance.SUPPORTS, "41,240");
        model.change(model.cards().get(0), () -> {});
        type(EvidenceForm.Field.WHY, "Because.");
        file.remove(evidence);
        assertTrue(model.formOpenProperty().get());
        assertFalse(model.isChanging());
        assertEquals("Because.", form.text(EvidenceForm.Field.WHY));
        assertTrue(model.save(changed -> {}));
        assertEquals("Because.", model.cards().get(0).evidence().why());
    }

    @Test
    void aPastedAddressGoesWhereAddressesGoAndWordsIntoTheQuote() {
        model.paste("https://selvik.example/a?b=c", () -> {});
        assertEquals("https://selvik.example/a?b=c", form.text(EvidenceForm.Field.URL));
        model.paste("Some words with https://selvik.example in them", () -> {});
        assertEquals("Some words with https://selvik.example in them", form.text(EvidenceForm.Field.QUOTE));
        model.paste("Other words", () -> {});
        assertEquals(
                "Some words with https://selvik.example in them",
                form.text(EvidenceForm.Field.QUOTE),
                "what stands there is not overwritten");
    }

    @Test
    void suggestionsBeginWithWhatIsTypedThenHoldIt() {
        Source annual = file.source("Annual report");
        Source report = file.source("Report on ice");
        model.open(() -> {});
        type(EvidenceForm.Field.TITLE, "REPORT");
        assertEquals(List.of(report, annual), model.suggestions());
        type(EvidenceForm.Field.TITLE, " ");
        assertEquals(List.of(), model.suggestions());
    }
}
