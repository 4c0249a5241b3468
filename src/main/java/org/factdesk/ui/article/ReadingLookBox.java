package org.factdesk.ui.article;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.factdesk.ui.control.Segmented;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.LineWidth;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.words.Words;

/** Where the reader chooses the article's size, face and line width. Every choice acts at once and is remembered. */
final class ReadingLookBox extends GridPane {
    private final WindowContext window;
    private final CommandText text;

    ReadingLookBox(WindowContext window) {
        this.window = window;
        this.text = new CommandText(window.words());
        Words words = window.words();
        Preferences wanted = window.preferences();
        Segmented<Boolean> face = new Segmented<>(
                List.of(false, true), sans -> words.text(sans ? "article.look.face.sans" : "article.look.face.serif"));
        Segmented<LineWidth> width =
                new Segmented<>(List.of(LineWidth.values()), one -> words.text("article.look.width." + one.key()));
        follow(face, wanted.sansProperty().asObject());
        follow(width, wanted.lineWidthProperty());
        getStyleClass().add("reading-look");
        setHgap(14);
        setVgap(10);
        addRow(0, label("article.look.size"), size(wanted));
        addRow(1, label("article.look.face"), face);
        addRow(2, label("article.look.width"), width);
    }

    private static <T> void follow(Segmented<T> choice, Property<T> value) {
        choice.setValue(value.getValue());
        choice.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                value.setValue(now);
            }
        });
    }

    private Label label(String key) {
        Label label = new Label(window.words().text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private Node size(Preferences wanted) {
        Label shown = new Label();
        Function<Integer, String> words = size -> window.words().text("article.look.pixels", size);
        shown.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.apply(wanted.textSizeProperty().get()), wanted.textSizeProperty()));
        shown.setMinWidth(44);
        shown.setAlignment(Pos.CENTER);
        HBox box = new HBox(
                4,
                button(CommandId.TEXT_SMALLER, "A−"),
                shown,
                button(CommandId.TEXT_LARGER, "A+"),
                button(CommandId.TEXT_DEFAULT, window.words().text("article.look.default")));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button button(CommandId id, String sign) {
        Button button = new Button(sign);
        button.getStyleClass().addAll("outline", "sm");
        button.setAccessibleText(text.name(id));
        button.setTooltip(new Tooltip(text.tip(id)));
        button.disableProperty().bind(window.commands().enabledProperty(id).not());
        button.setOnAction(event -> window.commands().run(id));
        return button;
    }
}
