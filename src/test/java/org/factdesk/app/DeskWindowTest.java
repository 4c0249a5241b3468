package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
            window.run(CommandId.LIGHT_THEME);
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
        look(robot, "new-case-empty", 1440, 900);
    }

    private void look(FxRobot robot, String name, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.interact(() -> Pictures.write(window.scene(), "desk-" + name));
    }
}
