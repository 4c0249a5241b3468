package org.factdesk.app;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.theme.Fonts;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in its window, over a folder of its own; file choosers answer with what the test says. */
final class AWindow {
    private final Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private DeskWindow window;
    private Path answer;
    private boolean closed;

    AWindow(Path folder) {
        this.folder = folder;
    }

    /** Shows it; call on the FX thread. */
    void show(Stage stage, Optional<Path> file) {
        Fonts.load();
        Clock clock = Clock.systemUTC();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(
                Map.of("FACTDESK_HOME", folder.resolve("home").toString(), "DISPLAY", ":0"),
                "Linux",
                folder,
                "ada",
                folder,
                clock,
                new TimeOrderedIds(clock),
                Locale.ENGLISH,
                out,
                out);
        window = new DeskWindow(new Program(around), choosers(), stage);
        window.show(file, () -> closed = true);
    }

    /** What the next file chooser is answered with. */
    void answerWith(Path file) {
        answer = file;
    }

    OpenCase opened() {
        return window.opened();
    }

    Scene scene() {
        return window.window().scene();
    }

    boolean isClosed() {
        return closed;
    }

    /** Runs a command as its menu item does. */
    void run(CommandId id) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.commands().run(id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is so on the FX thread. */
    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition::getAsBoolean));
        } catch (TimeoutException never) {
            throw new AssertionError("waited in vain", never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Choosers choosers() {
        return new Choosers() {
            @Override
            public List<File> open(FileChooser chooser, Window owner, boolean many) {
                return answer == null ? List.of() : List.of(answer.toFile());
            }

            @Override
            public File save(FileChooser chooser, Window owner) {
                return answer == null ? null : answer.toFile();
            }
        };
    }
}
