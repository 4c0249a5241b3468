package org.factdesk.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A sheet over the dimmed window, closed by Esc and by a click beside it; gives the focus back. */
final class Overlay extends StackPane {
    private static final double WIDTH = 760;
    private static final double MARGIN = 24;

    private final ScrollPane box = new ScrollPane();
    private Node focused;

    Overlay() {
        getStyleClass().add("scrim");
        setAlignment(Pos.CENTER);
        setPadding(new Insets(MARGIN));
        setVisible(false);
        box.getStyleClass().add("palette");
        box.setFitToWidth(true);
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().add(box);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    void show(Node content) {
        focused = getScene().getFocusOwner();
        box.setContent(content);
        setVisible(true);
        box.requestFocus();
    }

    void close() {
        setVisible(false);
        box.setContent(null);
        if (focused != null) {
            focused.requestFocus();
        }
    }
}
