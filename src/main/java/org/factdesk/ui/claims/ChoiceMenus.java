package org.factdesk.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.model.RatingScale;
import org.factdesk.model.WorkState;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.control.VerdictMark;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.Icons;

/** The menus that give claims a rating, a state or a priority, for cells and for the bar over several claims. */
final class ChoiceMenus {
    private static final double WIDTH = 170;

    private final ClaimWords words;
    private final Tasks tasks;

    ChoiceMenus(ClaimWords words, Tasks tasks) {
        this.words = words;
        this.tasks = tasks;
    }

    /** One item for each rating and one for none; {@code chosen} hears the rating's key or null. */
    List<MenuItem> ratings(RatingScale scale, Consumer<String> chosen) {
        List<MenuItem> items = new ArrayList<>();
        int place = 1;
        for (Rating rating : scale.ratings()) {
            items.add(item(
                    new VerdictMark(rating.role(), VerdictMark.TABLE),
                    rating.label(),
                    words.number(place),
                    () -> chosen.accept(rating.key())));
            place++;
        }
        items.add(item(
                new VerdictMark(RatingRole.UNCHECKED, VerdictMark.TABLE),
                words.rating(null),
                words.number(0),
                () -> chosen.accept(null)));
        return items;
    }

    List<MenuItem> states(Consumer<WorkState> chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (WorkState state : WorkState.values()) {
            items.add(item(null, words.state(state), null, () -> chosen.accept(state)));
        }
        return items;
    }

    List<MenuItem> priorities(Consumer<org.factdesk.model.Priority> chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (org.factdesk.model.Priority priority : org.factdesk.model.Priority.values()) {
            Node icon = priority == org.factdesk.model.Priority.HIGH ? Icons.HIGH_PRIORITY.node("small") : null;
            items.add(item(icon, words.priority(priority), null, () -> chosen.accept(priority)));
        }
        return items;
    }

    /**
     * Shows items under a cell; digits choose among them, and the focus goes back to {@code after} when they go.
     *
     * @param current the item that is so now, or negative; it has the focus first
     */
    void show(Node cell, List<MenuItem> items, int current, Node after) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> digit(menu, event));
        menu.setOnHidden(event -> after.requestFocus());
        menu.show(cell, Side.BOTTOM, 0, 0);
        if (current >= 0) {
            tasks.later(() -> {
                Node node = items.get(current).getStyleableNode();
                if (node != null) {
                    node.requestFocus();
                }
            });
        }
    }

    private static void digit(ContextMenu menu, KeyEvent event) {
        if (!event.getCode().isDigitKey() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        String name = event.getCode().getName();
        int digit = Character.getNumericValue(name.charAt(name.length() - 1));
        int at = digit == 0 ? menu.getItems().size() - 1 : digit - 1;
        if (at < menu.getItems().size()) {
            event.consume();
            menu.hide();
            menu.getItems().get(at).fire();
        } else if (event.getCode() != KeyCode.UNDEFINED) {
            event.consume();
        }
    }

    private static MenuItem item(Node mark, String text, String key, Runnable action) {
        HBox box = new HBox() {
            @Override
            protected double computePrefWidth(double height) {
                // a menu asks its items for this alone
                return Math.max(WIDTH, super.computePrefWidth(height));
            }
        };
        box.getStyleClass().add("choice-item");
        if (mark != null) {
            box.getChildren().add(mark);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        box.getChildren().addAll(new Label(text), space);
        if (key != null) {
            box.getChildren().add(new KeyCap(key));
        }
        CustomMenuItem item = new CustomMenuItem(box, true);
        item.setText(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
