package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.factdesk.model.Coverage;

/** How far the article was looked at, a square for each block; for several where there are many. */
final class CoverageSquares extends HBox {
    private static final int MOST = 24;

    CoverageSquares() {
        getStyleClass().add("coverage");
    }

    void show(List<Coverage.Status> blocks) {
        List<Coverage.Status> squares = squares(blocks);
        while (getChildren().size() < squares.size()) {
            getChildren().add(new Region());
        }
        getChildren().remove(squares.size(), getChildren().size());
        for (int i = 0; i < squares.size(); i++) {
            List<String> classes =
                    switch (squares.get(i)) {
                        case CLAIMED -> List.of("square", "claimed");
                        case LOOKED_AT -> List.of("square", "read");
                        default -> List.of("square");
                    };
            if (!getChildren().get(i).getStyleClass().equals(classes)) {
                getChildren().get(i).getStyleClass().setAll(classes);
            }
        }
    }

    /** At most {@value #MOST}: a square is filled only when every block it stands for was looked at. */
    static List<Coverage.Status> squares(List<Coverage.Status> blocks) {
        List<Coverage.Status> counted =
                blocks.stream().filter(s -> s != Coverage.Status.FURNITURE).toList();
        int squares = Math.min(MOST, counted.size());
        List<Coverage.Status> shown = new ArrayList<>(squares);
        for (int i = 0; i < squares; i++) {
            int from = (int) ((long) counted.size() * i / squares);
            int to = (int) ((long) counted.size() * (i + 1) / squares);
            List<Coverage.Status> part = counted.subList(from, to);
            if (part.contains(Coverage.Status.NOT_SEEN)) {
                shown.add(Coverage.Status.NOT_SEEN);
            } else {
                shown.add(part.contains(Coverage.Status.CLAIMED) ? Coverage.Status.CLAIMED : Coverage.Status.LOOKED_AT);
            }
        }
        return shown;
    }
}
