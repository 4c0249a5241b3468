package org.factdesk.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How strong the evidence of a claim is altogether, as four rising bars; the word stands beside it. */
public final class StrengthBars extends HBox {
    public static final int MOST = 4;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double[] HEIGHTS = {4, 6, 8.5, 11};

    public StrengthBars() {
        getStyleClass().add("strength-bars");
        for (double height : HEIGHTS) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            bar.setMinSize(3, height);
            bar.setPrefSize(3, height);
            bar.setMaxSize(3, height);
            getChildren().add(bar);
        }
        setMaxHeight(HEIGHTS[MOST - 1]);
    }

    /** @param level how many bars are filled, 0 to {@link #MOST} */
    public void setLevel(int level) {
        if (level < 0 || level > MOST) {
            throw new IllegalArgumentException("level " + level);
        }
        for (int i = 0; i < MOST; i++) {
            getChildren().get(i).pseudoClassStateChanged(ON, i < level);
        }
    }
}
