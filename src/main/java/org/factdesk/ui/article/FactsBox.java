package org.factdesk.ui.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.MetadataField;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.words.Words;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.CorrectDocument;

/**
 * What is known of the article, each value to be corrected in its place: Enter or leaving the field keeps it, and what
 * was read stands below with where it stood.
 */
final class FactsBox extends VBox {
    static final List<MetadataField> FIELDS = List.of(
            MetadataField.TITLE,
            MetadataField.BYLINE,
            MetadataField.PUBLISHER,
            MetadataField.PUBLISHED,
            MetadataField.MODIFIED,
            MetadataField.LANGUAGE,
            MetadataField.URL);

    private final OpenCase open;
    private final Words words;
    private final UUID document;
    private final Map<MetadataField, FactSources> sources = new EnumMap<>(MetadataField.class);
    private final Map<MetadataField, Input> inputs = new EnumMap<>(MetadataField.class);
    /** What each input was given last: where it holds something else by now, somebody is at work. */
    private final Map<MetadataField, String> shown = new EnumMap<>(MetadataField.class);

    /** Where a value is typed or chosen. */
    private record Input(Supplier<String> get, Consumer<String> set) {}

    FactsBox(OpenCase open, Words words, UUID document) {
        this.open = open;
        this.words = words;
        this.document = document;
        VBox rows = new VBox(10);
        rows.getStyleClass().add("facts");
        Label title = new Label(words.text("article.facts.title"));
        title.getStyleClass().add("title");
        rows.getChildren().add(title);
        FIELDS.forEach(field -> rows.getChildren().add(row(field)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(560);
        getStyleClass().add("facts-box");
        setPrefWidth(420);
        getChildren().setAll(scroll);
        refresh(MetadataField.TITLE, "");
    }

    private Node row(MetadataField field) {
        Label label = new Label(words.text("field.document." + field.key()));
        label.getStyleClass().add("field-label");
        FactSources from = new FactSources(
                words,
                field,
                () -> change(field, desk -> new CorrectDocument(desk).asRead(document, field)),
                value -> correct(field, value));
        sources.put(field, from);
        Node input = field == MetadataField.LANGUAGE ? languages() : text(field);
        label.setLabelFor(input);
        input.setAccessibleText(label.getText());
        input.getStyleClass().add("fact-" + field.key());
        return new VBox(3, label, input, from);
    }

    private TextField text(MetadataField field) {
        TextField text = new TextField();
        inputs.put(field, new Input(text::getText, text::setText));
        shown.put(field, text.getText());
        text.setOnAction(event -> correct(field, text.getText()));
        text.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                correct(field, text.getText());
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                // the box closes, and what was typed in this field is given up
                give(field, present().value(field));
            }
        });
        return text;
    }

    private ComboBox<String> languages() {
        Languages names = new Languages(words.locale());
        ComboBox<String> choice = new ComboBox<>();
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(names);
        inputs.put(MetadataField.LANGUAGE, new Input(choice::getValue, tag -> {
            choice.getItems().setAll(names.with(tag));
            choice.setValue(tag);
        }));
        choice.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                correct(MetadataField.LANGUAGE, now);
            }
        });
        return choice;
    }

    private Document present() {
        return open.state().get(Document.class, document);
    }

    private void correct(MetadataField field, String value) {
        boolean there = open.state().find(Document.class, document).isPresent();
        if (there && !value.strip().equals(present().value(field))) {
            change(field, desk -> new CorrectDocument(desk).value(document, field, value.strip()));
        }
    }

    private void change(MetadataField field, Consumer<Desk> verb) {
        String said = inputs.get(field).get().get();
        open.perform(
                desk -> {
                    verb.accept(desk);
                    return document;
                },
                changed -> refresh(field, said),
                () -> refresh(field, said));
    }

    private void give(MetadataField field, String value) {
        Input input = inputs.get(field);
        input.set().accept(value);
        // a field of one line leaves out what it cannot hold
        shown.put(field, input.get().get());
    }

    /**
     * Shows what is stored now. An edit takes its time, and in the meantime the person may be typing elsewhere: what was
     * typed since stays.
     *
     * @param changed the field that was changed
     * @param said what stood in it then
     */
    private void refresh(MetadataField changed, String said) {
        if (open.state().find(Document.class, document).isEmpty()) {
            return;
        }
        DocumentVersion version = open.state().head(present());
        for (MetadataField field : FIELDS) {
            String value = present().value(field);
            String now = inputs.get(field).get().get();
            boolean dealtWith = field == changed && Objects.equals(now, said);
            if (dealtWith || Objects.equals(now, shown.get(field))) {
                give(field, value);
            }
            sources.get(field).show(value, version.metadata().of(field));
        }
    }
}
