package org.factdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Holds the ground the other tests stand on: one locale, one time zone, a window without a window system. */
@ExtendWith(ApplicationExtension.class)
class TestSetupTest {
    private Label label;

    @Start
    void start(Stage stage) {
        label = new Label("before");
        label.setOnMouseClicked(event -> label.setText("after"));
        stage.setScene(new Scene(new StackPane(label), 300, 200));
        stage.show();
    }

    @Test
    void aClickReachesTheWindow(FxRobot robot) {
        robot.clickOn(label);
        assertEquals("after", label.getText());
    }

    @Test
    void localeAndTimeZoneAreFixed() {
        assertEquals(Locale.US, Locale.getDefault());
        assertEquals(ZoneId.of("UTC"), ZoneId.systemDefault());
    }
}
