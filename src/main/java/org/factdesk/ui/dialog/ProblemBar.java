package org.factdesk.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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

    private final Words words;

    public ProblemBar(Words words) {
        this.words = words;
        getStyleClass().add("problem-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public void show(Problem problem) {
        Label what = new Label(words.what(problem));
        what.getStyleClass().addAll("medium", "wrapping");
        Label todo = new Label(words.todo(problem));
        todo.getStyleClass().addAll("muted", "wrapping");
        for (Label label : new Label[] {what, todo}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox text = new VBox(2, what, todo);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dismiss = new Button(words.text("dialog.dismiss"), Icons.CLOSE.node("small"));
        dismiss.getStyleClass().addAll("quiet", "sm", "icon");
        dismiss.setTooltip(new Tooltip(words.text("dialog.dismiss")));
        HBox row = new HBox(12, Icons.NEEDS_A_LOOK.node("danger"), text, dismiss);
        row.getStyleClass().add("problem");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(what.getText() + " " + todo.getText());
        dismiss.setOnAction(event -> remove(row));
        getChildren().removeIf(shown -> row.getAccessibleText().equals(shown.getAccessibleText()));
        getChildren().add(0, row);
        while (getChildren().size() > AT_MOST) {
            getChildren().remove(getChildren().size() - 1);
        }
        setVisible(true);
    }

    /** Takes every problem away: it was about a case that is no longer open. */
    public void clear() {
        getChildren().clear();
        setVisible(false);
    }

    private void remove(HBox row) {
        getChildren().remove(row);
        setVisible(!getChildren().isEmpty());
    }
}
