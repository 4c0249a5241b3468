package org.factdesk.ui.article;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** Where a note is written. Words that were typed are kept when it closes, unless Esc closes it. */
final class NoteBox extends VBox {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final TextArea area = new TextArea();
    private final String before;
    private final Consumer<String> save;
    private boolean ended;

    /**
     * @param before the note as it is, empty for a new one
     * @param typed what stands in the field first: the note, or what was typed for it and could not be saved
     * @param close closes the pop-over that this stands in
     * @param save is given the words once, if there are any and they are others than before
     * @param delete takes the note away, null for a new one
     */
    NoteBox(Words words, String before, String typed, Runnable close, Consumer<String> save, Runnable delete) {
        this.before = before;
        this.save = save;
        Label label = new Label(words.text("article.note.label"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(area);
        area.setText(typed);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPrefColumnCount(26);
        area.setAccessibleText(label.getText());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
        Button keep = new Button(
                words.text("article.note.save"),
                new KeyCap(SAVE.getDisplayText().replace("+", " ")));
        keep.setContentDisplay(ContentDisplay.RIGHT);
        keep.getStyleClass().addAll("main", "sm");
        keep.setOnAction(event -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, space, keep);
        buttons.setAlignment(Pos.CENTER_LEFT);
        if (delete != null) {
            buttons.getChildren().add(0, deleteButton(words, close, delete));
        }
        setSpacing(8);
        getChildren().setAll(label, area, buttons);
        area.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener((observed, was, now) -> shown(Boolean.TRUE.equals(now)));
    }

    private Button deleteButton(Words words, Runnable close, Runnable delete) {
        Button button = new Button(words.text("article.note.delete"), Icons.DELETE.node("small"));
        button.getStyleClass().addAll("quiet", "sm");
        button.setOnAction(event -> {
            ended = true;
            delete.run();
            close.run();
        });
        return button;
    }

    private void pressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ended = true;
            event.consume();
            close.run();
        } else if (SAVE.match(event)) {
            event.consume();
            close.run();
        }
    }

    private void shown(boolean now) {
        if (now) {
            area.requestFocus();
            area.end();
        } else if (!ended) {
            ended = true;
            String text = area.getText().strip();
            if (!text.isEmpty() && !text.equals(before)) {
                save.accept(text);
            }
        }
    }
}
