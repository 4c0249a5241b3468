package org.factdesk.ui.panel;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
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
import org.factdesk.ui.task.Tasks;
import org.factdesk.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A tab asked for gets the focus also when it has not been drawn yet. All is done within one frame. */
@ExtendWith(ApplicationExtension.class)
class PanelFocusTest {
    @TempDir
    Path folder;

    private final Commands commands = new Commands();
    private TextField before;
    private Button first;
    private Scene scene;
    private ACase file;
    private OpenCase openCase;

    @Start
    void start(Stage stage) {
        before = new TextField();
        first = new Button("False");
        file = SampleClaim.in(folder);
        Words words = new Words(Locale.ENGLISH);
        ProblemBar problems = new ProblemBar(words);
        WindowDialogs dialogs =
                new WindowDialogs(words, problems, new Toasts(), Choosers.system(), () -> stage, Path.of("."));
        Tasks tasks = Tasks.immediate();
        openCase = OpenCase.of(file.desk(), tasks, dialogs::problem);
        ClaimPanel panel = new ClaimPanel(
                openCase,
                new WindowContext(words, commands, new Preferences(), dialogs, tasks),
                List.of(
                        PanelTab.of("evidence.title", CommandId.SHOW_EVIDENCE, Label::new),
                        PanelTab.of("verdict.title", CommandId.SHOW_VERDICT, () -> new ScrollPane(new VBox(first)))
                                .withEntry(first::requestFocus)));
        scene = new Scene(new VBox(before, panel.node()), 600, 500);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aTabThatIsShownForTheFirstTimeTakesTheFocusAtOnce(FxRobot robot) {
        robot.interact(() -> choose(1));
        robot.interact(() -> {
            before.requestFocus();
            commands.run(CommandId.SHOW_VERDICT);

            assertSame(first, scene.getFocusOwner());
        });
    }

    @Test
    void soDoesATabOfAPanelThatWasEmptyUntilNow(FxRobot robot) {
        robot.interact(() -> {
            before.requestFocus();
            choose(1);
            commands.run(CommandId.SHOW_VERDICT);

            assertSame(first, scene.getFocusOwner());
        });
    }

    private void choose(int number) {
        openCase.chosenClaimProperty()
                .set(openCase.state().claim(number).orElseThrow().id());
    }
}
