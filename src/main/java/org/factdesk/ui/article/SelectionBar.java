package org.factdesk.ui.article;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;

/** What can be done with the words that are selected, above them or below where there is no room. */
final class SelectionBar extends HBox {
    private static final double GAP = 8;
    private static final double EDGE = 8;
    private static final double INSET = 14;

    private final WindowContext window;
    private final CommandText text;

    /** @param more shows the menu of everything else beside a node */
    SelectionBar(WindowContext window, Consumer<Node> more) {
        this.window = window;
        this.text = new CommandText(window.words());
        getStyleClass().add("selection-bar");
        setManaged(false);
        setVisible(false);
        Button others = icon(Icons.MORE, window.words().text("article.more"));
        others.setOnAction(event -> more.accept(others));
        getChildren()
                .setAll(
                        button(CommandId.MARK_CLAIM, Icons.NEW, "main"),
                        button(CommandId.NOTHING_TO_CHECK, Icons.NOTHING_TO_CHECK, "quiet"),
                        button(CommandId.ADD_NOTE, Icons.NOTE, "quiet"),
                        copy(),
                        others);
    }

    private Button copy() {
        Button copy = icon(Icons.COPY, text.tip(CommandId.COPY));
        copy.setOnAction(event -> window.commands().run(CommandId.COPY));
        return copy;
    }

    private Button button(CommandId command, Icons icon, String kind) {
        HBox content = new HBox(6, icon.node("small"), new Label(text.name(command)));
        text.key(command).ifPresent(key -> content.getChildren().add(new KeyCap(key)));
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(text.name(command), content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(text.tip(command));
        button.getStyleClass().addAll(kind, "sm");
        button.setFocusTraversable(false);
        button.disableProperty().bind(window.commands().enabledProperty(command).not());
        button.setOnAction(event -> window.commands().run(command));
        return button;
    }

    private static Button icon(Icons icon, String tip) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "sm", "icon");
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        return button;
    }

    /**
     * Stands over what is selected, or hides.
     *
     * @param selected in the coordinates of the parent; empty when nothing is selected or none of it is in sight
     */
    void place(Optional<Bounds> selected, double width, double height) {
        setVisible(selected.isPresent());
        selected.ifPresent(bounds -> {
            applyCss();
            double wide = Math.min(prefWidth(-1), width - 2 * EDGE);
            double high = prefHeight(-1);
            double x = Math.max(EDGE, Math.min(bounds.getMinX() - INSET, width - wide - EDGE));
            double above = bounds.getMinY() - high - GAP;
            double below = Math.min(bounds.getMaxY() + GAP, height - high - EDGE);
            resizeRelocate(Math.round(x), Math.round(above >= 0 ? above : below), Math.ceil(wide), high);
        });
    }
}
