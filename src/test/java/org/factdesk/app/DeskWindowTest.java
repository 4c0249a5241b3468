package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.model.DocumentRole;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DeskWindowTest {
    @TempDir
    Path folder;

    private AWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new AWindow(folder);
        window.show(shown, Optional.empty());
    }

    @Test
    void theSampleCaseShowsInBothThemesAndSizesWithoutAComplaint(FxRobot robot) {
        try (CssWarnings warnings = new CssWarnings()) {
            window.run(CommandId.OPEN_SAMPLE);
            AWindow.await(() -> window.opened() != null
                    && robot.lookup(".claims").tryQuery().isPresent());
            robot.interact(() -> window.opened()
                    .chosenClaimProperty()
                    .set(window.opened().state().claim(2).orElseThrow().id()));
            look(robot, "main-light", 1440, 900);
            window.run(CommandId.SHOW_VERDICT);
            look(robot, "verdict", 1440, 900);
            window.run(CommandId.SHOW_HISTORY);
            look(robot, "history", 1440, 900);
            window.run(CommandId.SHOW_EVIDENCE);
            window.run(CommandId.EXPORT);
            look(robot, "export", 1440, 900);
            robot.push(KeyCode.ESCAPE);
            window.run(CommandId.DARK_THEME);
            look(robot, "main-dark", 1440, 900);
            assertEquals(List.of("Dark"), ticked());
            window.run(CommandId.LIGHT_THEME);
            assertEquals(List.of("Light"), ticked());
            window.run(CommandId.SHORTCUTS);
            look(robot, "shortcuts", 1024, 700);
            robot.push(KeyCode.ESCAPE);
            look(robot, "narrow", 1024, 700);
            look(robot, "tabs", 900, 640);
            look(robot, "large", 1600, 1100);

            assertEquals(List.of(), warnings.messages());
        }
        assertEquals(9, robot.lookup(".claims").<TableView<?>>query().getItems().size());
    }

    @Test
    void aNewCaseIsMadeWithTheScaleChosenAndUnderAFreeName(FxRobot robot) {
        window.run(CommandId.NEW_CASE);
        look(robot, "new-case", 1440, 900);
        robot.write("Harbour toll");
        robot.clickOn("AVeriTeC");
        robot.push(KeyCode.ENTER);
        AWindow.await(() -> window.opened() != null);

        assertEquals("Harbour toll", window.opened().state().info().title());
        assertEquals("averitec", window.opened().state().scale().key());
        assertEquals(
                "Harbour toll.factcase", window.opened().file().getFileName().toString());
        assertEquals(
                List.of("1st", "2nd", "3rd", "4th"),
                items().filter(item -> item.isVisible() && item.getText() != null)
                        .map(MenuItem::getText)
                        .filter(text -> text.startsWith("Rate as the "))
                        .map(text -> text.substring(12, 15))
                        .toList());
        look(robot, "new-case-empty", 1440, 900);
    }

    @Test
    void whatIsOnTheClipboardBecomesTheArticleOfANewCaseAndComesAndGoesWithUndo(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(
                        Map.of(DataFormat.PLAIN_TEXT, "The harbour toll\n\nThe toll rose by nine percent in 2025.")));
        window.run(CommandId.PASTE_ARTICLE);
        AWindow.await(() -> robot.lookup("#name").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        AWindow.await(() ->
                window.opened() != null && window.opened().articleProperty().get() != null);
        UUID article = window.opened().articleProperty().get();

        window.run(CommandId.UNDO);
        AWindow.await(() -> window.opened().articleProperty().get() == null);
        window.run(CommandId.REDO);
        AWindow.await(() -> window.opened().articleProperty().get() != null);

        assertEquals(article, window.opened().articleProperty().get());
    }

    @Test
    void theSameArticleIsTakenInOnceAndThenShown(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "The old pier\n\nThe pier was closed in 1987.")));
        window.run(CommandId.PASTE_ARTICLE);
        AWindow.await(() -> robot.lookup("#name").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        AWindow.await(() ->
                window.opened() != null && window.opened().articleProperty().get() != null);
        UUID pier = window.opened().articleProperty().get();
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "The new pier\n\nThe pier was opened in 1991.")));
        window.run(CommandId.PASTE_ARTICLE);
        AWindow.await(() -> !pier.equals(window.opened().articleProperty().get()));
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "The old pier\n\nThe pier was closed in 1987.")));
        window.run(CommandId.PASTE_ARTICLE);
        AWindow.await(() -> pier.equals(window.opened().articleProperty().get()));

        assertEquals(2, window.opened().state().documents(DocumentRole.ARTICLE).size());
        assertTrue(robot.lookup("“The old pier” is in the case already.")
                .tryQuery()
                .isPresent());
    }

    @Test
    void nothingOfAClosedCaseIsPossibleAnyMore() {
        window.run(CommandId.OPEN_SAMPLE);
        AWindow.await(() -> window.opened() != null);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> window.opened()
                        .chosenClaimProperty()
                        .set(window.opened().state().claim(2).orElseThrow().id()));
        assertTrue(window.isPossible(CommandId.LINK_EVIDENCE));
        window.run(CommandId.CLOSE_CASE);
        AWindow.await(() -> window.opened() == null);

        List<CommandId> left =
                List.of(CommandId.LINK_EVIDENCE, CommandId.SHOW_HISTORY, CommandId.FOCUS_ARTICLE, CommandId.EXPORT);

        assertEquals(List.of(), left.stream().filter(window::isPossible).toList());
        assertTrue(window.isPossible(CommandId.OPEN_SAMPLE));
    }

    /** What has a tick in the menu bar. */
    private List<String> ticked() {
        return items().filter(item -> item instanceof CheckMenuItem check && check.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    private Stream<MenuItem> items() {
        return ((MenuBar) window.scene().getRoot().lookup(".menu-bar"))
                .getMenus().stream().flatMap(menu -> menu.getItems().stream());
    }

    private void look(FxRobot robot, String name, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.interact(() -> Pictures.write(window.scene(), "desk-" + name));
    }
}
