package org.factdesk.ui.article;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.factdesk.model.Coverage;

/** The strip beside one block that says how far it was looked at: by width, by colour and by dots. */
final class Strip {
    private static final double LEFT = 12;
    private static final double TOP = 3;
    private static final double CLAIMED = 4;
    private static final double READ = 2;

    private final Region bar = new Region();
    private final Line dots = new Line();

    Strip(Pane pane) {
        bar.setManaged(false);
        dots.setManaged(false);
        dots.getStyleClass().setAll("strip-dots");
        pane.getChildren().addAll(bar, dots);
    }

    void show(Coverage.Status status, double side, double top, double height) {
        boolean claimed = status == Coverage.Status.CLAIMED;
        boolean read = status == Coverage.Status.LOOKED_AT;
        bar.setVisible(claimed || read);
        dots.setVisible(status == Coverage.Status.FURNITURE);
        if (bar.isVisible()) {
            List<String> classes = List.of("strip", claimed ? "claimed" : "read");
            if (!bar.getStyleClass().equals(classes)) {
                bar.getStyleClass().setAll(classes);
            }
            double width = claimed ? CLAIMED : READ;
            bar.resizeRelocate(side + LEFT + (CLAIMED - width) / 2, top + TOP, width, Math.max(0, height - TOP));
        }
        if (dots.isVisible()) {
            dots.setStartX(side + LEFT + CLAIMED / 2);
            dots.setEndX(side + LEFT + CLAIMED / 2);
            dots.setStartY(top + TOP + 1);
            dots.setEndY(top + height - 1);
        }
    }
}
