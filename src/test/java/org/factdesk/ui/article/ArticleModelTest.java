package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Coverage;
import org.factdesk.model.Document;
import org.factdesk.model.Note;
import org.factdesk.model.RatingRole;
import org.factdesk.testing.ACase;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.words.Words;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.MarkBlocks;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.factdesk.workbench.claims.DeleteClaims;
import org.factdesk.workbench.notes.EditNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleModelTest {
    @TempDir
    Path folder;

    private ACase aCase;
    private Desk desk;
    private CaseState state;
    private UUID version;
    private BlockText body;
    private ArticleModel model;
    private ArticleModel.Update last;

    @BeforeEach
    void open() {
        aCase = ACase.in(folder);
        desk = aCase.desk();
        Document document = Sample.tram().into(desk, "New tram line", "en");
        version = document.head();
        body = desk.body(version);
        state = desk.state();
        model = new ArticleModel(state, document, body, shown -> "By " + shown.byline());
        desk.addListener(change -> last = model.follow(change.recorded().edit().changes()));
    }

    @AfterEach
    void close() {
        aCase.close();
    }

    @Test
    void theBylineStandsUnderTheHeadlineAndARunOfFurnitureIsOneRow() {
        List<Row> rows = model.text().rows();

        assertEquals(new Row.Words(0), rows.get(0));
        assertEquals(new Row.Byline("By Jonas Hellmann, energy correspondent"), rows.get(1));
        assertEquals(new Row.Fold(1, 2, false), rows.get(2));
        assertEquals(new Row.Words(3), rows.get(3));
        assertFalse(model.text().isShown(1));
    }

    @Test
    void aTextWithoutAHeadlineIsGivenItsTitle() {
        Document bare = Sample.without().paragraphs("Nothing but this.").into(desk, "A title", "en");
        ArticleModel untitled = new ArticleModel(state, bare, desk.body(bare.head()), shown -> "");

        assertEquals(
                List.of(new Row.Title("A title"), new Row.Words(0)),
                untitled.text().rows());
    }

    @Test
    void openedFurnitureIsShownAndFoldsAgain() {
        model.text().toggle(new Row.Fold(6, 8, false));

        assertTrue(model.text().isShown(7));
        assertEquals(new Row.Fold(6, 8, true), model.text().rows().get(6));
        model.text().toggle(new Row.Fold(6, 8, true));
        assertFalse(model.text().isShown(7));
    }

    @Test
    void eachEditIsFollowedAsIfTheModelWereMadeAnew() {
        for (Consumer<Desk> step : steps()) {
            step.accept(desk);
            ArticleModel fresh = new ArticleModel(state, model.document(), body, shown -> "By " + shown.byline());
            assertEquals(marks(fresh), marks(model));
            assertEquals(statuses(fresh), statuses(model));
            assertEquals(Coverage.of(state, version, body).blocks(), statuses(model));
            assertEquals(fresh.text().rows(), model.text().rows());
            assertEquals(fresh.seen(), model.seen());
            assertEquals(fresh.counted(), model.counted());
        }
        for (int i = steps().size(); i > 0; i--) {
            desk.undo();
            ArticleModel fresh = new ArticleModel(state, model.document(), body, shown -> "By " + shown.byline());
            assertEquals(marks(fresh), marks(model));
            assertEquals(statuses(fresh), statuses(model));
        }
        assertEquals(0, model.seen());
    }

    private List<Consumer<Desk>> steps() {
        return List.of(
                on -> new AddClaim(on).add(ClaimDraft.at(Sample.place(on, version, "The line cost 212 million"))),
                on -> new AddClaim(on)
                        .add(new ClaimDraft(
                                "Two at once",
                                "",
                                null,
                                "",
                                "",
                                List.of(
                                        Sample.place(on, version, "Bus drivers welcomed the date"),
                                        Sample.place(on, version, "doubled while the road")))),
                on -> aCase.verdict(on.state().claim(1).orElseThrow(), "half-true", ""),
                on -> new EditNotes(on).add(Sample.place(on, version, "took no questions"), "Ask."),
                on -> new MarkBlocks(on).nothingToCheck(version, Set.of(3, 11), true),
                on -> new MarkBlocks(on).as(version, Set.of(9, 10), BlockKind.FURNITURE),
                on -> new MarkBlocks(on).as(version, Set.of(7), BlockKind.PARAGRAPH),
                on -> new DeleteClaims(on)
                        .delete(on.state().claims().stream().map(Claim::id).toList()),
                on -> new EditNotes(on)
                        .remove(on.state().all(Note.class).iterator().next().id()));
    }

    @Test
    void onlyTheBlocksOfAMarkLookDifferentAfterIt() {
        new AddClaim(desk).add(ClaimDraft.at(Sample.place(desk, version, "The line cost 212 million")));

        assertEquals(Set.of(4), last.blocks());
        assertFalse(last.rows());
        assertEquals(RatingRole.UNCHECKED, model.marksIn(4).get(0).role());
    }

    @Test
    void aStretchOverFoldedFurnitureIsReadInTwoParts() {
        Span over = new Span(
                body.blocks().get(5).span().start() + 3,
                body.blocks().get(9).span().start() + 4);

        List<Span> parts = model.readable(over);

        assertEquals(
                List.of(
                        new Span(over.start(), body.blocks().get(5).span().end()),
                        new Span(body.blocks().get(9).span().start(), over.end())),
                parts);
        model.text().open(7);
        assertEquals(List.of(over), model.readable(over));
    }

    @Test
    void offsetsAndPositionsAreEachOthersInverse() {
        for (int offset = 0; offset <= body.text().length(); offset++) {
            if (body.blockAt(offset).isPresent()) {
                assertEquals(offset, model.text().offset(model.text().position(offset)));
            }
        }
    }

    @Test
    void datesAreWrittenAsPeopleDoAndOtherWordsAsTheyStand() {
        ArticleWords words = new ArticleWords(new Words(Locale.ENGLISH));

        assertEquals("Tuesday 3 March 2026, 17:40", words.published("2026-03-03T17:40:00+01:00"));
        assertEquals("Tuesday 3 March 2026, 17:40", words.published("2026-03-03T17:40Z"));
        assertEquals("Tuesday 3 March 2026", words.published("2026-03-03"));
        assertEquals("March 2026", words.published("2026-03"));
        assertEquals("2026", words.published("2026"));
        assertEquals("in the spring", words.published(" in the spring "));
        assertEquals("", words.published(""));
    }

    @Test
    void aSquareIsFilledOnlyWhenAllItStandsForWasLookedAt() {
        Coverage.Status[] many = new Coverage.Status[48];
        java.util.Arrays.fill(many, Coverage.Status.LOOKED_AT);
        many[1] = Coverage.Status.NOT_SEEN;
        many[4] = Coverage.Status.CLAIMED;

        List<Coverage.Status> squares = CoverageSquares.squares(List.of(many));

        assertEquals(24, squares.size());
        assertEquals(
                List.of(Coverage.Status.NOT_SEEN, Coverage.Status.LOOKED_AT, Coverage.Status.CLAIMED),
                squares.subList(0, 3));
        assertEquals(List.of(), CoverageSquares.squares(List.of(Coverage.Status.FURNITURE)));
    }

    private List<List<Mark>> marks(ArticleModel of) {
        return IntStream.range(0, body.blocks().size()).mapToObj(of::marksIn).toList();
    }

    private List<Coverage.Status> statuses(ArticleModel of) {
        return IntStream.range(0, body.blocks().size()).mapToObj(of::status).toList();
    }
}
