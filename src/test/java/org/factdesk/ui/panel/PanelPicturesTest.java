package org.factdesk.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Shows the panel in its states and both themes; the pictures lie under target/pictures. */
@ExtendWith(ApplicationExtension.class)
class PanelPicturesTest {
    @TempDir
    static Path folder;

    private static int cases;
    private Stage stage;
    private PanelWindow window;
    private CssWarnings warnings;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void listen() {
        warnings = new CssWarnings();
    }

    @AfterEach
    void close(FxRobot robot) {
        warnings.close();
        window.close(robot);
    }

    @Test
    void theWideWindowShowsEachTab(FxRobot robot) throws IOException {
        open(robot, 1440, 900);
        pictures(robot, "panel-none");
        window.choose(robot, 1);
        pictures(robot, "panel-evidence");
        window.run(robot, CommandId.SHOW_VERDICT);
        robot.interact(() -> window.context.preferences().downDividerProperty().set(0.32));
        pictures(robot, "panel-verdict");
        window.run(robot, CommandId.SHOW_HISTORY);
        pictures(robot, "panel-history");
        window.run(robot, CommandId.LINK_EVIDENCE);
        pictures(robot, "panel-form");
        window.choose(robot, 2);
        pictures(robot, "panel-no-evidence");
        assertEquals(List.of(), warnings.messages());
    }

    @Test
    void theNarrowWindowShowsEachTab(FxRobot robot) throws IOException {
        open(robot, 1024, 700);
        window.choose(robot, 1);
        pictures(robot, "panel-narrow-evidence");
        window.run(robot, CommandId.SHOW_VERDICT);
        pictures(robot, "panel-narrow-verdict");
        window.run(robot, CommandId.SHOW_HISTORY);
        pictures(robot, "panel-narrow-history");
        window.run(robot, CommandId.LINK_EVIDENCE);
        pictures(robot, "panel-narrow-form");
        assertEquals(List.of(), warnings.messages());
    }

    @Test
    void longWordsAndArabicKeepTheirPlaces(FxRobot robot) throws IOException {
        open(robot, 1024, 700);
        window.choose(robot, 3);
        pictures(robot, "panel-arabic");
        window.choose(robot, 4);
        robot.interact(() -> ((javafx.scene.control.Button) window.panel.node().lookup(".fold")).fire());
        pictures(robot, "panel-german");
        assertEquals(List.of(), warnings.messages());
    }

    private void open(FxRobot robot, double width, double height) throws IOException {
        Path own = Files.createDirectory(folder.resolve("case" + cases++));
        robot.interact(() -> window = new PanelWindow(stage, SampleClaim.in(own), width, height));
        window.settle();
    }

    private void pictures(FxRobot robot, String name) throws IOException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> window.themes.set(theme));
            window.settle();
            Path file = window.onFx(() -> Pictures.write(window.stage.getScene(), name + "-" + theme.key()));
            assertTrue(Files.size(file) > 1000, "an empty picture: " + file);
        }
        robot.interact(() -> window.themes.set(Theme.LIGHT));
    }
}
