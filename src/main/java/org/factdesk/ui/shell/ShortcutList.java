package org.factdesk.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.words.Words;

/** All keys on one page. */
final class ShortcutList {
    private static final int DIGITS = 9;

    private final Words words;
    private final CommandText text;
    private final int ratings;

    /** @param ratings how many ratings the scale has; the keys of places after them are left out */
    ShortcutList(Words words, int ratings) {
        this.words = words;
        this.ratings = ratings;
        this.text = new CommandText(words);
    }

    Node build() {
        Label title = new Label(words.text("shell.shortcuts.title"));
        title.getStyleClass().add("page-title");
        Label hint = new Label(words.text("shell.shortcuts.hint"));
        hint.getStyleClass().addAll("meta", "wrapping");
        hint.setWrapText(true);
        VBox box = new VBox(14, title, hint, grid());
        box.setPadding(new Insets(22, 26, 24, 26));
        return box;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(28);
        grid.setVgap(7);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        Set<CommandId> without = IntStream.rangeClosed(ratings + 1, DIGITS)
                .mapToObj(CommandId::rate)
                .collect(Collectors.toSet());
        List<CommandId> listed = MenuTable.listed()
                .filter(id -> text.key(id).isPresent() && !without.contains(id))
                .toList();
        int rows = (listed.size() + 1) / 2;
        for (int i = 0; i < listed.size(); i++) {
            grid.add(row(listed.get(i)), i / rows, i % rows);
        }
        return grid;
    }

    private HBox row(CommandId id) {
        Label name = new Label(text.name(id));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox keys = new HBox(4);
        id.bareKeyText().ifPresent(key -> keys.getChildren().add(new KeyCap(key)));
        text.combination(id).ifPresent(key -> keys.getChildren().add(new KeyCap(key)));
        keys.setMinWidth(150);
        return new HBox(10, keys, name);
    }
}
