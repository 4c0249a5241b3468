package org.factdesk.app;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.theme.Fonts;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in its window, over a folder of its own; file choosers answer with what the test says. */
final class AWindow {
    private final Path folder;
    private final Locale locale;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private DeskWindow window;
    private final Deque<List<Path>> answers = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    AWindow(Path folder) {
        this(folder, Locale.ENGLISH);
    }

    AWindow(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /** Shows it; call on the FX thread. */
    void show(Stage stage, Optional<Path> file) {
        Fonts.load();
        Clock clock = Clock.systemUTC();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(
                Map.of(
                        "FACTDESK_NAME",
                        "ada",
                        "FACTDESK_HOME",
                        folder.resolve("home").toString(),
                        "DISPLAY",
                        ":0"),
                "Linux",
                folder,
                folder,
                clock,
                new TimeOrderedIds(clock),
                locale,
                out,
                out);
        window = new DeskWindow(new Program(around), choosers(), stage);
        window.show(file, () -> closed = true);
    }

    /** What the next file choosers are answered with, one after the other; after that they are cancelled. */
    void answerWith(Path... files) {
        List.of(files).forEach(file -> answers.add(List.of(file)));
    }

    /** What the next file chooser is answered with: all of them. */
    void answerWithAll(Path... files) {
        answers.add(List.of(files));
    }

    OpenCase opened() {
        return window.opened();
    }

    Scene scene() {
        return window.window().scene();
    }

    /** The sentences that stand in the problem bar, from the top. Used on the FX thread. */
    List<String> problems() {
        Node bar = scene().getRoot().lookup(".problem-bar");
        return bar == null || !bar.isVisible()
                ? List.of()
                : bar.lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** Closes it as its close button does. */
    void close() {
        Window shown = scene().getWindow();
        shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    boolean isClosed() {
        return closed;
    }

    boolean isPossible(CommandId id) {
        return window.commands().enabledProperty(id).get();
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
                return Optional.ofNullable(answers.poll()).orElse(List.of()).stream()
                        .map(Path::toFile)
                        .toList();
            }

            @Override
            public File save(FileChooser chooser, Window owner) {
                return one();
            }

            @Override
            public File folder(DirectoryChooser chooser, Window owner) {
                return one();
            }

            private File one() {
                return Optional.ofNullable(answers.poll())
                        .map(chosen -> chosen.get(0).toFile())
                        .orElse(null);
            }
        };
    }
}
