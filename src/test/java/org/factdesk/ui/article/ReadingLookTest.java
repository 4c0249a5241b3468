package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.factdesk.testing.ACase;
import org.factdesk.text.BlockKind;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.LineWidth;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.ui.theme.SystemFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The reader chooses how the article is set, and what is read stays where it is meanwhile. */
@ExtendWith(ApplicationExtension.class)
class ReadingLookTest {
    @TempDir
    Path folder;

    private Stage stage;
    private ACase aCase;
    private PaneStage shown;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        aCase = ACase.in(folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shown.pane::close);
        aCase.close();
    }

    private void tram(FxRobot robot) {
        Sample.tram().into(aCase.desk(), "New tram line", "en");
        robot.interact(() -> shown = new PaneStage(stage, aCase, 900, 500));
    }

    @Test
    void theCaretKeepsItsHeightThroughSizeFaceAndWidth(FxRobot robot) {
        tram(robot);
        robot.interact(() -> {
            shown.reader().requestFocus();
            shown.reader().change(selection -> selection.place(new Position(14, 20)));
        });
        double before = caretTop();
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> shown.commands.run(CommandId.TEXT_LARGER));
        }
        assertEquals(22, shown.preferences.textSizeProperty().get());
        assertEquals(before, caretTop(), 2);
        robot.interact(() -> shown.preferences.lineWidthProperty().set(LineWidth.NARROW));
        assertEquals(before, caretTop(), 2);
        robot.interact(() -> shown.preferences.sansProperty().set(true));
        assertEquals(before, caretTop(), 2);
        robot.interact(() -> shown.commands.run(CommandId.TEXT_DEFAULT));
        assertEquals(before, caretTop(), 2);
    }

    private double caretTop() {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds caret = shown.reader().places().caretBounds().orElseThrow();
        return caret.getMinY();
    }

    @Test
    void sizeEndsAtItsLimits(FxRobot robot) {
        tram(robot);
        robot.interact(() -> shown.preferences.textSizeProperty().set(Preferences.LARGEST_TEXT));
        assertFalse(shown.commands.enabledProperty(CommandId.TEXT_LARGER).get());
        robot.interact(() -> shown.preferences.textSizeProperty().set(Preferences.SMALLEST_TEXT));
        assertFalse(shown.commands.enabledProperty(CommandId.TEXT_SMALLER).get());
        assertTrue(shown.commands.enabledProperty(CommandId.TEXT_DEFAULT).get());
    }

    @Test
    void faceAndWidthAreChosenInTheHead(FxRobot robot) {
        tram(robot);
        double normal = shown.reader().typography().measure(2_000);
        robot.clickOn(shown.find(".text-size", ".article-head"));
        robot.interact(() -> {
            choose("Wide");
            choose("Sans serif");
        });
        assertTrue(shown.reader().typography().measure(2_000) > normal);
        assertEquals(
                Fonts.INTERFACE,
                shown.reader()
                        .typography()
                        .words(BlockKind.PARAGRAPH, 0, Character.UnicodeScript.LATIN)
                        .fonts()
                        .of(Character.UnicodeScript.LATIN)
                        .getFamily());
        assertEquals(LineWidth.WIDE, shown.preferences.lineWidthProperty().get());
        assertTrue(shown.preferences.sansProperty().get());
    }

    private static void choose(String words) {
        Node box = Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".reading-look").stream())
                .findFirst()
                .orElseThrow();
        Pictures.write(box.getScene(), "reading-look");
        box.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void aScriptWithoutAFaceIsSaidOverTheArticle(FxRobot robot) {
        Scripts8.KOREAN.sample().into(aCase.desk(), Scripts8.KOREAN.title, "ko");
        robot.interact(() -> shown = new PaneStage(stage, aCase, 578, 500, new SystemFonts(List.of(folder), true)));
        Label line = (Label) shown.find(".meta", ".missing-faces");
        assertTrue(line.getText().contains("Korean") && line.getText().contains("Nanum Gothic"), line.getText());
    }
}
