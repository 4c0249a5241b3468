package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.theme.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GermanWindowTest {
    @TempDir
    Path folder;

    private AWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new AWindow(folder, Locale.GERMAN);
        window.show(shown, Optional.empty());
    }

    @Test
    void theWindowSpeaksGerman(FxRobot robot) {
        look(robot, "german-welcome", 1440, 900);
        window.run(CommandId.OPEN_SAMPLE);
        AWindow.await(() ->
                window.opened() != null && robot.lookup(".claims").tryQuery().isPresent());
        robot.interact(() -> window.opened()
                .chosenClaimProperty()
                .set(window.opened().state().claim(2).orElseThrow().id()));
        look(robot, "german", 1440, 900);
        window.run(CommandId.SHOW_VERDICT);
        look(robot, "german-verdict", 1440, 900);
        look(robot, "german-narrow", 1024, 700);
        assertFits(robot, ".claim-head .facts");
        assertFits(robot, ".claims-head");
        assertFits(robot, ".article-head");
        look(robot, "german-tabs", 900, 640);
        window.run(CommandId.SHOW_HISTORY);
        look(robot, "german-history", 1440, 900);
        assertFits(robot, ".article-head");
        window.run(CommandId.EXPORT);
        look(robot, "german-export", 1440, 900);
        robot.push(KeyCode.ESCAPE);

        List<String> columns = robot.lookup(".claims").<TableView<?>>query().getColumns().stream()
                .map(TableColumn::getText)
                .toList();
        assertTrue(columns.containsAll(List.of("Aussage", "Urheber", "Bewertung", "Stand")), columns.toString());
    }

    @Test
    void anEmptyCaseSaysInGermanWhatToDo(FxRobot robot) {
        window.run(CommandId.NEW_CASE);
        look(robot, "german-new-case", 1440, 900);
        AWindow.await(() -> window.scene().getFocusOwner() instanceof TextField);
        robot.write("Hafenzoll");
        robot.push(KeyCode.ENTER);
        AWindow.await(() -> window.opened() != null);

        assertEquals("Hafenzoll", window.opened().state().info().title());
        assertTrue(robot.lookup("Noch keine Behauptungen").tryQuery().isPresent());
        look(robot, "german-empty", 1440, 900);
    }

    /** Everything a row shows lies within the pane of the window that it stands in. */
    private static void assertFits(FxRobot robot, String row) {
        Parent parent = robot.lookup(row).queryAs(Parent.class);
        Node pane = parent;
        while (!(pane.getParent().getParent() instanceof SplitPane)) {
            pane = pane.getParent();
        }
        Bounds room = pane.getParent().localToScene(pane.getParent().getLayoutBounds());
        for (Node shown : parent.getChildrenUnmodifiable()) {
            Bounds at = shown.localToScene(shown.getLayoutBounds());
            boolean fits = at.getMinX() >= room.getMinX() - 1 && at.getMaxX() <= room.getMaxX() + 1;
            assertTrue(fits || !shown.isVisible(), row + ": " + shown + " at " + at + " in " + room);
        }
    }

    private void look(FxRobot robot, String name, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.interact(() -> Pictures.write(window.scene(), "desk-" + name));
    }
}
