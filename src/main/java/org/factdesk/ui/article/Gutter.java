package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;

/** The marks beside one block: where each claim and note begins, one under the other. */
final class Gutter {
    /**
     * A mark to show.
     *
     * @param y of the first line of its passage, as the middle of that line
     * @param words what a screen reader says of it
     */
    record Entry(Mark mark, double y, boolean chosen, String words) {}

    private static final double LEFT = 25;
    private static final double HEIGHT = 22;
    private static final double STEP = 24;

    private final Pane pane;
    private final List<GutterMark> pool = new ArrayList<>();

    Gutter(Pane pane) {
        this.pane = pane;
    }

    /**
     * @param room how far down marks may reach; what does not fit is counted on the last mark
     * @param chosen is told of the claim or note that was clicked
     */
    void show(List<Entry> entries, double side, double room, Consumer<UUID> chosen) {
        double y = -STEP;
        int used = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double wanted = Math.max(entry.y() - HEIGHT / 2, y + STEP);
            boolean fits = used == 0 || wanted + HEIGHT <= room;
            if (!fits) {
                pool.get(used - 1).more(entries.size() - i, hidden(entries.subList(i, entries.size())));
                break;
            }
            y = wanted;
            GutterMark node = node(used++);
            node.show(entry.mark(), entry.chosen(), entry.words());
            node.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    chosen.accept(node.next());
                    event.consume();
                }
            });
            node.applyCss();
            node.resizeRelocate(side + LEFT, Math.round(y), node.prefWidth(-1), HEIGHT);
        }
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
    }

    private static List<UUID> hidden(List<Entry> entries) {
        return entries.stream().map(entry -> entry.mark().item()).toList();
    }

    private GutterMark node(int index) {
        if (index == pool.size()) {
            GutterMark created = new GutterMark();
            created.setManaged(false);
            created.setAccessibleRole(AccessibleRole.BUTTON);
            created.setOnMousePressed(Event::consume);
            pool.add(created);
            pane.getChildren().add(created);
        }
        pool.get(index).setVisible(true);
        return pool.get(index);
    }
}
