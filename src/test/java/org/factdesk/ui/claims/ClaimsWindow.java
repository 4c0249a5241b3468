package org.factdesk.ui.claims;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.factdesk.testing.ACase;
import org.factdesk.ui.control.Toasts;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.dialog.ProblemBar;
import org.factdesk.ui.dialog.WindowDialogs;
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
import org.factdesk.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window with a real case in it, its claims sheet at its place and empty sheets beside it. */
final class ClaimsWindow {
    final Commands commands = new Commands();
    final Preferences preferences;
    final Tasks tasks = Tasks.threaded();
    final Themes themes = new Themes(Theme.LIGHT);
    final Toasts toasts = new Toasts();
    final ACase file;
    final VBox article = sheet();
    final Stage stage;
    OpenCase openCase;
    MainWindow window;
    ClaimsPane pane;

    ClaimsWindow(Stage stage, ACase file, Preferences preferences) {
        Fonts.load();
        this.stage = stage;
        this.file = file;
        this.preferences = preferences;
        Words words = new Words(Locale.ENGLISH);
        ProblemBar problems = new ProblemBar(words);
        toasts.setReducedMotion(true);
        WindowDialogs dialogs =
                new WindowDialogs(words, problems, toasts, Choosers.system(), () -> stage, Path.of("."));
        WindowContext context = new WindowContext(words, commands, preferences, dialogs, tasks);
        openCase = OpenCase.of(file.desk(), tasks, dialogs::problem);
        commands.bind(
                CommandId.UNDO,
                () -> openCase.perform(desk -> {
                    desk.undo();
                }));
        window = new MainWindow(context, themes, toasts, problems, ZoneOffset.UTC);
        pane = new ClaimsPane(openCase, context);
        window.showCase(
                openCase,
                new Pane("Article", article),
                new Pane("Claims", pane.node()),
                new Pane("Claim", sheet()),
                new SimpleIntegerProperty(0));
        window.installOn(stage);
        // all tests of a run share one stage, and one of them makes it narrow
        stage.setWidth(window.scene().getWidth());
        stage.setHeight(window.scene().getHeight());
        stage.show();
    }

    private static VBox sheet() {
        VBox sheet = new VBox();
        sheet.getStyleClass().add("sheet");
        sheet.setFocusTraversable(true);
        return sheet;
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

    @SuppressWarnings("unchecked")
    TableView<ClaimRow> table() {
        return (TableView<ClaimRow>) pane.node().lookup(".claims");
    }

    /** The numbers of the claims in the order shown. */
    List<Integer> shown() {
        List<Integer> numbers = new ArrayList<>();
        table().getItems().forEach(row -> numbers.add(row.claim().number()));
        return numbers;
    }

    Node cell(int number, ClaimColumn column) {
        return table().lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> line
                        && line.getItem() instanceof ClaimRow row
                        && row.claim().number() == number)
                .flatMap(node -> ((TableRow<?>) node).getChildrenUnmodifiable().stream())
                .filter(node -> node instanceof TableCell<?, ?> cell
                        && cell.getTableColumn().getId().equals(column.key()))
                .findFirst()
                .orElseThrow();
    }

    void select(FxRobot robot, int... numbers) {
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearSelection();
            for (int number : numbers) {
                table().getSelectionModel().select(row(number));
            }
        });
    }

    private ClaimRow row(int number) {
        return table().getItems().stream()
                .filter(row -> row.claim().number() == number)
                .findFirst()
                .orElseThrow();
    }

    TextArea editor() {
        return (TextArea) pane.node().lookup(".cell-editor");
    }

    boolean editing() {
        return editor().isVisible() && editor().isFocused();
    }

    void close(FxRobot robot) {
        robot.interact(() -> {
            for (Window open : List.copyOf(Window.getWindows())) {
                if (open instanceof PopupWindow popup) {
                    popup.hide();
                }
            }
            toasts.hide();
        });
        settle();
        tasks.close();
        file.close();
    }
}
