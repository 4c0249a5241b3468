package org.factdesk.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** One of a row of filters with a count; in a group the one that is on stays on when clicked again. */
public final class Chip extends ToggleButton {
    private final Label count = new Label();

    public Chip(String text) {
        super(text);
        getStyleClass().add("chip");
        count.getStyleClass().add("count");
        setGraphic(count);
        setMinWidth(USE_PREF_SIZE);
    }

    /** @param text the number as it is shown */
    public void setCount(String text) {
        if (!text.equals(count.getText())) {
            count.setText(text);
        }
    }

    @Override
    public void fire() {
        if (getToggleGroup() == null || !isSelected()) {
            super.fire();
        }
    }
}
