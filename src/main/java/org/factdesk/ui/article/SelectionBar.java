package org.factdesk.ui.article;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;

/** What can be done with the words that are selected, above them or below where there is no room. */
final class SelectionBar extends HBox {
    private static final double GAP = 8;
    private static final double EDGE = 8;

    private final WindowContext window;

    /** @param more shows the menu of everything else beside a node */
    SelectionBar(WindowContext window, java.util.function.Consumer<Node> more) {
        this.window = window;
        getStyleClass().add("selection-bar");
        setManaged(false);
        setVisible(false);
        Button claim = button("article.bar.claim", Icons.NEW, CommandId.MARK_CLAIM);
        claim.getStyleClass().add("main");
        Button nothing = button("article.bar.nothing", Icons.NOTHING_TO_CHECK, CommandId.NOTHING_TO_CHECK);
        Button note = button("article.bar.note", Icons.NOTE, CommandId.ADD_NOTE);
        Button copy = icon("article.bar.copy", Icons.COPY);
        copy.setOnAction(event -> window.commands().run(CommandId.COPY));
        Button others = icon("article.more", Icons.MORE);
        others.setOnAction(event -> more.accept(others));
        nothing.getStyleClass().add("quiet");
        note.getStyleClass().add("quiet");
        getChildren().setAll(claim, nothing, note, copy, others);
    }

    private Button button(String key, Icons icon, CommandId command) {
        Button button = new Button(window.words().text(key), icon.node("small"));
        String keys = command.bareKeyText().orElse("");
        HBox content = new HBox(6, icon.node("small"), new javafx.scene.control.Label(button.getText()), new KeyCap(keys));
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setAccessibleText(button.getText());
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("sm");
        button.setFocusTraversable(false);
        button.disableProperty().bind(window.commands().enabledProperty(command).not());
        button.setOnAction(event -> window.commands().run(command));
        return button;
    }

    private Button icon(String key, Icons icon) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "sm", "icon");
        button.setAccessibleText(window.words().text(key));
        button.setTooltip(new Tooltip(window.words().text(key)));
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
            double x = Math.max(EDGE, Math.min(bounds.getMinX(), width - wide - EDGE));
            double above = bounds.getMinY() - high - GAP;
            double below = Math.min(bounds.getMaxY() + GAP, height - high - EDGE);
            resizeRelocate(Math.round(x), Math.round(above >= 0 ? above : below), Math.ceil(wide), high);
        });
    }
}
