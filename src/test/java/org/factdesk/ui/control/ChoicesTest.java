package org.factdesk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Choices in a row: one stop of the Tab key, arrows move the choice, and the ring follows the keyboard only. */
@ExtendWith(ApplicationExtension.class)
class ChoicesTest {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private Button before;
    private Button after;
    private Segmented<String> weights;
    private Chip all;
    private Chip done;
    private Scene scene;

    @Start
    void start(Stage stage) {
        before = new Button("before");
        after = new Button("after");
        weights = new Segmented<>(List.of("weak", "moderate", "strong"), word -> word);
        all = new Chip("All");
        done = new Chip("Done");
        OneTabStop.install(new ToggleGroup(), List.of(all, done));
        scene = new Scene(new VBox(before, weights, after, all, done), 400, 300);
        new Themes(Theme.LIGHT).install(scene);
        FocusKeys.install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void arrowsMoveTheChoiceAndStopAtTheEnds(FxRobot robot) {
        robot.interact(() -> {
            weights.setValue("weak");
            weights.button("weak").requestFocus();
        });
        robot.push(KeyCode.RIGHT);
        assertEquals("moderate", weights.getValue());
        robot.push(KeyCode.END);
        assertEquals("strong", weights.getValue());
        robot.push(KeyCode.RIGHT);
        assertEquals("strong", weights.getValue());
        robot.push(KeyCode.HOME);
        assertEquals("weak", weights.getValue());
    }

    @Test
    void aDisabledChoiceIsPassedOver(FxRobot robot) {
        robot.interact(() -> {
            weights.button("moderate").setDisable(true);
            weights.setValue("weak");
            weights.button("weak").requestFocus();
        });
        robot.push(KeyCode.RIGHT);
        assertEquals("strong", weights.getValue());
    }

    @Test
    void theTabKeyStopsOnceAndPassesOn(FxRobot robot) {
        robot.interact(() -> {
            weights.setValue("strong");
            before.requestFocus();
        });
        robot.push(KeyCode.TAB);
        assertEquals(weights.button("strong"), scene.getFocusOwner());
        robot.push(KeyCode.TAB);
        assertEquals(after, scene.getFocusOwner());
    }

    @Test
    void clickingTheChosenOneKeepsIt(FxRobot robot) {
        robot.clickOn(weights.button("strong")).clickOn(weights.button("strong"));
        assertEquals("strong", weights.getValue());
        robot.clickOn(done).clickOn(done);
        assertTrue(done.isSelected());
        assertFalse(all.isSelected());
    }

    @Test
    void whatIsNoChoiceClearsTheChoice(FxRobot robot) {
        robot.interact(() -> weights.setValue("strong"));
        robot.interact(() -> weights.setValue(null));
        assertNull(weights.getValue());
        assertFalse(weights.button("strong").isSelected());
        assertThrows(IllegalArgumentException.class, () -> weights.button("heavy"));
    }

    @Test
    void theRingFollowsTheKeyboardOnly(FxRobot robot) {
        robot.clickOn(weights.button("weak"));
        assertFalse(scene.getRoot().getPseudoClassStates().contains(KEYS));
        assertNull(border(weights.button("weak")));
        robot.push(KeyCode.RIGHT);
        assertTrue(scene.getRoot().getPseudoClassStates().contains(KEYS));
        assertEquals(1.5, border(weights.button("moderate")), 0.01);
        robot.clickOn(before);
        assertFalse(scene.getRoot().getPseudoClassStates().contains(KEYS));
    }

    @Test
    void anEmptyRowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> OneTabStop.install(new ToggleGroup(), List.of()));
    }

    private static Double border(ToggleButton button) {
        return button.getBorder() == null || button.getBorder().getStrokes().isEmpty()
                ? null
                : button.getBorder().getStrokes().get(0).getWidths().getTop();
    }
}
