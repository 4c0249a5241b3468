package org.factdesk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the headless window cannot do, a real one does: the ground of every test tagged "display". */
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class DisplaySetupTest {
    private final AtomicReference<ScrollEvent> scrolled = new AtomicReference<>();
    private TextField field;
    private boolean contextMenuAsked;

    @Start
    void start(Stage stage) {
        field = new TextField();
        VBox root = new VBox(field);
        root.setOnScroll(scrolled::set);
        root.setOnContextMenuRequested(event -> contextMenuAsked = true);
        stage.setScene(new Scene(root, 300, 200));
        stage.show();
    }

    @Test
    void theWheelReachesTheWindow(FxRobot robot) {
        robot.moveTo(field.getParent());
        robot.scroll(2, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(scrolled.get() != null && scrolled.get().getDeltaY() != 0, "no scroll event arrived");
    }

    @Test
    void theSecondMouseButtonAsksForAMenu(FxRobot robot) {
        robot.rightClickOn(field.getParent());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(contextMenuAsked);
    }

    @Test
    void keysReachTheFocusedField(FxRobot robot) {
        robot.clickOn(field);
        robot.type(KeyCode.A, KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        Assertions.assertEquals("ab", field.getText());
    }
}
