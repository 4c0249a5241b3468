package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Edit;
import org.factdesk.model.Evidence;
import org.factdesk.model.Passage;
import org.factdesk.model.RecordedEdit;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.factdesk.workbench.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseStoreTest {
    @TempDir
    Path folder;

    @Test
    void aWholeCaseIsThereAfterReopening() {
        try (ACase kept = ACase.in(folder)) {
            DocumentVersion article =
                    kept.article("Bridge closed", "The bridge was closed in 2019.", "Nobody was hurt.");
            Claim claim = kept.claimOn(article, "The bridge closed in 2019", "closed in 2019", "Nobody was hurt");
            Source source = kept.source("Council minutes");
            Evidence evidence = kept.evidence(claim, source, Stance.REFUTES, "closed on 3 May 2020");
            kept.verdict(claim, "false", "It closed in 2020.");
            kept.note(article, "The bridge", "Which bridge?");

            Desk again = kept.reopen();

            assertEquals(claim, again.state().claim(1).orElseThrow());
            assertEquals(List.of(evidence), again.state().evidenceOf(claim.id()));
            assertEquals(
                    "False", again.state().ratingOf(claim.id()).orElseThrow().label());
            assertEquals(2, again.state().passagesOf(claim).size());
            assertEquals("Bridge closed", again.body(article.id()).text(0));
            assertArrayEquals(
                    again.body(article.id()).text().getBytes(StandardCharsets.UTF_8),
                    again.store().contents().file(article.original()));
            assertEquals(List.of(), again.store().log().verify().findings());
        }
    }

    @Test
    void undoAndRedoGoOnAfterReopening() {
        try (ACase kept = ACase.in(folder)) {
            Claim claim = kept.claim("One");
            kept.replace(claim, claim.withStatement("Two"));
            kept.desk().undo();
            kept.reopen().undo();
            assertTrue(kept.desk().state().claims().isEmpty());
            kept.reopen().redo();
            assertEquals("One", kept.desk().state().claim(1).orElseThrow().statement());
            kept.desk().redo();
            assertEquals("Two", kept.reopen().state().claim(1).orElseThrow().statement());
            assertTrue(kept.desk().store().log().verify().isSound());
        }
    }

    @Test
    void aTextThatNoFileCanHoldIsMendedBeforeItIsKept() {
        try (ACase kept = ACase.in(folder)) {
            Claim claim = kept.claim("zero \u0000, half \uD83D and \uDE00, whole \uD83D\uDE00");
            assertEquals("zero \uFFFD, half \uFFFD and \uFFFD, whole \uD83D\uDE00", claim.statement());
            assertEquals(claim, kept.reopen().state().claim(1).orElseThrow());
        }
    }

    @Test
    void aClaimNumberIsNeverGivenTwice() {
        try (ACase kept = ACase.in(folder)) {
            kept.claim("One");
            kept.claim("Two");
            kept.desk().undo();
            assertEquals(3, kept.desk().store().nextClaimNumber());
            assertEquals(3, kept.reopen().store().nextClaimNumber());
        }
    }

    @Test
    void theHistoryOfAClaimTellsOfItsEvidence() {
        try (ACase kept = ACase.in(folder)) {
            Claim claim = kept.claim("One");
            kept.claim("Another");
            Source source = kept.source("Minutes");
            RecordedEdit linked = kept.make(new Evidence(
                    kept.desk().newId(), claim.id(), source.id(), Stance.CONTEXT, Weight.WEAK, "", "", ""));
            List<RecordedEdit> history = kept.desk().store().log().of(claim.id());
            assertEquals(2, history.size());
            assertEquals(linked, history.get(1));
            assertEquals(linked.hash(), kept.desk().store().log().head());
        }
    }

    @Test
    void eachMachineWritesAChainOfItsOwn() {
        UUID other = UUID.randomUUID();
        try (ACase kept = ACase.in(folder)) {
            String before =
                    kept.claim("One").statement() + kept.desk().store().log().head();
            kept.close();
            try (CaseStore elsewhere = new SqliteCaseStores().open(kept.file(), other)) {
                assertEquals(before, "One" + elsewhere.log().head(), "nothing of its own yet");
                Edit undo = elsewhere.log().all().get(1).edit().undo(UUID.randomUUID(), ACase.NOW, "Another");
                RecordedEdit recorded = elsewhere.record(undo, List.of());
                assertEquals(1, recorded.position());
                assertNotEquals(elsewhere.log().all().get(1).device(), recorded.device());
                assertEquals(recorded.hash(), elsewhere.log().head());
            }
            try (CaseStore again = new SqliteCaseStores().open(kept.file(), ACase.DEVICE)) {
                assertEquals(before, "One" + again.log().head());
                assertEquals(List.of(), again.log().verify().findings());
                assertTrue(again.log().undoStack().nextRedo().isPresent(), "what was undone there is redone here");
            }
        }
    }

    @Test
    void theChangesOfAnEditMayStandInAnyOrder() {
        try (ACase kept = ACase.in(folder)) {
            DocumentVersion article = kept.article("Title", "Some words.");
            Passage passage = kept.passage(article, "words");
            Claim claim = kept.newClaim("One", List.of(passage.id()));
            Source source = new Source(kept.desk().newId(), "Minutes", "", "", "", null, null, article.document());
            Evidence evidence = new Evidence(
                    kept.desk().newId(), claim.id(), source.id(), Stance.SUPPORTS, Weight.STRONG, "", "", "");
            kept.make(evidence, claim, source, passage);
            kept.desk().undo();
            kept.desk().redo();
            assertEquals(List.of(evidence), kept.reopen().state().evidenceOf(claim.id()));
        }
    }

    @Test
    void aDraftOutlivesTheProgramAndGoesWhenItIsEmpty() {
        try (ACase kept = ACase.in(folder)) {
            kept.desk().store().drafts().put("claim", "half a sen");
            kept.desk().store().drafts().put("claim", "half a sentence");
            assertEquals(
                    "half a sentence",
                    kept.reopen().store().drafts().get("claim").orElseThrow());
            kept.desk().store().drafts().put("claim", "");
            assertTrue(kept.desk().store().drafts().get("claim").isEmpty());
        }
    }

    @Test
    void aFailedEditLeavesTheCaseAsItWasAndUsable() {
        try (ACase kept = ACase.in(folder)) {
            Claim claim = kept.claim("One");
            Evidence orphan = new Evidence(
                    kept.desk().newId(), claim.id(), kept.desk().newId(), Stance.SUPPORTS, Weight.WEAK, "", "", "");
            Problem problem = assertThrows(Problem.class, () -> kept.make(orphan));
            assertEquals(ProblemCode.UNEXPECTED, problem.code());
            assertTrue(kept.desk().state().evidenceOf(claim.id()).isEmpty());
            kept.claim("Two");
            assertEquals(2, kept.reopen().state().claims().size());
            assertTrue(kept.desk().store().log().verify().isSound());
        }
    }

    @Test
    void aClosedCaseIsOneFileAndNothingBesideIt() throws Exception {
        try (ACase kept = ACase.in(folder)) {
            kept.claim("One");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("test.factcase")), files.toList());
        }
        assertFalse(Files.getPosixFilePermissions(folder.resolve("test.factcase")).stream()
                .anyMatch(permission -> !permission.name().startsWith("OWNER")));
    }
}
