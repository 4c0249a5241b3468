package org.factdesk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.factdesk.model.RatingRole;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Shows every shared control in both themes; the pictures lie under target/pictures. */
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private Stage stage;
    private Themes themes;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Fonts.load();
        themes = new Themes(Theme.LIGHT);
    }

    @Test
    void theDeskShowsInBothThemesWithoutAComplaint(FxRobot robot) throws IOException {
        look(robot, "desk", Gallery.desk(), 1440, 900);
    }

    @Test
    void theNarrowDeskFoldsItsWords(FxRobot robot) throws IOException {
        look(robot, "desk-narrow", Gallery.desk(), 1024, 700);
        assertTrue(robot.lookup(".words").queryButton().getWidth() < 40, "words are still shown");
    }

    @Test
    void theVerdictFormShows(FxRobot robot) throws IOException {
        look(robot, "verdict", Gallery.sheet(Gallery.verdict()), 860, 420);
    }

    @Test
    void theEmptyStateShowsWithItsNotification(FxRobot robot) throws IOException {
        look(robot, "empty", Gallery.emptyDesk(), 860, 620);
    }

    @Test
    void theWelcomePageShows(FxRobot robot) throws IOException {
        look(robot, "welcome", Gallery.welcome(), 1200, 640);
    }

    @Test
    void theRingAnOpenMenuAndAToolTipShow(FxRobot robot) throws IOException {
        look(robot, "states", Gallery.desk(), 1440, 900);
        try (CssWarnings warnings = new CssWarnings()) {
            Button export = robot.lookup("Export").queryButton();
            ContextMenu menu = new ContextMenu(
                    new MenuItem("Half true", new VerdictMark(RatingRole.HALF_TRUE, VerdictMark.TABLE)),
                    new CheckMenuItem("Claimant"),
                    new SeparatorMenuItem(),
                    new MenuItem("Delete"));
            menu.getItems().get(3).setAccelerator(KeyCombination.valueOf("Ctrl+Delete"));
            menu.getItems().get(3).setDisable(true);
            ((CheckMenuItem) menu.getItems().get(1)).setSelected(true);
            Tooltip tip = new Tooltip("Nothing to undo yet");
            robot.interact(() -> robot.lookup("Open article").queryButton().requestFocus());
            robot.push(KeyCode.TAB);
            robot.interact(() -> {
                menu.show(export, Side.BOTTOM, -80, 6);
                tip.show(stage, stage.getX() + 520, stage.getY() + 60);
            });
            WaitForAsyncUtils.waitForFxEvents();
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                robot.interact(() -> {
                    themes.set(theme);
                    menu.show(export, Side.BOTTOM, -80, 6);
                    tip.show(stage, stage.getX() + 520, stage.getY() + 60);
                });
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> Pictures.write(stage.getScene(), "states-" + theme.key()));
            }
            robot.interact(() -> {
                menu.hide();
                tip.hide();
            });
            assertEquals(List.of(), warnings.messages());
        }
    }

    @Test
    void theSelectedRowIsBlueOnlyWhileTheTableHasTheFocus(FxRobot robot) throws IOException {
        look(robot, "focus", Gallery.desk(), 1440, 900);
        robot.interact(() -> themes.set(Theme.LIGHT));
        Node table = robot.lookup(".claims").query();
        robot.interact(() -> robot.lookup("Open article").queryButton().requestFocus());
        robot.interact(() -> assertEquals(Color.web("#ECEAE5"), fillOfSelectedRow(robot)));
        robot.interact(table::requestFocus);
        robot.interact(() -> assertEquals(Color.web("#EAEDFB"), fillOfSelectedRow(robot)));
    }

    private static Paint fillOfSelectedRow(FxRobot robot) {
        TableRow<?> row = robot.lookup(".claims .table-row-cell")
                .match((TableRow<?> candidate) -> candidate.isSelected())
                .query();
        return row.getBackground().getFills().get(1).getFill();
    }

    private void look(FxRobot robot, String name, Parent root, double width, double height) throws IOException {
        try (CssWarnings warnings = new CssWarnings()) {
            robot.interact(() -> {
                Scene scene = new Scene(root, width, height);
                themes.install(scene);
                Responsive.install(scene);
                FocusKeys.install(scene);
                stage.setScene(scene);
                stage.setWidth(width);
                stage.setHeight(height);
                stage.show();
            });
            WaitForAsyncUtils.waitForFxEvents();
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                robot.interact(() -> themes.set(theme));
                WaitForAsyncUtils.waitForFxEvents();
                Path file = WaitForAsyncUtils.asyncFx(() -> Pictures.write(stage.getScene(), name + "-" + theme.key()))
                        .get();
                assertTrue(Files.size(file) > 1000, "an empty picture: " + file);
            }
            assertEquals(List.of(), warnings.messages());
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
