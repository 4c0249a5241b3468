package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.factdesk.model.BlockMark;
import org.factdesk.model.Claim;
import org.factdesk.model.Coverage;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.testing.ACase;
import org.factdesk.text.BlockKind;
import org.factdesk.ui.session.CommandId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The article in a window over a real case, worked on with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class ArticlePaneTest {
    @TempDir
    Path folder;

    private Stage stage;
    private ACase aCase;
    private UUID version;
    private PaneStage shown;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        aCase = ACase.in(folder);
        version = Sample.tram().into(aCase.desk(), "New tram line", "en").head();
        shown = new PaneStage(stage, aCase, 578, 830);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shown.pane::close);
        aCase.close();
    }

    @Test
    void wordsDraggedOverAndCMakeAClaimWithTheirExactQuote(FxRobot robot) {
        shown.drag(robot, "The line cost 212 million", "voted in 2021");

        robot.push(KeyCode.C);

        Claim claim = shown.open.state().claim(1).orElseThrow();
        assertEquals(
                List.of("The line cost 212 million, less than the budget this council voted in 2021"), quotes(claim));
        assertEquals(claim.id(), shown.open.chosenClaimProperty().get());
        assertEquals(List.of(CommandId.EDIT_CLAIM), shown.asked);
        assertNull(shown.open.selectionProperty().get());
    }

    @Test
    void halfASentenceCanBeAClaim(FxRobot robot) {
        shown.drag(robot, "more than any other line", "in the region");

        robot.push(KeyCode.C);

        assertEquals(
                List.of("more than any other line in the region"),
                quotes(shown.open.state().claim(1).orElseThrow()));
    }

    @Test
    void aPassageOverTwoBlocksIsOnePassage(FxRobot robot) {
        shown.drag(robot, "mayor Petra Voss", "the trams will carry");

        robot.push(KeyCode.C);

        String quote = quotes(shown.open.state().claim(1).orElseThrow()).get(0);
        assertTrue(quote.startsWith("mayor Petra Voss told"), quote);
        assertTrue(quote.endsWith("\n\nMs Voss said the trams will carry"), quote);
        assertEquals(Coverage.Status.CLAIMED, shown.reader().model().status(4));
        assertEquals(Coverage.Status.CLAIMED, shown.reader().model().status(5));
    }

    @Test
    void furnitureInsideASelectionIsLeftOutOfTheClaim(FxRobot robot) {
        shown.drag(robot, "building it had been", "welcomed the date");

        robot.push(KeyCode.C);

        assertEquals(
                List.of("building it had been “the longest winter of my life”.", "Bus drivers welcomed the date"),
                quotes(shown.open.state().claim(1).orElseThrow()));
    }

    @Test
    void withoutASelectionTheSentenceAtTheCaretIsTheClaim(FxRobot robot) {
        robot.clickOn(shown.point("Their union says", false));

        robot.push(KeyCode.C);

        String quote = quotes(shown.open.state().claim(1).orElseThrow()).get(0);
        assertTrue(quote.startsWith("Their union says collisions"), quote);
        assertTrue(quote.endsWith("in the year after."), quote);
    }

    @Test
    void withoutACaretThereIsNothingToMark(FxRobot robot) {
        robot.interact(() -> shown.reader().requestFocus());

        assertFalse(shown.commands.enabledProperty(CommandId.MARK_CLAIM).get());
        robot.push(KeyCode.C);

        assertTrue(shown.open.state().claims().isEmpty());
    }

    @Test
    void shiftCAddsAPassageToTheChosenClaim(FxRobot robot) {
        shown.drag(robot, "The line cost 212 million", "212 million");
        robot.push(KeyCode.C);
        shown.drag(robot, "Bus drivers welcomed", "the date");

        robot.push(KeyCode.SHIFT, KeyCode.C);

        assertEquals(
                List.of("The line cost 212 million", "Bus drivers welcomed the date"),
                quotes(shown.open.state().claim(1).orElseThrow()));
    }

    @Test
    void nMarksTheBlockAsHoldingNothingAndGoesOnToTheNext(FxRobot robot) {
        robot.clickOn(shown.point("mayor Petra Voss", false));

        robot.push(KeyCode.N);

        assertTrue(nothing(4));
        assertEquals(new Position(5, 0), shown.reader().selection().caret().orElseThrow());
        robot.push(KeyCode.N);
        assertTrue(nothing(5));
        assertEquals(9, shown.reader().selection().caret().orElseThrow().block(), "folded furniture is passed over");
        robot.clickOn(shown.point("mayor Petra Voss", false));
        robot.push(KeyCode.N);
        assertFalse(nothing(4));
    }

    @Test
    void fTurnsABlockIntoFurnitureThatFoldsAwayAndBack(FxRobot robot) {
        int rows = shown.reader().model().text().rows().size();
        robot.clickOn(shown.point("Bus drivers welcomed", false));

        robot.push(KeyCode.F);

        assertEquals(BlockKind.FURNITURE, shown.reader().model().text().kind(9));
        assertFalse(shown.reader().model().text().isShown(9));
        assertEquals(rows - 1, shown.reader().model().text().rows().size());
        assertEquals(10, shown.reader().selection().caret().orElseThrow().block());

        Row.Fold fold = (Row.Fold) shown.reader()
                .model()
                .text()
                .rows()
                .get(shown.reader().model().text().rowOf(9));
        robot.interact(() -> shown.reader().toggle(fold));
        robot.clickOn(shown.point("Bus drivers welcomed", false));
        robot.push(KeyCode.F);

        assertEquals(BlockKind.PARAGRAPH, shown.reader().model().text().kind(9));
        assertTrue(shown.open.state().markOn(version, 9).isEmpty(), "the reader's own word stands again");
    }

    @Test
    void aClickOnTheFoldOpensIt(FxRobot robot) {
        assertFalse(shown.reader().model().text().isShown(7));

        robot.clickOn(shown.find(".fold", ".article-cell"));

        assertTrue(shown.reader().model().text().isShown(1));
    }

    @Test
    void aClickOnAPassageChoosesItsClaimAndTheNextClickTheOneUnderIt(FxRobot robot) {
        shown.drag(robot, "Bus drivers welcomed", "Their union says collisions");
        robot.push(KeyCode.C);
        shown.drag(robot, "welcomed the date", "the date");
        robot.push(KeyCode.C);
        UUID first = shown.open.state().claim(1).orElseThrow().id();
        UUID second = shown.open.state().claim(2).orElseThrow().id();
        robot.interact(() -> shown.open.chosenClaimProperty().set(null));

        robot.clickOn(shown.point("the date. Their", false));
        assertEquals(second, shown.open.chosenClaimProperty().get());
        robot.clickOn(shown.point("Their union", false));
        assertEquals(first, shown.open.chosenClaimProperty().get());
    }

    @Test
    void aClickOnAMarkInTheGutterChoosesItsClaim(FxRobot robot) {
        shown.drag(robot, "Bus drivers welcomed", "the date");
        robot.push(KeyCode.C);
        robot.interact(() -> shown.open.chosenClaimProperty().set(null));
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(shown.find(".gutter-mark", ".article-cell"));

        assertEquals(
                shown.open.state().claim(1).orElseThrow().id(),
                shown.open.chosenClaimProperty().get());
    }

    @Test
    void choosingAClaimElsewhereScrollsToItsPassage(FxRobot robot) throws Exception {
        robot.interact(() -> stage.setHeight(420));
        robot.interact(() -> aCase.claimOn(
                shown.open.state().get(DocumentVersion.class, version), "Seventeen stops", "seventeen stops"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown.view(18).isEmpty());

        robot.interact(() -> shown.open
                .chosenClaimProperty()
                .set(shown.open.state().claim(1).orElseThrow().id()));

        WaitForAsyncUtils.waitFor(
                3,
                TimeUnit.SECONDS,
                () -> shown.view(18).isPresent() && shown.reader().scroller().isStill());
        assertTrue(shown.view(18).isPresent());
    }

    @Test
    void theTextCanBeLargerAndIsThenSetAnew(FxRobot robot) {
        double before = shown.view(4).orElseThrow().getHeight();

        robot.interact(() -> shown.commands.run(CommandId.TEXT_LARGER));
        robot.interact(() -> shown.commands.run(CommandId.TEXT_LARGER));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(19, shown.preferences.textSizeProperty().get());
        assertTrue(shown.view(4).orElseThrow().getHeight() > before);
        robot.interact(() -> shown.commands.run(CommandId.TEXT_DEFAULT));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, shown.view(4).orElseThrow().getHeight());
    }

    @Test
    void aNoteIsWrittenBesideItsPassageAndKeptWhenItsBoxCloses(FxRobot robot) {
        shown.drag(robot, "with an empty carriage", "carriage");

        robot.push(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Ask the driver");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        Note note = shown.open.state().all(Note.class).iterator().next();
        assertEquals("Ask the driver", note.text());
        assertEquals(
                "with an empty carriage",
                shown.open.state().get(Passage.class, note.passage()).exact());
        assertEquals(Coverage.Status.LOOKED_AT, shown.reader().model().status(4));
    }

    @Test
    void keysSelectAcrossBlocksAndCopyTakesTheWordsAsTheyStand(FxRobot robot) {
        robot.clickOn(shown.point("Their union says", false));
        robot.push(KeyCode.END);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        int lines = shown.reader().selectedWords().length();
        assertTrue(lines > 40 && lines < 80, shown.reader().selectedWords());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.interact(() -> shown.commands.run(CommandId.COPY));

        String copied = WaitForAsyncUtils.waitForAsyncFx(
                1_000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("New tram line"), copied);
        assertTrue(copied.endsWith("seventeen stops."), copied);
        assertFalse(copied.contains("newsletter"), "folded furniture is not copied");
    }

    @Test
    void downAndUpAgainComeBackToTheSamePlace(FxRobot robot) {
        robot.clickOn(shown.point("rails were laid", false));
        Position start = shown.reader().selection().caret().orElseThrow();

        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.DOWN);
        }
        assertTrue(shown.reader().selection().caret().orElseThrow().block() > 9);
        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.UP);
        }

        assertEquals(start, shown.reader().selection().caret().orElseThrow());
    }

    @Test
    void aDoubleClickTakesASentenceWithControlAWordAndATripleClickABlock(FxRobot robot) {
        robot.doubleClickOn(shown.point("welcomed the date", false));
        assertEquals(
                "Bus drivers welcomed the date.",
                shown.open.selectionProperty().get().words());

        Point2D at = shown.point("welcomed the date", false);
        robot.interact(() -> Event.fireEvent(shown.reader().lookup(".article-flow"), pressed(at, 2, true)));
        robot.interact(() -> shown.reader().setSelecting(false));
        assertEquals("welcomed", shown.open.selectionProperty().get().words());

        robot.interact(() -> Event.fireEvent(shown.reader().lookup(".article-flow"), pressed(at, 3, false)));
        robot.interact(() -> shown.reader().setSelecting(false));
        assertTrue(shown.open.selectionProperty().get().words().endsWith("in the year after."));
    }

    @Test
    void keysWidenAndNarrowTheSelection(FxRobot robot) {
        robot.clickOn(shown.point("welcomed the date", false));

        robot.push(KeyCode.W);
        assertEquals("welcomed", shown.open.selectionProperty().get().words());
        robot.push(KeyCode.W);
        assertEquals(
                "Bus drivers welcomed the date.",
                shown.open.selectionProperty().get().words());
        robot.push(KeyCode.W);
        assertTrue(shown.open.selectionProperty().get().words().endsWith("in the year after."));
        robot.push(KeyCode.SHIFT, KeyCode.W);
        robot.push(KeyCode.SHIFT, KeyCode.W);
        assertEquals("welcomed", shown.open.selectionProperty().get().words());
    }

    @Test
    void keysMoveTheEndsOfTheChosenPassage(FxRobot robot) {
        shown.drag(robot, "cost 212 million", "212 million");
        robot.push(KeyCode.C);
        robot.interact(() -> shown.reader().requestFocus());

        robot.push(KeyCode.COMMA);
        robot.push(KeyCode.PERIOD);
        robot.push(KeyCode.PERIOD);
        assertEquals(List.of("line cost 212 million, less"), quotes());
        robot.push(KeyCode.SHIFT, KeyCode.COMMA);
        robot.push(KeyCode.SHIFT, KeyCode.PERIOD);
        assertEquals(List.of("cost 212 million,"), quotes());
        robot.interact(() -> shown.open.perform(org.factdesk.workbench.Desk::undo));
        assertEquals(List.of("cost 212 million, less"), quotes());
    }

    @Test
    void thePassagesEndIsDraggedToAnotherBlockAndItsStartToAnotherWord(FxRobot robot) throws Exception {
        shown.drag(robot, "cost 212 million", "212 million");
        robot.push(KeyCode.C);

        robot.moveTo(shown.point("212 million", false));
        shown.picture("article-passage-ends");
        shown.drag(robot, ", less than", "trams will carry");
        String quote = quotes().get(0);
        assertTrue(quote.startsWith("cost 212 million, less"), quote);
        assertTrue(quote.endsWith("\n\nMs Voss said the trams will carry"), quote);

        robot.drag(shown.point("cost 212 million", false)).dropTo(shown.point("budget this council", false));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(quotes().get(0).startsWith("budget this council"), quotes().get(0));
        assertTrue(shown.open.selectionProperty().get() == null, "nothing is left selected");
    }

    private List<String> quotes() {
        return quotes(shown.open.state().claim(1).orElseThrow());
    }

    private void select(FxRobot robot, Position from, Position to) {
        robot.interact(() -> {
            shown.reader().requestFocus();
            shown.reader().change(selection -> selection.set(from, to));
        });
    }

    @Test
    void severalBlocksBecomeFurnitureAndEachWhatItWas(FxRobot robot) {
        select(robot, new Position(9, 0), new Position(11, 4));
        robot.push(KeyCode.F);
        for (int block = 9; block <= 11; block++) {
            assertEquals(BlockKind.FURNITURE, shown.reader().model().text().kind(block));
        }

        robot.push(KeyCode.SHIFT, KeyCode.F);
        assertTrue(shown.reader().model().text().isShown(9));
        select(robot, new Position(9, 0), new Position(11, 4));
        robot.push(KeyCode.F);

        assertEquals(BlockKind.PARAGRAPH, shown.reader().model().text().kind(9));
        assertEquals(BlockKind.CAPTION, shown.reader().model().text().kind(10));
        assertEquals(BlockKind.HEADING, shown.reader().model().text().kind(11));
        robot.interact(() -> shown.open.perform(org.factdesk.workbench.Desk::undo));
        assertEquals(BlockKind.FURNITURE, shown.reader().model().text().kind(10));
    }

    @Test
    void draggingBeyondTheEdgeScrollsOn(FxRobot robot) throws Exception {
        robot.interact(() -> stage.setHeight(420));
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(shown.point("rails were laid", false)).press(MouseButton.PRIMARY);
        robot.moveBy(20, 400);

        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> shown.reader().selection().caret().orElseThrow().block() >= 12);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        Position reached = shown.reader().selection().caret().orElseThrow();
        assertEquals(3, shown.reader().selection().start().block());
        assertTrue(shown.open.selectionProperty().get().words().contains("longest winter"));
        assertTrue(shown.view(reached.block()).isPresent(), "the end of the selection is in sight");
    }

    @Test
    void theBarStandsOverTheSelectionAndGoesWithIt(FxRobot robot) {
        SelectionBar bar = (SelectionBar) shown.reader().lookup(".selection-bar");
        assertFalse(bar.isVisible());

        shown.drag(robot, "Bus drivers welcomed", "the date");
        assertTrue(bar.isVisible());
        double words = shown.view(9).orElseThrow().localToScene(0, 0).getY();
        assertTrue(bar.localToScene(bar.getLayoutBounds()).getMaxY() <= words, "it does not cover the words");
        robot.push(KeyCode.ESCAPE);

        assertFalse(bar.isVisible());
        assertTrue(shown.reader().selection().caret().isPresent());
    }

    @Test
    void anotherArticleOfTheCaseCanBeChosen(FxRobot robot) {
        UUID[] other = new UUID[1];
        robot.interact(() -> other[0] = Sample.without()
                .paragraphs("A short notice without a headline.")
                .into(aCase.desk(), "A short notice", "en")
                .id());
        robot.interact(() -> shown.open.articleProperty().set(other[0]));

        assertEquals(1, shown.reader().model().text().count());
        MenuButton choice = (MenuButton) shown.find(".article-choice", ".article-head");
        assertEquals(2, choice.getItems().size());
        robot.interact(() -> choice.getItems().get(0).fire());
        assertEquals(version, shown.reader().model().text().version());
    }

    @Test
    void choosingAClaimOfAnotherArticleTurnsToThatArticle(FxRobot robot) {
        robot.interact(() -> aCase.claimOn(
                shown.open.state().get(DocumentVersion.class, version), "Seventeen stops", "seventeen stops"));
        robot.interact(() -> shown.open
                .articleProperty()
                .set(Sample.without()
                        .paragraphs("A short notice without a headline.")
                        .into(aCase.desk(), "A short notice", "en")
                        .id()));
        robot.interact(() -> shown.open
                .chosenClaimProperty()
                .set(shown.open.state().claim(1).orElseThrow().id()));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(version, shown.reader().model().text().version());
    }

    @Test
    void undoTakesAMarkOffTheTextAgain(FxRobot robot) {
        shown.drag(robot, "Bus drivers welcomed", "the date");
        robot.push(KeyCode.C);
        assertEquals(1, shown.reader().model().marksIn(9).size());

        robot.interact(() -> shown.open.perform(desk -> {
            desk.undo();
        }));

        assertEquals(List.of(), shown.reader().model().marksIn(9));
        assertNull(shown.open.chosenClaimProperty().get());
    }

    private MouseEvent pressed(Point2D screen, int clicks, boolean control) {
        Point2D at = shown.reader().getScene().getRoot().screenToLocal(screen);
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                clicks,
                false,
                control,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private boolean nothing(int block) {
        return shown.open
                .state()
                .markOn(version, block)
                .map(BlockMark::nothingToCheck)
                .orElse(false);
    }

    private List<String> quotes(Claim claim) {
        return shown.open.state().passagesOf(claim).stream().map(Passage::exact).toList();
    }
}
