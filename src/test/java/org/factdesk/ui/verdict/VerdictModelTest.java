package org.factdesk.ui.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Verdict;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.task.Tasks;
import org.factdesk.workbench.verdict.GiveVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict as it is written, without a window. */
class VerdictModelTest {
    private static final Instant NOW = Instant.parse("2026-03-04T16:42:00Z");

    @TempDir
    Path folder;

    private ACase file;
    private Claim claim;
    private Claim other;
    private OpenCase openCase;
    private VerdictModel model;

    @BeforeEach
    void open() {
        file = ACase.in(folder);
        DocumentVersion article = file.article("Title", "The ferry carried many people last year.");
        claim = file.claimOn(article, "The ferry carried many.", "ferry carried many");
        other = file.claim("Another one.");
        begin();
    }

    private void begin() {
        openCase = OpenCase.of(file.desk(), Tasks.immediate(), problem -> {
            throw problem;
        });
        openCase.chosenClaimProperty().set(claim.id());
        model = new VerdictModel(openCase, () -> NOW);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aSavedVerdictStandsAndTheFormIsUnchangedThen() {
        assertTrue(model.choose(3));
        model.conclusionProperty().set("  Half of it.  ");
        assertTrue(model.changedProperty().get());
        assertFalse(model.reasonWantedProperty().get());
        model.save(() -> {});
        assertFalse(model.changedProperty().get());
        Verdict verdict = openCase.state().verdictOf(claim.id()).orElseThrow();
        assertEquals("half-true", verdict.rating());
        assertEquals("Half of it.", verdict.conclusion());
        assertEquals("", verdict.reason());
    }

    @Test
    void aReasonIsAskedForOnceAVerdictStands() {
        model.choose(2);
        model.save(() -> {});
        model.choose(3);
        assertTrue(model.reasonWantedProperty().get());
        model.reasonProperty().set("New numbers.");
        model.save(() -> {});
        assertEquals("", model.reasonProperty().get());
        assertEquals(
                "New numbers.",
                openCase.state().verdictOf(claim.id()).orElseThrow().reason());
    }

    @Test
    void aTouchedPartStaysAndAnUntouchedOneFollowsAnEditFromElsewhere() {
        model.conclusionProperty().set("Being typed");
        new GiveVerdict(file.desk()).give(claim.id(), "false", "From elsewhere.", "");
        assertEquals("false", model.ratingProperty().get());
        assertEquals("Being typed", model.conclusionProperty().get());
        file.desk().undo();
        assertNull(model.ratingProperty().get());
        assertEquals("Being typed", model.conclusionProperty().get());
    }

    @Test
    void theDraftIsThereAgainOnComingBackAndOnReopening() {
        model.choose(4);
        model.conclusionProperty().set("Being typed");
        openCase.chosenClaimProperty().set(other.id());
        assertEquals("", model.conclusionProperty().get());
        assertNull(model.ratingProperty().get());
        openCase.chosenClaimProperty().set(claim.id());
        assertEquals("mostly-false", model.ratingProperty().get());
        assertEquals("Being typed", model.conclusionProperty().get());
        openCase.close(() -> {});
        file.reopen();
        begin();
        assertEquals("mostly-false", model.ratingProperty().get());
        assertEquals("Being typed", model.conclusionProperty().get());
        assertEquals(NOW, model.draftKeptProperty().get());
    }

    @Test
    void anEmptiedConclusionIsADraftToo() {
        model.conclusionProperty().set("To be emptied.");
        model.save(() -> {});
        model.conclusionProperty().set("");
        openCase.chosenClaimProperty().set(other.id());
        openCase.chosenClaimProperty().set(claim.id());
        assertEquals("", model.conclusionProperty().get());
        assertTrue(model.changedProperty().get());
    }

    @Test
    void discardedChangesAreGoneFromDiskAndCanBeBroughtBack() {
        model.conclusionProperty().set("Being typed");
        model.keepDraft();
        Runnable back = model.discard();
        assertEquals("", model.conclusionProperty().get());
        assertTrue(file.desk().store().drafts().get("verdict " + claim.id()).isEmpty());
        back.run();
        assertEquals("Being typed", model.conclusionProperty().get());
        assertTrue(file.desk().store().drafts().get("verdict " + claim.id()).isPresent());
    }

    @Test
    void aDraftThatIsNoneIsPassedOver() {
        openCase.chosenClaimProperty().set(other.id());
        file.desk().store().drafts().put("verdict " + claim.id(), "rating=no-such\n=\nrubbish\nat=never");
        openCase.chosenClaimProperty().set(claim.id());
        assertNull(model.ratingProperty().get());
        assertFalse(model.changedProperty().get());
    }

    @Test
    void theChecksTellWhatIsOpenAndWhatIsDone() {
        assertEquals(List.of("RATING", "CONCLUSION", "EVIDENCE", "CLAIMANT", "PASSAGES done"), told());
        Source source = file.source("Port statistics");
        file.evidence(claim, source, Stance.SUPPORTS, "41,240");
        file.evidence(claim, source, Stance.SUPPORTS, "");
        model.choose(1);
        model.conclusionProperty().set("Right.");
        assertEquals(
                List.of(
                        "TWO_SOURCES",
                        "QUOTES",
                        "CLAIMANT",
                        "RATING done",
                        "CONCLUSION done",
                        "EVIDENCE done",
                        "PASSAGES done"),
                told());
        file.evidence(claim, file.source("Annual report"), Stance.REFUTES, "43,900");
        assertFalse(told().contains("TWO_SOURCES"));
        model.save(() -> {});
        model.choose(2);
        assertTrue(told().contains("REASON"));
    }

    @Test
    void aDigitBeyondTheScaleChoosesNothing() {
        assertTrue(model.choose(7));
        assertFalse(model.choose(8));
        assertEquals("unproven", model.ratingProperty().get());
        assertTrue(model.choose(0));
        assertNull(model.ratingProperty().get());
    }

    private List<String> told() {
        return model.checks().stream()
                .map(check -> check.check() + (check.done() ? " done" : ""))
                .toList();
    }
}
