package org.factdesk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: what is missing, and what to do next. */
public final class EmptyState extends VBox {
    private final HBox actions = new HBox();

    /** @param title null for none; @param text may hold {@link KeyText#KEY} once for each of {@code keys} */
    public EmptyState(String title, String text, String... keys) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        if (title != null) {
            Label heading = new Label(title);
            heading.getStyleClass().add("empty-title");
            getChildren().add(heading);
        }
        getChildren().add(new KeyText(text, keys));
        actions.getStyleClass().add("actions");
    }

    /** Puts a drawing over the text. */
    public EmptyState withPicture(Node picture) {
        getChildren().add(0, picture);
        return this;
    }

    /** Puts something between the text and the buttons. */
    public EmptyState withMore(Node more) {
        int end = actions.getParent() == this
                ? getChildren().size() - 1
                : getChildren().size();
        getChildren().add(end, more);
        return this;
    }

    public EmptyState withActions(Node... nodes) {
        actions.getChildren().addAll(nodes);
        if (actions.getParent() == null) {
            getChildren().add(actions);
        }
        return this;
    }
}
