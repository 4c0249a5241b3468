package org.factdesk.app;

import static javafx.scene.input.KeyCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.factdesk.model.Claim;
import org.factdesk.model.Note;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.store.sqlite.SqliteCaseStores;
import org.factdesk.testing.ACase;
import org.factdesk.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What was typed while the case file was out of reach is not lost: it stands where it was typed, and is said. */
@ExtendWith(ApplicationExtension.class)
class NotSavedTest {
    private static final String BRIDGE = "The bridge was shut for a year";

    @TempDir
    Path folder;

    private final Words words = new Words(Locale.ENGLISH);
    private Path file;
    private Path elsewhere;
    private Stage stage;
    private AWindow window;
    private Analyst analyst;

    @Start
    void start(Stage shown) {
        stage = shown;
        file = folder.resolve("bridge.factcase");
        elsewhere = folder.resolve("elsewhere.factcase");
        try (ACase made = ACase.at(file)) {
            made.claimOn(
                    made.article("Bridge shut", "The bridge was shut in 2019. It opened again in May."),
                    "It was shut",
                    "shut in 2019");
        }
        window = new AWindow(folder);
        window.show(shown, Optional.of(file));
        shown.setWidth(1280);
        shown.setHeight(900);
    }

    @BeforeEach
    void sitDown(FxRobot robot) {
        analyst = new Analyst(robot, window);
        analyst.sees(open -> true);
        AWindow.await(() -> analyst.isShown(".claims"));
    }

    @AfterEach
    void close(FxRobot robot) throws IOException {
        if (Files.exists(elsewhere)) {
            bringBack();
        }
        robot.interact(window::close);
        AWindow.await(window::isClosed);
    }

    @Test
    void aStatementTypedInTheTableComesBackInItsEditorAndIsSavedByEnter() throws IOException {
        analyst.click(1, "statement");
        analyst.press(F2);
        AWindow.await(() -> analyst.isEditing("Statement"));
        analyst.typeOver(BRIDGE);
        takeAway();
        analyst.press(ENTER);
        AWindow.await(() -> !window.problems().isEmpty() && analyst.isEditing("Statement"));

        assertEquals(BRIDGE, typed());
        assertEquals("It was shut", claim().statement());

        bringBack();
        analyst.press(ENTER);
        analyst.sees(open -> claim().statement().equals(BRIDGE));
        assertTrue(analyst.isIn("claims"));
    }

    @Test
    void aStatementAndAClaimantTypedOneAfterTheOtherBothComeBack() throws IOException {
        analyst.click(1, "statement");
        analyst.press(F2);
        AWindow.await(() -> analyst.isEditing("Statement"));
        takeAway();
        analyst.typeOver(BRIDGE);
        analyst.press(TAB);
        AWindow.await(() -> analyst.isEditing("Claimant"));
        analyst.type("The mayor");
        analyst.press(ENTER);
        AWindow.await(() -> analyst.isEditing("Statement"));
        assertEquals(BRIDGE, typed());

        bringBack();
        analyst.press(TAB);
        AWindow.await(() -> analyst.isEditing("Claimant"));
        assertEquals("The mayor", typed());
        analyst.press(ENTER);
        analyst.sees(
                open -> claim().statement().equals(BRIDGE) && claim().claimant().equals("The mayor"));
    }

    @Test
    void aTextTypedInTheHeadOfTheClaimStaysInItsField(FxRobot robot) throws IOException {
        analyst.click(1, "statement");
        robot.clickOn(".claim-statement");
        AWindow.await(() -> analyst.isEditing("Statement") && analyst.isIn("claim-panel"));
        analyst.typeOver(BRIDGE);
        takeAway();
        analyst.press(ENTER);
        AWindow.await(() -> !window.problems().isEmpty() && analyst.isEditing("Statement"));

        assertEquals(BRIDGE, typed());
        assertTrue(robot.lookup(words.text("panel.unsaved")).tryQuery().isPresent());

        bringBack();
        analyst.press(ENTER);
        analyst.sees(open -> claim().statement().equals(BRIDGE));
        assertTrue(robot.lookup(words.text("panel.unsaved")).tryQuery().isEmpty());
    }

    @Test
    void aNoteComesBackInItsBox() throws IOException {
        analyst.clickInArticle("It opened again");
        analyst.press(A);
        AWindow.await(analyst::isInPopOver);
        analyst.type("Which May?");
        takeAway();
        analyst.press(CONTROL, ENTER);
        AWindow.await(() -> !window.problems().isEmpty() && analyst.isInPopOver());
        assertEquals("Which May?", inPopOver());

        bringBack();
        analyst.press(CONTROL, ENTER);
        analyst.sees(open -> open.state().all(Note.class).stream()
                .anyMatch(note -> note.text().equals("Which May?")));
    }

    @Test
    void aWindowWhoseDraftCannotBeKeptStaysOpenUntilItIsClosedOnceMore(FxRobot robot) throws IOException {
        typeAConclusion();
        takeAway();
        robot.interact(window::close);
        AWindow.await(() -> window.problems()
                .contains(words.what(
                        new Problem(ProblemCode.TYPED_NOT_KEPT, window.opened().file()))));

        assertTrue(stage.isShowing());
        assertFalse(window.isClosed());
        assertTrue(analyst.isEditing("Conclusion"));
        assertEquals("Not for a year.", typed());

        robot.interact(window::close);
        AWindow.await(window::isClosed);
        assertFalse(stage.isShowing());
    }

    @Test
    void aDraftIsKeptBeforeTheWindowGoesOnceTheFileIsBack(FxRobot robot) throws IOException {
        typeAConclusion();
        takeAway();
        robot.interact(window::close);
        AWindow.await(() -> !window.problems().isEmpty());
        bringBack();
        robot.interact(window::close);
        AWindow.await(window::isClosed);

        try (CaseStore kept = new SqliteCaseStores().open(file, ACase.DEVICE)) {
            Claim claim = kept.load().claim(1).orElseThrow();
            assertTrue(kept.drafts().get("verdict " + claim.id()).orElse("").contains("Not for a year."));
        }
    }

    private void typeAConclusion() {
        analyst.click(1, "statement");
        analyst.press(V);
        AWindow.await(() -> analyst.isIn("scale"));
        analyst.press(DIGIT5);
        AWindow.await(() -> analyst.isEditing("Conclusion"));
        analyst.type("Not for a year.");
    }

    private void takeAway() throws IOException {
        Files.move(file, elsewhere);
    }

    private void bringBack() throws IOException {
        Files.move(elsewhere, file);
    }

    private Claim claim() {
        return window.opened().state().claim(1).orElseThrow();
    }

    /** What stands in the field that has the focus. */
    private String typed() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> ((TextInputControl) window.scene().getFocusOwner()).getText());
    }

    private String inPopOver() {
        List<String> texts = WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Window.getWindows().stream()
                        .filter(open -> open instanceof PopupWindow && open.isShowing())
                        .filter(open -> open.getScene().getFocusOwner() instanceof TextInputControl)
                        .map(open -> ((TextInputControl) open.getScene().getFocusOwner()).getText())
                        .toList());
        return String.join("|", texts);
    }
}
