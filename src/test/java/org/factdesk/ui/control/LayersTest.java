package org.factdesk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.factdesk.ui.theme.CssWarnings;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What lies over a window: pop-overs that turn where there is no room, notifications that wait while they are read. */
@ExtendWith(ApplicationExtension.class)
class LayersTest {
    private final Themes themes = new Themes(Theme.LIGHT);
    private final PopOvers popOvers = new PopOvers();
    private Toasts toasts;
    private Button high;
    private Button low;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Fonts.load();
        high = new Button("high");
        low = new Button("low");
        toasts = new Toasts();
        popOvers.setReducedMotion(true);
        toasts.setReducedMotion(true);
        StackPane root = new StackPane(high, low, toasts);
        StackPane.setAlignment(high, Pos.TOP_CENTER);
        StackPane.setAlignment(low, Pos.BOTTOM_CENTER);
        Scene scene = new Scene(root, 800, 1150);
        themes.install(scene);
        stage.setScene(scene);
        // The stage is shared by all window tests of a run, and keeps the size that one of them gave it.
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void closePopups(FxRobot robot) {
        robot.interact(popOvers::hide);
    }

    @Test
    void aPopOverOpensBelowItsPlace(FxRobot robot) {
        try (CssWarnings warnings = new CssWarnings()) {
            robot.interact(() -> popOvers.show(high, form()));
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(top() >= place(high).getMaxY(), "covers its place");
            robot.interact(() -> Pictures.write(stage.getScene(), "pop-over"));
            assertEquals(List.of(), warnings.messages());
        }
    }

    @Test
    void aPopOverTurnsUpwardsWhereThereIsNoRoomBelow(FxRobot robot) {
        robot.interact(() -> popOvers.show(low, form()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(bottom() <= place(low).getMinY() + 1, "covers its place");
    }

    @Test
    void aClosedPopOverGivesTheFocusBack(FxRobot robot) {
        robot.interact(high::requestFocus);
        robot.interact(() -> popOvers.show(high, form()));
        assertTrue(popOvers.isShowing());
        robot.interact(popOvers::hide);
        assertFalse(popOvers.isShowing());
        assertSame(high, stage.getScene().getFocusOwner());
    }

    @Test
    void changingTheThemeClosesThePopOverAndComplainsOfNothing(FxRobot robot) {
        try (CssWarnings warnings = new CssWarnings()) {
            robot.interact(() -> popOvers.show(high, form()));
            robot.interact(() -> themes.set(Theme.DARK));
            assertFalse(popOvers.isShowing());
            robot.interact(() -> popOvers.show(high, form()));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> Pictures.write(stage.getScene(), "pop-over-dark"));
            assertEquals(List.of(), warnings.messages());
        }
    }

    @Test
    void aNotificationRunsItsActionOnceAndGoes(FxRobot robot) {
        AtomicInteger runs = new AtomicInteger();
        robot.interact(() -> toasts.show("Claim 8 deleted.", "Undo", runs::incrementAndGet));
        assertEquals(Duration.seconds(10), toasts.stays());
        robot.clickOn("Undo");
        assertEquals(1, runs.get());
        assertFalse(toasts.isShowing());
    }

    @Test
    void aNewNotificationTakesThePlaceOfTheLast(FxRobot robot) {
        robot.interact(() -> toasts.show("One", "Undo", () -> {}));
        robot.interact(() -> toasts.show("Two"));
        assertEquals(1, toasts.getChildren().size());
        assertEquals(Duration.seconds(6), toasts.stays());
        assertEquals("Two", robot.lookup(".toast > .label").<Label>query().getText());
    }

    @Test
    void theLayerOfNotificationsLetsClicksThrough(FxRobot robot) {
        AtomicInteger clicks = new AtomicInteger();
        high.setOnAction(event -> clicks.incrementAndGet());
        robot.interact(() -> toasts.show("One"));
        robot.clickOn(high);
        assertEquals(1, clicks.get());
    }

    private static VBox form() {
        VBox form = new VBox(10, new Label("Link to claim 2"), new TextField(), new Button("Link"));
        form.setPrefSize(340, 180);
        return form;
    }

    private static Bounds place(Button button) {
        return button.localToScreen(button.getLayoutBounds());
    }

    private double top() {
        return borderOnScreen().getMinY();
    }

    private double bottom() {
        return borderOnScreen().getMaxY();
    }

    private static Bounds borderOnScreen() {
        PopOver popOver = (PopOver) Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .findFirst()
                .orElseThrow();
        var content = popOver.getContentNode();
        return content.localToScreen(content.getLayoutBounds());
    }
}
