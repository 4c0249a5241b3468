package org.factdesk.workbench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Passage;
import org.factdesk.testing.ACase;
import org.factdesk.text.Span;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.notes.EditNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passage gets other ends, over a real file. */
class MovePassageTest {
    @TempDir
    Path folder;

    private ACase file;
    private DocumentVersion article;
    private Claim claim;

    @BeforeEach
    void makeCase() {
        file = ACase.in(folder);
        article = file.article("The toll", "It rose by nine percent. Nobody knew why.", "The council met.");
        claim = new AddClaim(file.desk()).add(ClaimDraft.at(place("rose by nine")));
    }

    @AfterEach
    void closeCase() {
        file.close();
    }

    private Place place(String quote) {
        int start = file.desk().body(article.id()).text().indexOf(quote);
        assertTrue(start >= 0, quote);
        return new Place(article.id(), new Span(start, start + quote.length()));
    }

    private List<String> quotes(int number) {
        return file.desk().state().passagesOf(file.desk().state().claim(number).orElseThrow()).stream()
                .map(Passage::exact)
                .toList();
    }

    private UUID passage() {
        return file.desk().state().claim(1).orElseThrow().passages().get(0);
    }

    @Test
    void theAnchorIsMadeAnewAndUndoBringsTheOldOneBack() {
        UUID old = passage();
        Passage moved = new MovePassage(file.desk()).to(claim.id(), old, place("It rose by nine percent. "));

        assertEquals("It rose by nine percent.", moved.exact());
        assertTrue(moved.suffix().startsWith(" Nobody knew why."), moved.suffix());
        assertEquals(List.of("It rose by nine percent."), quotes(1));
        assertTrue(file.desk().state().find(Passage.class, old).isEmpty(), "nothing stands on it any more");
        file.desk().undo();
        assertEquals(List.of("rose by nine"), quotes(1));
        assertEquals(old, passage());
    }

    @Test
    void aPassageMayReachOverBlocks() {
        Place over = new Place(
                article.id(),
                new Span(
                        place("Nobody knew").span().start(),
                        place("The council").span().end()));
        new MovePassage(file.desk()).to(claim.id(), passage(), over);
        String quote = quotes(1).get(0);
        assertTrue(quote.startsWith("Nobody knew why.\n") && quote.endsWith("\nThe council"), quote);
    }

    @Test
    void othersThatStandOnThePassageKeepIt() {
        Claim other = new AddClaim(file.desk()).add(ClaimDraft.at(place("rose by nine")));
        new EditNotes(file.desk()).add(place("rose by nine"), "Which year?");
        UUID old = passage();
        assertEquals(List.of(old), file.desk().state().claim(2).orElseThrow().passages());

        new MovePassage(file.desk()).to(other.id(), old, place("nine percent"));

        assertEquals(List.of("rose by nine"), quotes(1));
        assertEquals(List.of("nine percent"), quotes(2));
        assertEquals(1, file.desk().state().notesAt(old).size());
    }

    @Test
    void theSamePlaceIsNoEditAndTheOrderOfPassagesStays() {
        new LinkPassages(file.desk()).add(claim.id(), List.of(place("Nobody knew")));
        long edits = file.desk().store().log().count();
        new MovePassage(file.desk()).to(claim.id(), passage(), place(" rose by nine "));
        assertEquals(edits, file.desk().store().log().count());

        new MovePassage(file.desk()).to(claim.id(), passage(), place("It rose"));
        assertEquals(List.of("It rose", "Nobody knew"), quotes(1));
        new MovePassage(file.desk()).to(claim.id(), passage(), place("Nobody knew"));
        assertEquals(List.of("Nobody knew"), quotes(1));
    }

    @Test
    void aPassageOfAnotherClaimIsRefused() {
        Claim other = new AddClaim(file.desk()).add(ClaimDraft.at(place("Nobody knew")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MovePassage(file.desk()).to(other.id(), passage(), place("It rose")));
    }
}
