package org.factdesk.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Verdict;
import org.factdesk.model.Weight;
import org.factdesk.ui.control.FocusKeys;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.CssWarnings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The work on one claim, done in the window by hand and found in the file. */
@ExtendWith(ApplicationExtension.class)
class PanelWorkTest {
    @TempDir
    Path folder;

    private Stage stage;
    private PanelWindow window;
    private CssWarnings warnings;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open(FxRobot robot) {
        warnings = new CssWarnings();
        robot.interact(() -> window = new PanelWindow(stage, SampleClaim.in(folder), 1400, 1000));
        window.settle();
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
        warnings.close();
        assertEquals(List.of(), warnings.messages());
    }

    @Test
    void evidenceIsGivenByTheKeyboardAlone(FxRobot robot) {
        window.choose(robot, 2);
        window.focusPanel(robot);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        window.settle();
        robot.write("Ice log")
                .push(KeyCode.TAB)
                .write("Met Office")
                .push(KeyCode.TAB)
                .write("Kari Holm");
        robot.push(KeyCode.TAB)
                .write("https://met.example/ice")
                .push(KeyCode.TAB)
                .write("13 Feb 2026");
        robot.push(KeyCode.TAB)
                .push(KeyCode.TAB)
                .write("Two crossings were called off.")
                .push(KeyCode.TAB)
                .write("p. 3");
        robot.push(KeyCode.TAB).push(KeyCode.RIGHT).push(KeyCode.TAB).push(KeyCode.LEFT);
        robot.push(KeyCode.TAB).write("It was ice, says the log.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        Evidence given = evidence(2).get(0);
        assertEquals(Stance.REFUTES, given.stance());
        assertEquals(Weight.STRONG, given.weight());
        assertEquals("Two crossings were called off.", given.quote());
        assertEquals("p. 3", given.locator());
        assertEquals("It was ice, says the log.", given.why());
        Source source = state().get(Source.class, given.source());
        assertEquals("Ice log", source.title());
        assertEquals("Met Office", source.publisher());
        assertEquals("Kari Holm", source.author());
        assertEquals("https://met.example/ice", source.url());
        assertEquals(new PartialDate("2026-02-13"), source.issued());
        assertTrue(source.accessed().day().isPresent());
        assertEquals(1, window.seen(".card").size());
        assertTrue(window.toasts.isShowing());
    }

    @Test
    void theRoomThatTheVerdictTookIsGivenBackWhenTheHandsLeaveThePanel(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.SHOW_EVIDENCE);
        assertFalse(window.panel.wantsRoomProperty().get());
        window.run(robot, CommandId.SHOW_VERDICT);
        window.focusPanel(robot);
        assertTrue(window.panel.wantsRoomProperty().get());
        window.run(robot, CommandId.SHOW_HISTORY);
        assertTrue(window.panel.wantsRoomProperty().get(), "the tabs stay where they are");

        window.run(robot, CommandId.FOCUS_CLAIMS);
        assertFalse(window.panel.wantsRoomProperty().get());
    }

    @Test
    void inANarrowWindowANotificationLeavesTheButtonsOfTheFormFree(FxRobot robot) {
        window.choose(robot, 2);
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(700);
        });
        robot.interact(() -> window.window.bringForward(window.panel.node()));
        window.run(robot, CommandId.SHOW_VERDICT);
        robot.interact(() -> window.toasts.show("Evidence linked.", "Undo", () -> {}));
        robot.interact(() -> {
            Node root = window.window.scene().getRoot();
            ((Parent) root).layout();
            Node save = window.panel.node().lookup(".save-verdict");
            Node toast = root.lookup(".toast");
            assertFalse(
                    save.localToScene(save.getLayoutBounds()).intersects(toast.localToScene(toast.getLayoutBounds())));
        });
    }

    @Test
    void aSourceOfTheCaseIsChosenFromTheSuggestionsAndNotMadeAgain(FxRobot robot) {
        int sources = state().all(Source.class).size();
        window.choose(robot, 2);
        window.run(robot, CommandId.LINK_EVIDENCE);
        robot.write("port st").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("Port of Selvik", field(".field-publisher").getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertEquals(1, evidence(2).size());
        assertEquals(sources, state().all(Source.class).size());
    }

    @Test
    void evidenceIsChangedRemovedAndBroughtBack(FxRobot robot) {
        window.choose(robot, 1);
        UUID first = evidence(1).get(0).id();
        menu(robot, 0);
        field(robot, ".field-why", "Counted by the port itself.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertEquals(
                "Counted by the port itself.",
                state().get(Evidence.class, first).why());
        menu(robot, 1);
        assertTrue(state().find(Evidence.class, first).isEmpty());
        assertEquals(2, window.seen(".card").size());
        robot.interact(() -> ((javafx.scene.control.Button) window.toasts.lookup(".button")).fire());
        window.settle();
        assertEquals(
                "Counted by the port itself.",
                state().get(Evidence.class, first).why());
        assertEquals(3, window.seen(".card").size());
    }

    @Test
    void aWrongDateIsRefusedWithWordsAndNothingChanges(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.LINK_EVIDENCE);
        robot.write("Ice log");
        field(robot, ".field-issued", "31 February 2026");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertEquals(List.of(), evidence(2));
        assertTrue(text(".field-problem").contains("31 February 2026"), text(".field-problem"));
        assertTrue(field(".field-issued").isFocused());
    }

    @Test
    void aWrongDayOfSayingStaysInItsFieldUntilItIsMended(FxRobot robot) {
        window.choose(robot, 1);
        Labeled said = (Labeled) window.seen(".editable").stream()
                .filter(node -> ((Labeled) node).getText().startsWith("said"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(said).eraseText(12).write("yesterday").push(KeyCode.ENTER);
        window.settle();
        assertEquals(new PartialDate("2026-02-13"), claim(1).saidOn());
        assertTrue(text(".danger-text").contains("yesterday"));
        window.choose(robot, 2);
        window.choose(robot, 1);
        assertTrue(text(".danger-text").contains("yesterday"), "what was typed is still there");
        robot.interact(() -> field(".in-place").requestFocus());
        robot.interact(() -> field(".in-place").setText("2/12/2026"));
        robot.push(KeyCode.ENTER);
        window.settle();
        assertEquals(new PartialDate("2026-02-12"), claim(1).saidOn());
    }

    @Test
    void aVerdictIsSavedThenChangedWithAReasonAndTheHistoryTellsBoth(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.SHOW_VERDICT);
        chosenCard(robot);
        robot.push(KeyCode.DIGIT5);
        window.settle();
        field(robot, ".conclusion", "The log names two.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertEquals("false", verdicts(2).get(0).rating());
        assertEquals("The log names two.", verdicts(2).get(0).conclusion());
        assertFalse(window.panel.node().lookup(".reason").getParent().isVisible());
        chosenCard(robot);
        robot.push(KeyCode.LEFT);
        window.settle();
        assertTrue(window.panel.node().lookup(".reason").getParent().isVisible());
        field(robot, ".reason", "One of the two was fog.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        Verdict second = verdicts(2).get(1);
        assertEquals("mostly-false", second.rating());
        assertEquals("One of the two was fog.", second.reason());
        assertEquals(verdicts(2).get(0).id(), second.supersedes());
        window.run(robot, CommandId.SHOW_HISTORY);
        String told = told();
        assertTrue(told.contains("False  →  Mostly false"), told);
        assertTrue(told.contains("One of the two was fog."), told);
        assertTrue(told.contains("The log names two."), told);
        window.run(robot, CommandId.UNDO);
        assertEquals(
                1,
                window.seen(".history-row .pill").stream()
                        .filter(Node::isVisible)
                        .count());
    }

    @Test
    void afterTheDigitOfARatingLettersAreWrittenIntoTheConclusion(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.SHOW_VERDICT);
        chosenCard(robot);
        robot.push(KeyCode.DIGIT5);
        window.settle();
        robot.write("eve had jam, 3 of them");
        window.settle();
        assertEquals("eve had jam, 3 of them", field(".conclusion").getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertEquals("eve had jam, 3 of them", verdicts(2).get(0).conclusion());
        assertTrue(hasFocus(".scale"), "letters are keys again");
        robot.push(KeyCode.ENTER);
        robot.write(".");
        window.settle();
        assertEquals("eve had jam, 3 of them.", field(".conclusion").getText());
        assertEquals("false", verdicts(2).get(0).rating());
    }

    @Test
    void savedEvidenceDoesNotComeBackInTheNextForm(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.LINK_EVIDENCE);
        robot.write("Ice log").push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertEquals(1, evidence(2).size());
        window.run(robot, CommandId.UNDO);
        window.run(robot, CommandId.LINK_EVIDENCE);
        assertEquals("", field(".field-title").getText());
        window.choose(robot, 1);
        window.choose(robot, 2);
        assertEquals(List.of(), window.seen(".draft-waiting"));
    }

    @Test
    void howeverTheFormIsLeftTheFocusStaysInThePanel(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.LINK_EVIDENCE);
        robot.write("Ice log").push(KeyCode.ESCAPE);
        window.settle();
        assertTrue(hasFocus(".evidence-pane"), "Esc");
        window.run(robot, CommandId.LINK_EVIDENCE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertTrue(hasFocus(".evidence-pane"), "Ctrl Enter");
        robot.clickOn(window.toasts.lookup(".button"));
        window.settle();
        assertEquals(List.of(), evidence(2));
        assertTrue(hasFocus(".claim-panel"), "the notification’s button");
        window.run(robot, CommandId.SHOW_VERDICT);
        field(robot, ".conclusion", "Not finished");
        robot.interact(() -> window.openCase.chosenClaimProperty().set(null));
        window.settle();
        assertTrue(hasFocus(".claim-panel"), "the claim went with all its fields");
    }

    @Test
    void whatTakesAStepBackGoesWhenAnotherEditFollows(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.LINK_EVIDENCE);
        robot.write("Ice log").push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertTrue(window.toasts.isShowing());
        window.run(robot, CommandId.UNDO);
        assertFalse(window.toasts.isShowing());
    }

    @Test
    void aHalfWrittenConclusionIsThereAgainAfterTheFileWasReopened(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.SHOW_VERDICT);
        field(robot, ".conclusion", "Half a sentence\nand a \\ second line");
        window.reopen(robot);
        window.choose(robot, 2);
        window.run(robot, CommandId.SHOW_VERDICT);
        assertEquals(
                "Half a sentence\nand a \\ second line", field(".conclusion").getText());
        assertTrue(text(".draft-kept").startsWith("Draft kept"), text(".draft-kept"));
        assertEquals(List.of(), verdicts(2));
    }

    @Test
    void whatIsBeingTypedSurvivesAnUndoAndAnotherClaim(FxRobot robot) {
        window.choose(robot, 1);
        window.run(robot, CommandId.SHOW_VERDICT);
        field(robot, ".conclusion", "Not finished");
        window.run(robot, CommandId.UNDO);
        assertEquals("Not finished", field(".conclusion").getText());
        window.choose(robot, 2);
        assertEquals("", field(".conclusion").getText());
        window.choose(robot, 1);
        assertEquals("Not finished", field(".conclusion").getText());
    }

    @Test
    void evidenceLeftWithEscIsADraftThatTheFormGivesBack(FxRobot robot) {
        window.choose(robot, 2);
        window.run(robot, CommandId.LINK_EVIDENCE);
        robot.write("Ice log").push(KeyCode.ESCAPE);
        window.settle();
        assertTrue(window.seen(".evidence-form").isEmpty());
        assertEquals(1, window.seen(".draft-waiting").size());
        window.reopen(robot);
        window.choose(robot, 2);
        window.run(robot, CommandId.LINK_EVIDENCE);
        assertEquals("Ice log", field(".field-title").getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertEquals(1, evidence(2).size());
        assertEquals(0, window.seen(".draft-waiting").size());
    }

    @Test
    void aPastedLinkOpensTheFormWithTheAddressFilled(FxRobot robot) {
        window.choose(robot, 2);
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, " https://met.example/ice \n")));
        robot.interact(
                () -> window.panel.node().lookup(".evidence-pane .scroll-pane").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        assertEquals("https://met.example/ice", field(".field-url").getText());
    }

    @Test
    void theStatementIsEditedWhereItStandsAndTheTableFollows(FxRobot robot) {
        window.choose(robot, 2);
        robot.clickOn(window.panel.node().lookup(".claim-statement"));
        robot.write("Ice stopped no crossing.").push(KeyCode.ENTER);
        window.settle();
        assertEquals("Ice stopped no crossing.", claim(2).statement());
        assertEquals("Ice stopped no crossing.", text(".claim-statement"));
    }

    @Test
    void aPassageIsTakenOffTheClaim(FxRobot robot) {
        window.choose(robot, 1);
        robot.interact(() -> ((javafx.scene.control.Button) window.panel.node().lookup(".fold")).fire());
        robot.interact(() -> ((javafx.scene.control.Button) window.panel.node().lookup(".passages .button")).fire());
        window.settle();
        assertEquals(List.of(), claim(1).passages());
        window.run(robot, CommandId.UNDO);
        assertEquals(1, claim(1).passages().size());
        assertEquals(1, window.seen(".passage-quote").size());
    }

    @Test
    void theRatingGuideListsEveryRating(FxRobot robot) {
        window.choose(robot, 1);
        window.run(robot, CommandId.RATING_GUIDE);
        Node guide = robot.listWindows().stream()
                .map(shown -> shown.getScene().getRoot().lookup(".rating-guide"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertEquals(
                9,
                guide.lookupAll(".semibold").size()
                        + guide.lookupAll(".heading").size());
        robot.push(KeyCode.ESCAPE);
    }

    private void chosenCard(FxRobot robot) {
        Node card = window.seen(".scale .toggle-button").stream()
                .filter(node -> ((ToggleButton) node).isSelected())
                .findFirst()
                .orElseThrow();
        robot.interact(card::requestFocus);
    }

    /** Runs an item of the first card's menu. */
    private void menu(FxRobot robot, int item) {
        MenuButton menu = (MenuButton) window.panel.node().lookup(".card-menu");
        robot.interact(() -> menu.getItems().get(item).fire());
        window.settle();
    }

    private boolean hasFocus(String selector) {
        return window.onFx(
                () -> FocusKeys.isWithin(window.stage.getScene().getRoot().lookup(selector)));
    }

    private TextInputControl field(String selector) {
        return (TextInputControl) window.panel.node().lookup(selector);
    }

    private void field(FxRobot robot, String selector, String text) {
        robot.interact(() -> {
            field(selector).requestFocus();
            field(selector).setText(text);
        });
    }

    private String text(String selector) {
        return ((Labeled) window.panel.node().lookup(selector)).getText();
    }

    /** All that the history shows, as one text. */
    private String told() {
        StringBuilder told = new StringBuilder();
        for (Node flow : window.seen(".history-field")) {
            for (Node part : ((javafx.scene.text.TextFlow) flow).getChildren()) {
                told.append(((javafx.scene.text.Text) part).getText());
            }
            told.append('\n');
        }
        return told.toString();
    }

    private CaseState state() {
        return window.openCase.state();
    }

    private Claim claim(int number) {
        return state().claim(number).orElseThrow();
    }

    private List<Evidence> evidence(int number) {
        return state().evidenceOf(claim(number).id());
    }

    private List<Verdict> verdicts(int number) {
        return state().verdictsOf(claim(number).id());
    }
}
