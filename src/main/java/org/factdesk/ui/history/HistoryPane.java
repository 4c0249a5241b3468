package org.factdesk.ui.history;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.Segmented;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.words.Words;

/** What was done to the chosen claim or to the whole case: when, by whom, and each field before and after. */
public final class HistoryPane {
    /** Words key of the pane's name. */
    public static final String TITLE = "history.title";

    private final Words words;
    private final HistoryModel model;
    private VBox node;

    public HistoryPane(OpenCase openCase, WindowContext context) {
        this.words = context.words();
        this.model = new HistoryModel(openCase, words, ZoneId.systemDefault());
    }

    public Node node() {
        if (node == null) {
            node = build();
            model.lookingProperty().bind(node.sceneProperty().isNotNull());
        }
        return node;
    }

    /** How many edits touched the chosen claim. */
    public ReadOnlyIntegerProperty countProperty() {
        return model.countProperty();
    }

    private VBox build() {
        Segmented<Boolean> range =
                new Segmented<>(List.of(false, true), whole -> words.text(whole ? "history.whole" : "history.claim"));
        range.setValue(model.wholeCaseProperty().get());
        range.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.wholeCaseProperty().set(now);
            }
        });
        range.setAccessibleText(words.text("history.range"));
        HBox head = new HBox(range);
        head.getStyleClass().add("history-head");
        ListView<HistoryEntry> list = new ListView<>(model.entries());
        list.getStyleClass().add("history");
        list.setAccessibleText(words.text(TITLE));
        list.setCellFactory(view -> new HistoryCell(words));
        Label none = new Label(words.text("history.empty"));
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(head, list);
        box.getStyleClass().add("history-pane");
        return box;
    }
}
