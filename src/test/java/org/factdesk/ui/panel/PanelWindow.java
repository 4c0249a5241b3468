package org.factdesk.ui.panel;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.factdesk.testing.ACase;
import org.factdesk.ui.claims.ClaimsPane;
import org.factdesk.ui.control.Toasts;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.dialog.ProblemBar;
import org.factdesk.ui.dialog.WindowDialogs;
import org.factdesk.ui.evidence.EvidencePane;
import org.factdesk.ui.history.HistoryPane;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.shell.MainWindow;
import org.factdesk.ui.shell.Pane;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.factdesk.ui.verdict.VerdictPane;
import org.factdesk.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window with a real case in it, the claims table and the whole panel at their places. */
final class PanelWindow {
    final Commands commands = new Commands();
    final Tasks tasks = Tasks.threaded();
    final Themes themes = new Themes(Theme.LIGHT);
    final Toasts toasts = new Toasts();
    final ACase file;
    final Stage stage;
    final WindowContext context;
    final MainWindow window;
    private final WindowDialogs dialogs;
    OpenCase openCase;
    ClaimPanel panel;

    PanelWindow(Stage stage, ACase file, double width, double height) {
        Fonts.load();
        this.stage = stage;
        this.file = file;
        Preferences preferences = new Preferences();
        preferences.windowWidthProperty().set(width);
        preferences.windowHeightProperty().set(height);
        Words words = new Words(Locale.ENGLISH);
        ProblemBar problems = new ProblemBar(words);
        toasts.setReducedMotion(true);
        dialogs = new WindowDialogs(words, problems, toasts, Choosers.system(), () -> stage, Path.of("."));
        context = new WindowContext(words, commands, preferences, dialogs, tasks);
        window = new MainWindow(context, themes, toasts, problems, ZoneOffset.UTC);
        show();
        window.installOn(stage);
        // all tests of a run share one stage, and one of them makes it narrow
        stage.setWidth(window.scene().getWidth());
        stage.setHeight(window.scene().getHeight());
        stage.show();
    }

    /** Shows the case of the file, from its state on disk. */
    void show() {
        openCase = OpenCase.of(file.desk(), tasks, dialogs::problem);
        commands.bind(
                CommandId.UNDO,
                () -> openCase.perform(desk -> {
                    desk.undo();
                }));
        EvidencePane evidence = new EvidencePane(openCase, context);
        VerdictPane verdict = new VerdictPane(openCase, context);
        HistoryPane history = new HistoryPane(openCase, context);
        panel = new ClaimPanel(
                openCase,
                context,
                List.of(
                        PanelTab.of(EvidencePane.TITLE, CommandId.SHOW_EVIDENCE, evidence::node)
                                .withCount(evidence.countProperty())
                                .withAside(evidence::aside),
                        PanelTab.of(VerdictPane.TITLE, CommandId.SHOW_VERDICT, verdict::node)
                                .withAside(verdict::aside)
                                .withRoom(new SimpleBooleanProperty(true)),
                        PanelTab.of(HistoryPane.TITLE, CommandId.SHOW_HISTORY, history::node)
                                .withCount(history.countProperty())));
        VBox article = new VBox();
        article.getStyleClass().add("sheet");
        window.showCase(
                openCase,
                new Pane("Article", article),
                new Pane("Claims", new ClaimsPane(openCase, context).node()),
                new Pane("Claim", panel.node()),
                new SimpleIntegerProperty(0));
    }

    /** Waits until every verb has ended and the window has heard of it. */
    void settle() {
        try {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> tasks.running().isEmpty())
                            .get());
        } catch (TimeoutException late) {
            throw new AssertionError("the case lane did not end its work", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Closes the case as the window does, and opens its file again. */
    void reopen(FxRobot robot) {
        robot.interact(() -> openCase.close(() -> {}));
        settle();
        file.reopen();
        robot.interact(this::show);
        settle();
    }

    void choose(FxRobot robot, int number) {
        robot.interact(() -> openCase.chosenClaimProperty()
                .set(openCase.state().claim(number).orElseThrow().id()));
        settle();
    }

    void run(FxRobot robot, CommandId command) {
        robot.interact(() -> commands.run(command));
        settle();
    }

    void focusPanel(FxRobot robot) {
        run(robot, CommandId.FOCUS_PANEL);
    }

    <T> T onFx(java.util.concurrent.Callable<T> asked) {
        try {
            return WaitForAsyncUtils.asyncFx(asked).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** The nodes of that style that can be seen. */
    List<Node> seen(String selector) {
        return List.copyOf(panel.node().lookupAll(selector));
    }

    void close(FxRobot robot) {
        robot.interact(() -> {
            for (Window open : List.copyOf(Window.getWindows())) {
                if (open instanceof PopupWindow popup) {
                    popup.hide();
                }
            }
            toasts.hide();
            openCase.close(() -> {});
        });
        settle();
        tasks.close();
        file.close();
    }
}
