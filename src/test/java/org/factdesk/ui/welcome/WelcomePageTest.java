package org.factdesk.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.factdesk.ui.control.Toasts;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.dialog.ProblemBar;
import org.factdesk.ui.dialog.WindowDialogs;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.RecentCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.shell.MainWindow;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.factdesk.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WelcomePageTest {
    private static final Instant NOW = Instant.parse("2026-03-14T16:42:00Z");

    @TempDir
    static Path folder;

    private final Commands commands = new Commands();
    private final Preferences preferences = new Preferences();
    private final List<Path> opened = new ArrayList<>();
    private final List<CommandId> run = new ArrayList<>();
    private MainWindow window;
    private Themes themes;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        Words words = new Words(Locale.ENGLISH);
        Toasts toasts = new Toasts();
        ProblemBar problems = new ProblemBar(words);
        themes = new Themes(Theme.LIGHT);
        WindowDialogs dialogs = new WindowDialogs(words, problems, toasts, Choosers.system(), stage::getOwner, folder);
        Path present = folder.resolve("bridge.factcase");
        Files.write(present, new byte[] {1});
        preferences
                .recentCases()
                .setAll(
                        new RecentCase(present, "Kestrel Bridge reopening", 9, 3, NOW.minusSeconds(60)),
                        new RecentCase(
                                folder.resolve("gone.factcase"), "Election leaflet", 6, 2, NOW.minusSeconds(86_400)));
        WindowContext context = new WindowContext(words, commands, preferences, dialogs, Tasks.immediate());
        for (CommandId id : List.of(
                CommandId.NEW_CASE,
                CommandId.OPEN_ARTICLE,
                CommandId.PASTE_ARTICLE,
                CommandId.OPEN_CASE,
                CommandId.OPEN_SAMPLE)) {
            commands.bind(id, () -> run.add(id));
        }
        window = new MainWindow(context, themes, toasts, problems, ZoneOffset.UTC);
        window.showWelcome(new WelcomePage(context, Clock.fixed(NOW, ZoneOffset.UTC), opened::add).node());
        window.installOn(stage);
        stage.show();
    }

    @Test
    void aButtonOfThePageRunsItsCommand(FxRobot robot) {
        robot.clickOn("#start-new-case");
        robot.clickOn("#start-open-sample");

        assertEquals(List.of(CommandId.NEW_CASE, CommandId.OPEN_SAMPLE), run);
    }

    @Test
    void enterOpensTheRecentCaseThatIsSelected(FxRobot robot) {
        ListView<?> list = robot.lookup(".recent .list-view").queryListView();
        robot.interact(list::requestFocus);
        robot.push(javafx.scene.input.KeyCode.ENTER);

        assertEquals(List.of(folder.resolve("bridge.factcase")), opened);
    }

    @Test
    void aCaseWhoseFileIsGoneOffersToLocateIt(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup((Button button) -> "Locate…".equals(button.getText()) && button.isVisible())
                .tryQuery()
                .isPresent());
    }

    @Test
    void itIsDrawnInBothThemesAndSizes(FxRobot robot) {
        robot.interact(() -> Pictures.write(window.scene(), "welcome-light"));
        robot.interact(() -> themes.set(Theme.DARK));
        robot.interact(() -> Pictures.write(window.scene(), "welcome-dark"));
        assertEquals(Theme.DARK, themes.get());
    }
}
