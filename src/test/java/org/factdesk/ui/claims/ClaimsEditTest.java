package org.factdesk.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Rating;
import org.factdesk.model.WorkState;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person does to claims with mouse and keys, and what stands in the file then. */
@ExtendWith(ApplicationExtension.class)
class ClaimsEditTest {
    @TempDir
    static Path folder;

    private static int files;

    private final Preferences preferences = new Preferences();
    private ClaimsWindow window;

    @Start
    void start(Stage stage) {
        ACase file = ACase.at(folder.resolve(files++ + ".factcase"));
        SampleClaims.write(file);
        window = new ClaimsWindow(stage, file, preferences);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void aStatementEditedInPlaceIsInTheFileAfterReopening(FxRobot robot) {
        robot.doubleClickOn(window.cell(5, ClaimColumn.STATEMENT));
        assertTrue(window.editing());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Nobody pays on the first day");
        robot.push(KeyCode.ENTER);
        window.settle();

        assertFalse(window.editor().isVisible());
        assertTrue(window.table().isFocused());
        assertEquals(
                "Nobody pays on the first day",
                reopened().claim(5).orElseThrow().statement());
    }

    @Test
    void escapeLeavesTheOldStatement(FxRobot robot) {
        window.select(robot, 5);
        robot.push(KeyCode.F2);
        window.settle();
        robot.write("gone");
        robot.push(KeyCode.ESCAPE);
        window.settle();

        assertTrue(claim(5).statement().startsWith("The first crossing"));
        assertTrue(window.table().isFocused());
    }

    @Test
    void anEmptyStatementIsRefusedWithAMessageAndTheOldOneStays(FxRobot robot) {
        window.select(robot, 5);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);
        window.settle();

        assertTrue(claim(5).statement().startsWith("The first crossing"));
        assertTrue(window.window.scene().getRoot().lookup(".problem-bar").isVisible());
    }

    @Test
    void afterMarkingTheStatementAndThenTheClaimantAreTypedAndTheArticleGetsTheFocusBack(FxRobot robot) {
        robot.interact(() -> {
            window.article.requestFocus();
            window.openCase.chosenClaimProperty().set(id(9));
            window.commands.run(CommandId.EDIT_CLAIM);
        });
        assertTrue(window.editing());
        assertEquals(window.editor().getText(), window.editor().getSelectedText());
        robot.write("It was held until 1987");
        robot.push(KeyCode.TAB);
        window.settle();
        assertTrue(window.editing());
        robot.write("The yacht club");
        robot.push(KeyCode.ENTER);
        window.settle();

        assertEquals("It was held until 1987", claim(9).statement());
        assertEquals("The yacht club", claim(9).claimant());
        assertTrue(window.article.isFocused());
    }

    @Test
    void editingAClaimThatTheFilterHidesShowsItFirst(FxRobot robot) {
        robot.clickOn(".claims-filter").write("pier");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(3, 4), window.shown());
        robot.interact(() -> {
            window.openCase.chosenClaimProperty().set(id(9));
            window.commands.run(CommandId.EDIT_CLAIM);
        });

        assertTrue(window.editing());
        assertEquals(9, window.shown().size());
    }

    @Test
    void aDigitRatesAndWhereARatingStandsItsReasonIsAskedFirst(FxRobot robot) {
        window.select(robot, 5);
        robot.push(KeyCode.DIGIT5);
        window.settle();
        assertEquals("false", rating(5));

        robot.push(KeyCode.DIGIT1);
        window.settle();
        robot.push(KeyCode.ESCAPE);
        window.settle();
        assertEquals("false", rating(5));

        robot.push(KeyCode.DIGIT1);
        window.settle();
        robot.write("The timetable says so");
        robot.push(KeyCode.ENTER);
        window.settle();
        assertEquals("true", rating(5));
        assertEquals(
                "The timetable says so",
                window.openCase.state().verdictOf(id(5)).orElseThrow().reason());
    }

    @Test
    void fiveRowsGetAStateInOneEdit(FxRobot robot) {
        window.select(robot, 1, 2, 3, 4, 5);
        assertTrue(robot.lookup("5 claims").tryQuery().isPresent());
        robot.push(KeyCode.S);
        window.settle();
        robot.clickOn("Needs source");
        window.settle();

        assertEquals(5, count(WorkState.NEEDS_SOURCE));
        robot.interact(() -> window.commands.run(CommandId.UNDO));
        window.settle();
        assertEquals(0, count(WorkState.NEEDS_SOURCE));
        assertEquals(5, window.table().getSelectionModel().getSelectedItems().size());
    }

    @Test
    void deletingOffersToUndoItAndChoosesTheNextClaim(FxRobot robot) {
        window.select(robot, 8);
        robot.push(KeyCode.DELETE);
        window.settle();
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 9), window.shown());
        assertEquals(id(9), window.openCase.chosenClaimProperty().get());
        assertTrue(robot.lookup("Claim 8 deleted.").tryQuery().isPresent());

        robot.clickOn("Undo");
        window.settle();
        assertEquals(IntStream.rangeClosed(1, 9).boxed().toList(), window.shown());
    }

    @Test
    void aTypedClaimIsAddedAndChosen(FxRobot robot) {
        robot.clickOn("Claim");
        window.settle();
        robot.write("The lake is 40 metres deep");
        robot.push(KeyCode.ENTER);
        window.settle();

        assertEquals("The lake is 40 metres deep", claim(10).statement());
        assertEquals(id(10), window.openCase.chosenClaimProperty().get());
    }

    @Test
    void aNoteIsEditedInPlaceAndDeletedWithUndo(FxRobot robot) {
        robot.interact(() -> window.commands.run(CommandId.SHOW_NOTES));
        robot.push(KeyCode.F2);
        window.settle();
        robot.write("She left in 2023");
        robot.push(KeyCode.ENTER);
        window.settle();
        assertTrue(window.openCase.state().all(org.factdesk.model.Note.class).stream()
                .anyMatch(note -> note.text().equals("She left in 2023")));

        robot.push(KeyCode.DELETE);
        window.settle();
        assertEquals(
                1, window.openCase.state().all(org.factdesk.model.Note.class).size());
        robot.clickOn("Undo");
        window.settle();
        assertEquals(
                2, window.openCase.state().all(org.factdesk.model.Note.class).size());
    }

    private CaseState reopened() {
        return window.file.reopen().state();
    }

    private Claim claim(int number) {
        return window.openCase.state().claim(number).orElseThrow();
    }

    private java.util.UUID id(int number) {
        return claim(number).id();
    }

    private String rating(int number) {
        return window.openCase.state().ratingOf(id(number)).map(Rating::key).orElse("none");
    }

    private long count(WorkState state) {
        return window.openCase.state().claims().stream()
                .filter(claim -> claim.state() == state)
                .count();
    }
}
