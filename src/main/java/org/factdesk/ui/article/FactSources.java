package org.factdesk.ui.article;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.factdesk.model.Fact;
import org.factdesk.model.MetadataField;
import org.factdesk.words.Words;

/** What a file says of one field, a line each with where it says so, and a way to take it in place of what is shown. */
final class FactSources extends VBox {
    private static final int MOST = 3;

    private final Words words;
    private final MetadataField field;
    private final Runnable takeBack;
    private final Consumer<String> use;

    /**
     * @param takeBack takes the value that was read first
     * @param use takes another value that was read
     */
    FactSources(Words words, MetadataField field, Runnable takeBack, Consumer<String> use) {
        this.words = words;
        this.field = field;
        this.takeBack = takeBack;
        this.use = use;
        getStyleClass().add("fact-sources");
    }

    /** @param facts what was read, the one that counts first */
    void show(String value, List<Fact> facts) {
        getChildren().clear();
        if (facts.isEmpty()) {
            getChildren().add(line(words.text("article.facts.none")));
        }
        for (int i = 0; i < Math.min(MOST, facts.size()); i++) {
            getChildren().add(row(facts.get(i), i == 0, value));
        }
    }

    private HBox row(Fact fact, boolean first, String value) {
        String origin = words.text("term.origin." + fact.origin().key());
        if (fact.value().equals(value)) {
            return new HBox(line(words.text("article.facts.from", origin)));
        }
        Hyperlink link = new Hyperlink(words.text(first ? "article.facts.take-back" : "article.facts.use"));
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(words.text(
                "article.facts.take", link.getText(), words.text("field.document." + field.key()), fact.value()));
        link.setOnAction(event -> {
            if (first) {
                takeBack.run();
            } else {
                use.accept(fact.value());
            }
        });
        HBox row = new HBox(8, line(words.text("article.facts.read", origin, fact.value())), link);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.getStyleClass().add("meta");
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}
