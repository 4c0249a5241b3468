package org.factdesk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.testing.ACase;
import org.factdesk.ui.claims.ClaimsPane;
import org.factdesk.ui.control.Toasts;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.dialog.ProblemBar;
import org.factdesk.ui.dialog.WindowDialogs;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.factdesk.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What ten thousand claims cost in the claims sheet: everything up to the layout that shows it. The sheet of an empty case
 * is shown first, so that loading the classes is not counted again: the start of the window has a benchmark of its own.
 * What is measured is the FX thread's own time on the processor, which is what a person waits for on a machine that has
 * nothing else to do, and which means the same on one that has.
 */
@ExtendWith(ApplicationExtension.class)
class ClaimsBenchmark {
    private static final int CLAIMS = 10_000;
    private static final String[] WHO = {"Ida Falk", "Åke Ölund", "Die Bürgermeisterin", "County Health Service", ""};

    @TempDir
    static Path folder;

    private ACase empty;
    private ACase file;
    private Tasks tasks;
    private Themes themes;
    private Stage stage;
    private Parent sheet;

    @Start
    void start(Stage shown) {
        Fonts.load();
        stage = shown;
        empty = ACase.at(folder.resolve("empty.factcase"));
        file = ACase.in(folder);
        tasks = Tasks.threaded();
        themes = new Themes(Theme.LIGHT);
        fill();
        open(empty);
    }

    @AfterEach
    void close() {
        tasks.close();
        empty.close();
        file.close();
    }

    @Test
    void tenThousandClaimsOpenFilterAndSort() throws Exception {
        BenchmarkReport.atMost("10,000 claims: list opened, FX thread", onFx(0, 1, () -> open(file)), 1_000, "ms");
        TextField filter = (TextField) sheet.lookup(".claims-filter");
        TableView<?> table = (TableView<?>) sheet.lookup(".claims");
        List<String> typed = List.of("o", "ol", "olu", "olun", "olund 77", "die", "");
        int[] at = {0};
        double keystroke = onFx(typed.size(), 5 * typed.size(), () -> {
            filter.setText(typed.get(at[0]++ % typed.size()));
            filter.fireEvent(new javafx.event.ActionEvent());
        });
        BenchmarkReport.atMost("10,000 claims: a filter keystroke, FX thread", keystroke, 50, "ms");
        onFx(0, 1, () -> {
            filter.setText("");
            filter.fireEvent(new javafx.event.ActionEvent());
        });
        Assertions.assertEquals(CLAIMS, table.getItems().size());
        BenchmarkReport.atMost(
                "10,000 claims: first sort by statement, FX thread", onFx(0, 1, () -> sort(table, true)), 300, "ms");
        boolean[] up = {false};
        double sort = onFx(2, 7, () -> {
            sort(table, up[0]);
            up[0] = !up[0];
        });
        BenchmarkReport.atMost("10,000 claims: sort by statement, FX thread", sort, 300, "ms");
    }

    private void open(ACase shown) {
        OpenCase openCase = OpenCase.of(shown.desk(), tasks, problem -> Assertions.fail(problem));
        Words words = new Words(Locale.ENGLISH);
        WindowDialogs dialogs =
                new WindowDialogs(words, new ProblemBar(words), new Toasts(), Choosers.system(), () -> stage, folder);
        ClaimsPane pane =
                new ClaimsPane(openCase, new WindowContext(words, new Commands(), new Preferences(), dialogs, tasks));
        sheet = (Parent) pane.node();
        Scene scene = new Scene(sheet, 860, 500);
        themes.install(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void sort(TableView<?> table, boolean ascending) {
        sortBy(table, ascending);
    }

    private static <T> void sortBy(TableView<T> table, boolean ascending) {
        TableColumn<T, ?> statement = table.getColumns().get(1);
        table.getSortOrder().clear();
        statement.setSortType(ascending ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(statement);
    }

    /** The median of the FX thread's own time with the layout that follows, in milliseconds. */
    private double onFx(int warmups, int runs, BenchmarkReport.Work work) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
                    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                    double[] taken = new double[runs];
                    for (int i = -warmups; i < runs; i++) {
                        long start = threads.getCurrentThreadCpuTime();
                        work.run();
                        sheet.applyCss();
                        sheet.layout();
                        if (i >= 0) {
                            taken[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
                        }
                    }
                    Arrays.sort(taken);
                    return taken[runs / 2];
                })
                .get(120, TimeUnit.SECONDS);
    }

    private void fill() {
        List<Change> changes = new ArrayList<>(CLAIMS);
        WorkState[] states = WorkState.values();
        Priority[] priorities = Priority.values();
        for (int number = 1; number <= CLAIMS; number++) {
            changes.add(Change.made(new Claim(
                    file.desk().newId(),
                    number,
                    "In " + (number * 7919L % CLAIMS) + " the café by the ferry sold more than it bought, and "
                            + "nobody at the harbour has said why since claim " + number,
                    WHO[number % WHO.length],
                    null,
                    "",
                    states[number % states.length],
                    priorities[number % priorities.length],
                    "",
                    List.of())));
        }
        file.desk().commit(EditLabel.of("edit.test"), changes);
    }
}
