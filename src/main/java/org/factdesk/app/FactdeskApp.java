package org.factdesk.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.factdesk.problem.Problem;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Themes;

/** Starts the toolkit, shows the window and waits until it is closed. */
final class FactdeskApp {
    private FactdeskApp() {}

    /** As {@link WindowLauncher#launch}. */
    static boolean launch(Program program, Optional<Path> file) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        closed.whenComplete((nothing, fault) -> Platform.exit());
        // Whatever fails in it fails again when it is needed, and is told then.
        CompletableFuture.runAsync(program::prepare);
        try {
            Platform.startup(() -> show(program, file, closed));
            closed.get();
            return true;
        } catch (ExecutionException fault) {
            throw Problem.of(fault.getCause());
        } catch (UnsupportedOperationException noDisplay) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A window that cannot be built ends the program: nobody could close it. */
    private static void show(Program program, Optional<Path> file, CompletableFuture<Void> closed) {
        try {
            Fonts.load();
            Themes.setBase();
            new DeskWindow(program, Choosers.system(), new Stage()).show(file, () -> closed.complete(null));
        } catch (RuntimeException | Error fault) {
            closed.completeExceptionally(fault);
        }
    }
}
