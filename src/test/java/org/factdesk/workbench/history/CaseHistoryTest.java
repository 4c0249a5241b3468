package org.factdesk.workbench.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.WorkState;
import org.factdesk.testing.ACase;
import org.factdesk.text.Span;
import org.factdesk.words.Words;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.factdesk.workbench.claims.DeleteClaims;
import org.factdesk.workbench.claims.EditClaims;
import org.factdesk.workbench.verdict.GiveVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseHistoryTest {
    @TempDir
    Path folder;

    private ACase aCase;
    private Claim claim;

    @BeforeEach
    void markAClaim() {
        aCase = ACase.in(folder);
        DocumentVersion version = aCase.article("A title", "Some words that are claimed.");
        Place place = new Place(version.id(), new Span(8, 18));
        claim = new AddClaim(aCase.desk()).add(new ClaimDraft("They are.", "Me", null, "", "", List.of(place)));
    }

    @AfterEach
    void close() {
        aCase.close();
    }

    private List<String> told(HistoryLine line) {
        HistoryWords words =
                new HistoryWords(new Words(Locale.ENGLISH), aCase.desk().state());
        return line.changes().stream()
                .map(change -> words.name(change.field()) + ": " + words.before(change) + " > " + words.after(change))
                .toList();
    }

    @Test
    void aNewClaimTellsWhatItHasAndNotWhatItLacks() {
        List<HistoryLine> lines = new CaseHistory(aCase.desk()).of(claim.id());
        assertEquals(1, lines.size());
        assertEquals(
                List.of(
                        "Statement:  > They are.",
                        "Claimant:  > Me",
                        "State:  > To check",
                        "Priority:  > Normal",
                        "Quote:  > Some words"),
                told(lines.get(0)));
    }

    @Test
    void aChangeTellsOnlyTheFieldThatChangedAndItsUndoTheSameBackwards() {
        new EditClaims(aCase.desk()).state(List.of(claim.id()), WorkState.IN_REVIEW);
        aCase.desk().undo();
        List<HistoryLine> lines = new CaseHistory(aCase.desk()).of(claim.id());
        assertEquals(List.of("State: To check > In review"), told(lines.get(1)));
        assertEquals(List.of("State: In review > To check"), told(lines.get(2)));
        HistoryWords words =
                new HistoryWords(new Words(Locale.ENGLISH), aCase.desk().state());
        assertEquals("Undo: Change the state of claim 1", words.label(lines.get(2)));
    }

    @Test
    void aVerdictThatReplacesOneIsToldAsAChangeOfIt() {
        GiveVerdict verdicts = new GiveVerdict(aCase.desk());
        verdicts.give(claim.id(), "true", "It is.", "");
        verdicts.give(claim.id(), "false", "It is.", "New papers.");
        verdicts.give(claim.id(), "unproven", "It is.", "New papers.");
        List<HistoryLine> lines = new CaseHistory(aCase.desk()).of(claim.id());
        assertEquals(List.of("Rating: True > False", "Reason:  > New papers."), told(lines.get(2)));
        assertEquals(List.of("Rating: False > Unproven", "Reason:  > New papers."), told(lines.get(3)));
        aCase.desk().undo();
        HistoryLine undo = new CaseHistory(aCase.desk()).of(claim.id()).get(4);
        assertTrue(told(undo).contains("Rating: Unproven > False"), told(undo).toString());
    }

    @Test
    void whatIsDeletedIsStillNamed() {
        new DeleteClaims(aCase.desk()).delete(List.of(claim.id()));
        List<HistoryLine> all = new CaseHistory(aCase.desk()).all();
        assertTrue(told(all.get(all.size() - 1)).contains("Quote: Some words > "));
    }
}
