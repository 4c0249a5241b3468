package org.factdesk.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.factdesk.packaging.Shown;

/** The yardstick of the start: the least that JavaFX can show, started as the program starts its own window. */
public final class EmptyStage {
    private EmptyStage() {}

    public static void main(String[] arguments) {
        Shown.endAtSecondPulse(scene -> true);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
        });
    }
}
