package org.factdesk.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.factdesk.model.Weight;

/** The weight of a piece of evidence as one to three filled dots; the word stands beside it. */
public final class WeightDots extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    public WeightDots(Weight weight) {
        getStyleClass().add("weight-dots");
        for (int i = 0; i < Weight.values().length; i++) {
            getChildren().add(dot());
        }
        setWeight(weight);
    }

    public void setWeight(Weight weight) {
        int filled =
                switch (weight) {
                    case STRONG -> 3;
                    case MODERATE -> 2;
                    case WEAK -> 1;
                };
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(ON, i < filled);
        }
    }

    private static Region dot() {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        dot.setMinSize(6, 6);
        dot.setMaxSize(6, 6);
        dot.setPrefSize(6, 6);
        return dot;
    }
}
