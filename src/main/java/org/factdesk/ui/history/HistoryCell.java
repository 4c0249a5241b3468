package org.factdesk.ui.history;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.factdesk.ui.control.TextDirection;
import org.factdesk.words.Words;

/** One edit: what was done, who and when, and under that each field. */
final class HistoryCell extends ListCell<HistoryEntry> {
    private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

    private final Words words;
    private final Label label = new Label();
    private final Label takenBack = new Label();
    private final Label when = new Label();
    private final VBox fields = new VBox(3);
    private final VBox row = new VBox();

    HistoryCell(Words words) {
        this.words = words;
        label.getStyleClass().add("what");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        takenBack.setText(words.text("history.taken-back"));
        takenBack.getStyleClass().add("pill");
        takenBack.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().add("when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox head = new HBox(10, label, takenBack, grow, when);
        row.getStyleClass().add("history-row");
        row.getChildren().setAll(head, fields);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // as wide as the list: else long words would make a bar at the bottom
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(HistoryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(entry.label());
        when.setText(words.text("history.by", entry.who(), entry.when()));
        takenBack.setVisible(entry.takenBack());
        takenBack.setManaged(entry.takenBack());
        row.pseudoClassStateChanged(TAKEN_BACK, entry.takenBack());
        fields.getChildren().setAll(entry.fields().stream().map(this::field).toList());
        fields.setManaged(!entry.fields().isEmpty());
        setGraphic(row);
        setAccessibleText(
                label.getText() + ", " + when.getText() + (entry.takenBack() ? ", " + takenBack.getText() : ""));
    }

    private Node field(HistoryEntry.FieldLine line) {
        Text name = text(words.text("history.field", line.name()) + " ", "field-name");
        TextFlow flow = new TextFlow(name);
        if (!line.before().isEmpty()) {
            flow.getChildren().add(text(line.before(), "before"));
            flow.getChildren().add(text(line.after().isEmpty() ? "" : "  →  ", "muted"));
        }
        if (!line.after().isEmpty()) {
            flow.getChildren().add(text(line.after(), "after"));
        } else {
            flow.getChildren().add(text("  →  " + words.text("history.nothing"), "muted"));
        }
        flow.getStyleClass().add("history-field");
        TextDirection.follow(flow, line.after().isEmpty() ? line.before() : line.after());
        return flow;
    }

    private static Text text(String says, String styleClass) {
        Text text = new Text(says);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
