package org.factdesk.ui.verdict;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** What is open before the verdict is done, with what to do about it, and under that what is done. */
final class CheckList {
    private final Words words;
    private final ObservableList<VerdictChecks.Result> checks;
    private final Label left = new Label();
    private final VBox lines = new VBox();
    private final VBox node = new VBox();

    CheckList(Words words, ObservableList<VerdictChecks.Result> checks) {
        this.words = words;
        this.checks = checks;
        Label title = new Label(words.text("verdict.checks"));
        title.getStyleClass().add("check-heading");
        Region grow = new Region();
        HBox.setHgrow(grow, javafx.scene.layout.Priority.ALWAYS);
        left.getStyleClass().add("badge");
        left.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, title, grow, left);
        head.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("check-list");
        node.setSpacing(10);
        node.setMinWidth(180);
        node.getStyleClass().add("checks");
        node.getChildren().setAll(head, lines);
        checks.addListener((ListChangeListener<VerdictChecks.Result>) change -> refresh());
        refresh();
    }

    Region node() {
        return node;
    }

    private void refresh() {
        long open = checks.stream().filter(check -> !check.done()).count();
        left.setText(words.text("verdict.checks.left", open));
        left.setVisible(open > 0);
        lines.getChildren().setAll(checks.stream().map(this::line).toList());
    }

    private Node line(VerdictChecks.Result result) {
        Label title = new Label(
                result.done()
                        ? words.text("verdict.done." + result.check().key())
                        : words.text("verdict.check." + result.check().key()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(1, title);
        if (result.done()) {
            title.getStyleClass().add("muted");
        } else {
            title.getStyleClass().add("check-title");
            Label todo = new Label(words.text("verdict.todo." + result.check().key()));
            todo.getStyleClass().add("hint");
            todo.setWrapText(true);
            todo.setMinHeight(Region.USE_PREF_SIZE);
            text.getChildren().add(todo);
        }
        return new HBox(8, result.done() ? Icons.DONE.node("success") : Icons.NEEDS_A_LOOK.node("warning"), text);
    }
}
