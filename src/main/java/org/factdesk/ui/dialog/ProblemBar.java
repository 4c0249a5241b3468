package org.factdesk.ui.dialog;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.problem.Problem;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The place over the panes where problems stay until they are dismissed, the newest on top. It blocks nothing. */
public final class ProblemBar extends VBox {
    private static final int AT_MOST = 3;
    private static final String QUESTION = "question";

    private final Words words;

    public ProblemBar(Words words) {
        this.words = words;
        getStyleClass().add("problem-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public void show(Problem problem) {
        add(row("problem", Icons.NEEDS_A_LOOK.node("danger"), words.what(problem), words.todo(problem), List.of()));
    }

    /** Asks; the answers are buttons in the row. A question stays until it is answered or dismissed. */
    public void ask(String what, String hint, List<Dialogs.Choice> choices) {
        add(row(QUESTION, Icons.HELP.node("accent"), what, hint, choices));
    }

    private HBox row(String kind, Node icon, String said, String hint, List<Dialogs.Choice> choices) {
        Label what = new Label(said);
        what.getStyleClass().addAll("medium", "wrapping");
        Label todo = new Label(hint);
        todo.setManaged(!hint.isEmpty());
        todo.getStyleClass().addAll("muted", "wrapping");
        for (Label label : new Label[] {what, todo}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox text = new VBox(2, what, todo);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dismiss = new Button(words.text("dialog.dismiss"), Icons.CLOSE.node("small"));
        dismiss.getStyleClass().addAll("quiet", "sm", "icon");
        dismiss.setTooltip(new Tooltip(words.text("dialog.dismiss")));
        HBox row = new HBox(12, icon, text);
        row.getStyleClass().add(kind);
        choices.forEach(choice -> row.getChildren().add(button(row, choice)));
        row.getChildren().add(dismiss);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(choices.isEmpty() ? AccessibleRole.TEXT : AccessibleRole.PARENT);
        row.setAccessibleText(what.getText() + " " + todo.getText());
        dismiss.setOnAction(event -> remove(row));
        return row;
    }

    private Button button(HBox row, Dialogs.Choice choice) {
        Button button = new Button(choice.button());
        button.getStyleClass().add("sm");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            if (!choice.stays()) {
                remove(row);
            }
            choice.run().run();
        });
        return button;
    }

    private void add(HBox row) {
        getChildren().removeIf(shown -> row.getAccessibleText().equals(shown.getAccessibleText()));
        getChildren().add(0, row);
        List<Node> told = getChildren().stream()
                .filter(shown -> !shown.getStyleClass().contains(QUESTION))
                .toList();
        told.stream().skip(AT_MOST).forEach(getChildren()::remove);
        setVisible(true);
    }

    /** Takes every problem away: it was about a case that is no longer open. */
    public void clear() {
        getChildren().clear();
        setVisible(false);
    }

    private void remove(Node row) {
        getChildren().remove(row);
        setVisible(!getChildren().isEmpty());
    }
}
