package org.factdesk.ui.article;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;

/** Where words to find are typed, over the article. */
final class FindBar extends HBox {
    private final WindowContext window;
    private final CommandText text;
    private final TextField field = new TextField();
    private final Label count = new Label();

    /**
     * @param typed is called whenever other words are to be found
     * @param close closes the bar
     */
    FindBar(WindowContext window, Runnable typed, Runnable close) {
        this.window = window;
        this.text = new CommandText(window.words());
        field.setPromptText(text.name(CommandId.FIND));
        field.setAccessibleText(text.name(CommandId.FIND));
        field.setMinWidth(80);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().addListener((observed, before, now) -> typed.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
        count.getStyleClass().add("meta");
        count.setMinWidth(USE_PREF_SIZE);
        Button shut = icon(Icons.CLOSE, window.words().text("article.find.close"));
        shut.setOnAction(event -> close.run());
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        Icons.SEARCH.node("small"),
                        field,
                        count,
                        button(CommandId.FIND_PREVIOUS, Icons.PREVIOUS),
                        button(CommandId.FIND_NEXT, Icons.NEXT),
                        shut);
        setShown(false);
    }

    private void pressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            window.commands().run(event.isShiftDown() ? CommandId.FIND_PREVIOUS : CommandId.FIND_NEXT);
        } else if (event.getCode() == KeyCode.UP) {
            window.commands().run(CommandId.FIND_PREVIOUS);
        } else {
            return;
        }
        event.consume();
    }

    private Button button(CommandId id, Icons icon) {
        Button button = icon(icon, text.tip(id));
        button.disableProperty().bind(window.commands().enabledProperty(id).not());
        button.setOnAction(event -> window.commands().run(id));
        return button;
    }

    private static Button icon(Icons icon, String tip) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll("quiet", "sm", "icon");
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
        return button;
    }

    boolean isShown() {
        return isVisible();
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /** Takes the focus with all its words selected, so that typing replaces them. */
    void edit() {
        field.requestFocus();
        field.selectAll();
    }

    String words() {
        return field.getText();
    }

    void setWords(String words) {
        field.setText(words);
    }

    void showCount(Found found) {
        boolean asked = !field.getText().isBlank();
        String words = found.hits().isEmpty()
                ? window.words().text("article.find.none")
                : window.words()
                        .text(
                                "article.find.count",
                                found.current() + 1,
                                found.hits().size());
        count.setText(asked ? words : "");
    }
}
