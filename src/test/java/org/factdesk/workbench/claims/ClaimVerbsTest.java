package org.factdesk.workbench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Passage;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.problem.ProblemCode;
import org.factdesk.testing.ACase;
import org.factdesk.text.Span;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.notes.EditNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to claims, over a real file. */
class ClaimVerbsTest {
    @TempDir
    Path folder;

    private ACase file;
    private DocumentVersion article;

    @BeforeEach
    void makeCase() {
        file = ACase.in(folder);
        article = file.article("The toll", "It rose by nine percent. “” Nobody knew why.");
    }

    @AfterEach
    void closeCase() {
        file.close();
    }

    private Place place(int start, int end) {
        return new Place(article.id(), new Span(start, end));
    }

    @Test
    void severalPassagesAreLinkedInOneStepAndNoneTwice() {
        Claim claim = file.claim("The toll rose.");
        LinkPassages link = new LinkPassages(file.desk());
        link.add(claim.id(), List.of(place(9, 11), place(12, 16), place(12, 17)));

        assertEquals(
                List.of("It", "rose"),
                file.desk().state().passagesOf(file.desk().state().claim(1).orElseThrow()).stream()
                        .map(Passage::exact)
                        .toList());
        long edits = file.desk().store().log().count();
        link.add(claim.id(), List.of(place(9, 12)));
        assertEquals(edits, file.desk().store().log().count());
        file.desk().undo();
        assertEquals(List.of(), file.desk().state().claim(1).orElseThrow().passages());
    }

    @Test
    void aDeletedClaimTakesTheSourcesAlongThatNothingElseRestsOnAndUndoBringsAllBack() {
        Claim going = file.claim("One.");
        Claim staying = file.claim("Two.");
        Source own = file.source("Own");
        Source shared = file.source("Shared");
        file.evidence(going, own, Stance.SUPPORTS, "");
        file.evidence(going, shared, Stance.SUPPORTS, "");
        file.evidence(staying, shared, Stance.REFUTES, "");

        new DeleteClaims(file.desk()).delete(List.of(going.id()));
        assertEquals(List.of(shared), List.copyOf(file.desk().state().all(Source.class)));
        file.desk().undo();
        assertEquals(2, file.reopen().state().all(Source.class).size());
        assertEquals(2, file.desk().state().evidenceOf(going.id()).size());
    }

    @Test
    void aNoteBesideTheSameWordsSharesTheirPassage() {
        Claim claim = file.claimOn(article, "It rose.", "It rose");

        assertEquals(
                claim.passages().get(0),
                new EditNotes(file.desk()).add(place(9, 17), "Ask.").passage());
    }

    @Test
    void aLineOfQuotationMarksAloneIsLeftOutAndTheOthersGoIn() throws IOException {
        Path table = folder.resolve("claims.csv");
        Files.writeString(table, "quote\n“”\nIt rose by nine percent\n");

        ImportClaims.Outcome outcome = new ImportClaims(file.desk()).from(table);

        assertEquals(
                List.of("It rose by nine percent"),
                outcome.claims().stream().map(Claim::statement).toList());
        assertEquals(
                List.of(ProblemCode.TEXT_MISSING),
                outcome.refused().stream().map(line -> line.why().code()).toList());
    }
}
