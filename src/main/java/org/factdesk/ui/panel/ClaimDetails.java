package org.factdesk.ui.panel;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.model.Claim;
import org.factdesk.model.Passage;
import org.factdesk.ui.control.TextDirection;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** Where the claim was said, the analyst's note on it, and the passages it is made in. */
final class ClaimDetails extends ScrollPane {
    private static final double HIGHEST = 150;
    private static final double LOWEST = 84;

    private final ClaimHeadModel model;
    private final Words words;
    private final EditableText appearance;
    private final EditableText note;
    private final Runnable removed;
    private final VBox passages = new VBox();
    private List<Passage> shown = List.of();

    ClaimDetails(ClaimHeadModel model, Words words, EditableText appearance, EditableText note, Runnable removed) {
        this.model = model;
        this.words = words;
        this.appearance = appearance;
        this.note = note;
        this.removed = removed;
        passages.getStyleClass().add("passages");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("claim-details");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        grid.addRow(0, name("panel.appearance"), appearance);
        grid.addRow(1, name("panel.note"), note);
        grid.addRow(2, name("panel.passages"), passages);
        grid.heightProperty()
                .addListener((observed, before, now) -> setPrefHeight(Math.min(HIGHEST, now.doubleValue() + 6)));
        note.label().setWrapText(true);
        note.label().setMinHeight(Region.USE_PREF_SIZE);
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(LOWEST);
        setMaxHeight(HIGHEST);
        setFocusTraversable(false);
        getStyleClass().add("claim-fold");
    }

    private Label name(String key) {
        Label name = new Label(words.text(key));
        name.getStyleClass().add("field-label");
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    void refresh(Claim claim) {
        appearance.show(claim.id(), claim.appearance(), claim.appearance(), words.text("panel.appearance.none"));
        note.show(claim.id(), claim.note(), claim.note(), words.text("panel.note.none"));
        List<Passage> now = model.passages();
        if (!now.equals(shown) || passages.getChildren().isEmpty()) {
            shown = now;
            passages.getChildren().setAll(now.stream().map(this::passage).toList());
            if (now.isEmpty()) {
                Label none = new Label(words.text("panel.passages.none"));
                none.getStyleClass().add("hint");
                none.setWrapText(true);
                passages.getChildren().add(none);
            }
        }
    }

    private Node passage(Passage passage) {
        Hyperlink quote =
                new Hyperlink(words.text("panel.passage", passage.exact().replaceAll("\\s+", " ")));
        quote.getStyleClass().add("passage-quote");
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setOnAction(event -> {
            quote.setVisited(false);
            model.reveal(passage);
        });
        quote.setTooltip(new Tooltip(words.text("panel.passage.show")));
        TextDirection.follow(quote, passage.exact());
        HBox.setHgrow(quote, Priority.ALWAYS);
        Button remove = new Button(words.text("panel.passage.remove"), Icons.CLOSE.node("small"));
        remove.getStyleClass().addAll("quiet", "sm", "icon", "tiny");
        remove.setTooltip(new Tooltip(words.text("panel.passage.remove")));
        remove.setOnAction(event -> model.remove(passage, removed));
        return new HBox(6, quote, remove);
    }
}
