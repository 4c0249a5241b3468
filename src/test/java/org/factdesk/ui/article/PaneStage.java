package org.factdesk.ui.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.factdesk.problem.Problem;
import org.factdesk.testing.ACase;
import org.factdesk.ui.control.FocusKeys;
import org.factdesk.ui.control.Responsive;
import org.factdesk.ui.dialog.Dialogs;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.session.Zone;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.Fonts;
import org.factdesk.ui.theme.Pictures;
import org.factdesk.ui.theme.SystemFonts;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.factdesk.words.Words;
import org.junit.jupiter.api.Assertions;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** An article pane in a bare window over a real case. Bare keys run their commands as they do in the main window. */
final class PaneStage {
    final ACase aCase;
    final Commands commands = new Commands();
    final Preferences preferences = new Preferences();
    final List<CommandId> asked = new ArrayList<>();
    final Themes themes = new Themes(Theme.LIGHT);
    final OpenCase open;
    final ArticlePane pane;
    private final Stage stage;
    private boolean ran;

    PaneStage(Stage stage, ACase aCase, double width, double height) {
        this(stage, aCase, width, height, SystemFonts.ofThisComputer());
    }

    /** @param fonts the typefaces there are besides those of the program */
    PaneStage(Stage stage, ACase aCase, double width, double height, SystemFonts fonts) {
        Fonts.load();
        this.stage = stage;
        this.aCase = aCase;
        Tasks tasks = Tasks.immediate();
        open = OpenCase.of(aCase.desk(), tasks, PaneStage::fail);
        commands.bind(CommandId.EDIT_CLAIM, () -> asked.add(CommandId.EDIT_CLAIM));
        commands.bind(CommandId.OPEN_ARTICLE, () -> asked.add(CommandId.OPEN_ARTICLE));
        commands.bind(CommandId.PASTE_ARTICLE, () -> asked.add(CommandId.PASTE_ARTICLE));
        pane = new ArticlePane(
                open,
                new WindowContext(new Words(Locale.ENGLISH), commands, preferences, new NoDialogs(), tasks),
                fonts);
        StackPane desk = new StackPane(pane.node());
        desk.setPadding(new Insets(8));
        Scene scene = new Scene(desk, width, height);
        themes.install(scene);
        FocusKeys.install(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::bareKey);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (ran) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> ran = false);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    private void bareKey(KeyEvent event) {
        if (event.isControlDown()
                || stage.getScene().getFocusOwner() instanceof javafx.scene.control.TextInputControl) {
            return;
        }
        for (CommandId id : CommandId.values()) {
            if (!ran && id.isBareKey(event.getCode(), event.isShiftDown(), Zone.ARTICLE)) {
                ran = true;
                // later, and not again for the typed letter: it would land in the field that the command opens
                Platform.runLater(() -> commands.run(id));
            }
        }
    }

    private static void fail(Problem problem) {
        throw new AssertionError(problem);
    }

    void narrow() {
        Responsive.install(stage.getScene());
    }

    ArticleReader reader() {
        return (ArticleReader) stage.getScene().getRoot().lookup(".article-reader");
    }

    /** The first node of that kind that is to be seen, with all it stands in. */
    Node find(String selector, String inside) {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getRoot().lookupAll(inside).stream()
                .flatMap(node -> node.lookupAll(selector).stream())
                .filter(NodeQueryUtils.isVisible()::test)
                .findFirst()
                .orElseThrow();
    }

    /** Where on the screen the character of a quote begins, or ends. */
    Point2D point(String quote, boolean end) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(2_000, () -> {
            ArticleText text = reader().model().text();
            int start = text.body().text().indexOf(quote);
            Assertions.assertTrue(start >= 0, quote);
            Position at = text.position(end ? start + quote.length() : start);
            BlockView view = view(at.block()).orElseThrow(() -> new AssertionError("not in sight: " + quote));
            Bounds box = view.caretInScene(at.offset());
            boolean right = Direction.isRightToLeft(text.text(at.block()));
            Point2D scene = new Point2D(box.getMinX() + (end == right ? 0.5 : -0.5), box.getCenterY());
            return stage.getScene().getRoot().localToScreen(scene);
        });
    }

    Optional<BlockView> view(int block) {
        ArticleFlow flow = (ArticleFlow) reader().lookup(".article-flow");
        return flow.inSight(reader().model().text().rowOf(block));
    }

    void drag(FxRobot robot, String from, String to) {
        robot.drag(point(from, false)).dropTo(point(to, true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    Path picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Pictures.write(stage.getScene(), name));
    }

    /** No dialog is to come up in these tests. */
    private static final class NoDialogs implements Dialogs {
        @Override
        public void problem(Problem problem) {
            fail(problem);
        }

        @Override
        public void done(String text, String action, Runnable run) {
            throw new AssertionError(text);
        }

        @Override
        public void choose(String what, String hint, List<Choice> choices) {
            throw new AssertionError(what);
        }

        @Override
        public Optional<Path> folder(String title) {
            throw new AssertionError(title);
        }

        @Override
        public Optional<String> ask(String title, String label, String present, String button) {
            throw new AssertionError(title);
        }

        @Override
        public List<Path> open(String title, String kind, List<String> endings, boolean many) {
            throw new AssertionError(title);
        }

        @Override
        public Optional<Path> save(String title, String kind, String ending, String suggestedName) {
            throw new AssertionError(title);
        }
    }
}
