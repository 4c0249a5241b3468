package org.factdesk.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.theme.Fonts;

/** Starts the toolkit, shows the window and waits until it is closed. */
final class FactdeskApp {
    private FactdeskApp() {}

    /** As {@link WindowLauncher#launch}. */
    static boolean launch(Program program, Optional<Path> file) {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> {
                Fonts.load();
                DeskWindow window = new DeskWindow(program, Choosers.system(), new Stage());
                window.show(file, () -> {
                    Platform.exit();
                    closed.countDown();
                });
            });
            closed.await();
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
