package org.factdesk.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.words.Words;

/** All keys on one page. */
final class ShortcutList {
    private final Words words;
    private final CommandText text;

    ShortcutList(Words words) {
        this.words = words;
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
        List<CommandId> listed =
                MenuTable.listed().filter(id -> text.key(id).isPresent()).toList();
        int rows = (listed.size() + 1) / 2;
        for (int i = 0; i < listed.size(); i++) {
            grid.add(row(listed.get(i)), i / rows, i % rows);
        }
        return grid;
    }

    private HBox row(CommandId id) {
        Label name = new Label(text.name(id));
        HBox keys = new HBox(4);
        id.bareKeyText().ifPresent(key -> keys.getChildren().add(new KeyCap(key)));
        text.combination(id).ifPresent(key -> keys.getChildren().add(new KeyCap(key)));
        keys.setMinWidth(150);
        return new HBox(10, keys, name);
    }
}
