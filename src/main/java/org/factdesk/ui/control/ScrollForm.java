package org.factdesk.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A form that scrolls, with its buttons under it in sight; in a place too low for both the buttons scroll with the
 * form.
 */
public final class ScrollForm extends VBox {
    private static final double LOW = 230;

    private final VBox content;
    private final Node buttons;
    private final ScrollPane scroll;
    private boolean low;
    private boolean buttonsShown = true;

    public ScrollForm(VBox content, Node buttons) {
        this.content = content;
        this.buttons = buttons;
        scroll = new ScrollPane(new VBox(content));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("scroll-form");
        heightProperty().addListener((observed, before, now) -> {
            if (now.doubleValue() > 0 && now.doubleValue() < LOW != low) {
                low = !low;
                arrange();
            }
        });
        arrange();
    }

    public ScrollPane scroll() {
        return scroll;
    }

    public void showButtons(boolean shown) {
        if (shown != buttonsShown) {
            buttonsShown = shown;
            arrange();
        }
    }

    private void arrange() {
        VBox inside = (VBox) scroll.getContent();
        getChildren().setAll(scroll);
        inside.getChildren().setAll(content);
        if (buttonsShown) {
            (low ? inside : this).getChildren().add(buttons);
        }
    }
}
