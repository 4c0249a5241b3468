package org.factdesk.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.factdesk.model.Stance;

/** A stance as sign and word together, in its colour. */
public final class StanceMark extends HBox {
    private final StanceSign sign;
    private final Label word;

    /** @param text the stance in words */
    public StanceMark(Stance stance, String text) {
        sign = new StanceSign(stance, 9);
        word = new Label();
        getStyleClass().add("stance-mark");
        getChildren().addAll(sign, word);
        show(stance, text);
    }

    public void show(Stance stance, String text) {
        Roles.scope(this, stance);
        sign.setStance(stance);
        word.setText(text);
    }
}
