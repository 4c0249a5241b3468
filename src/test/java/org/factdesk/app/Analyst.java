package org.factdesk.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.factdesk.ui.article.ArticleHand;
import org.factdesk.ui.session.OpenCase;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the window, with a mouse and a keyboard and nothing else. */
final class Analyst {
    private final FxRobot robot;
    private AWindow window;

    Analyst(FxRobot robot, AWindow window) {
        this.robot = robot;
        this.window = window;
    }

    /** Goes on in another window. */
    void turnTo(AWindow other) {
        window = other;
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts words in place of what stands in the field that has the focus. */
    void typeOver(String text) {
        AWindow.await(this::isTyping);
        press(KeyCode.CONTROL, KeyCode.A);
        type(text);
    }

    void drag(String from, String to) {
        bring(from);
        Point2D start = at(from, false).orElseThrow(() -> new AssertionError("not in sight: " + from));
        Point2D end = at(to, true).orElseThrow(() -> new AssertionError("not in sight: " + to));
        robot.drag(start).dropTo(end);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void clickInArticle(String words) {
        bring(words);
        robot.clickOn(at(words, false).orElseThrow(() -> new AssertionError("not in sight: " + words)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(int claim, String column) {
        robot.clickOn(cell(claim, column));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void doubleClick(int claim, String column) {
        robot.doubleClickOn(cell(claim, column), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void clickHeader(String column) {
        Node header = robot.from(root().lookup(".claims"))
                .lookup((Node node) -> node.getStyleClass().contains("column-header") && column.equals(node.getId()))
                .query();
        robot.clickOn(header);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Selects the rows from one claim to another as they stand in the table. */
    void selectRows(int from, int to) {
        click(from, "number");
        robot.press(KeyCode.SHIFT);
        click(to, "number");
        robot.release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the menu bar's item that begins so says now. */
    String menuItem(String beginning) {
        return onFx(() -> ((MenuBar) root().lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .map(MenuItem::getText)
                        .filter(text -> text != null && text.startsWith(beginning))
                        .findFirst()
                        .orElseThrow());
    }

    /** The numbers of the claims in the table, from the first row in sight to the last. */
    List<String> numbers() {
        return onFx(() -> table().lookupAll(".table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> row.isVisible() && !row.isEmpty())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(row -> text(row, "number"))
                .toList());
    }

    int rows() {
        return onFx(() -> table().getItems().size());
    }

    /** What a cell of the table shows. */
    String shown(int claim, String column) {
        return ((Labeled) cell(claim, column)).getText();
    }

    boolean isTyping() {
        return onFx(() -> scene().getFocusOwner() instanceof TextInputControl);
    }

    /** Whether the focus is somewhere inside the first node of that style class. */
    boolean isIn(String styleClass) {
        return onFx(() -> {
            for (Node node = scene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node.getStyleClass().contains(styleClass)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether the words of the article are on the screen. */
    boolean isInSight(String words) {
        return at(words, false).isPresent();
    }

    /** Whether the field of that name has the focus. */
    boolean isEditing(String name) {
        return onFx(() -> scene().getFocusOwner() instanceof TextInputControl field
                && field.isVisible()
                && name.equals(field.getAccessibleText()));
    }

    /** Whether text is typed into a pop-over. */
    boolean isInPopOver() {
        return onFx(() -> Window.getWindows().stream()
                .filter(open -> open instanceof PopupWindow && open.isShowing())
                .anyMatch(open -> open.getScene().getFocusOwner() instanceof TextInputControl));
    }

    /** What the notification says, empty when there is none. */
    String toast() {
        return onFx(() -> root().lookup(".toast") instanceof Parent toast
                ? toast.getChildrenUnmodifiable().stream()
                        .filter(node -> node instanceof Label)
                        .map(node -> ((Label) node).getText())
                        .findFirst()
                        .orElse("")
                : "");
    }

    /** The text of the first label of that style class. */
    String words(String query) {
        return onFx(() -> ((Labeled) root().lookup(query)).getText());
    }

    boolean isShown(String query) {
        return onFx(() -> {
            Node found = root().lookup(query);
            return found != null && found.isVisible();
        });
    }

    /** Waits until the case, as the window shows it, is so. */
    void sees(Predicate<OpenCase> so) {
        AWindow.await(() -> window.opened() != null && so.test(window.opened()));
    }

    private Optional<Point2D> at(String quote, boolean end) {
        return onFx(() -> new ArticleHand(scene()).point(quote, end));
    }

    /** Pages through the article until the words are in sight. */
    private void bring(String words) {
        if (at(words, false).isPresent()) {
            return;
        }
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.HOME);
        for (int page = 0; page < 9 && at(words, false).isEmpty(); page++) {
            press(KeyCode.PAGE_DOWN);
        }
    }

    private Node cell(int claim, String column) {
        return onFx(() -> table().lookupAll(".table-row-cell").stream()
                .filter(node -> node.isVisible() && String.valueOf(claim).equals(text((TableRow<?>) node, "number")))
                .flatMap(node -> cells((TableRow<?>) node, column).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row in sight for claim " + claim)));
    }

    private static String text(TableRow<?> row, String column) {
        return cells(row, column).map(IndexedCell::getText).orElse("");
    }

    private static Optional<TableCell<?, ?>> cells(TableRow<?> row, String column) {
        for (Node node : row.getChildrenUnmodifiable()) {
            if (node instanceof TableCell<?, ?> cell
                    && column.equals(cell.getTableColumn().getId())) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private TableView<?> table() {
        return (TableView<?>) root().lookup(".claims");
    }

    private Node root() {
        return scene().getRoot();
    }

    private Scene scene() {
        return window.scene();
    }

    private static <T> T onFx(Callable<T> asked) {
        if (Platform.isFxApplicationThread()) {
            try {
                return asked.call();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, asked);
    }
}
