package org.factdesk.ui.claims;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.PopOvers;
import org.factdesk.ui.task.Tasks;

/** Asks for one line in a small pop-over beside what it is about. Enter answers, Esc and a click elsewhere do not. */
final class Prompts {
    private static final double WIDTH = 340;

    private final PopOvers popOvers = new PopOvers();
    private final Tasks tasks;

    Prompts(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * @param says what it is about; wraps
     * @param label what the line is called, for who cannot see it, and shown while it is empty
     * @param possible whether that line is an answer
     */
    void ask(
            Node beside,
            String says,
            String label,
            String text,
            String button,
            Predicate<String> possible,
            Consumer<String> answer) {
        Label head = new Label(says);
        head.setWrapText(true);
        head.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        TextField field = new TextField(text);
        field.setPromptText(label);
        field.setAccessibleText(label);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button answers = new Button(button);
        answers.getStyleClass().add("main");
        answers.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        answers.setDisable(!possible.test(text));
        field.textProperty().addListener((observed, before, now) -> answers.setDisable(!possible.test(now)));
        Runnable give = () -> {
            if (possible.test(field.getText())) {
                popOvers.hide();
                answer.accept(field.getText());
            }
        };
        field.setOnAction(event -> give.run());
        answers.setOnAction(event -> give.run());
        HBox line = new HBox(8, field, answers);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(10, head, line);
        content.setPrefWidth(WIDTH);
        popOvers.show(beside, content);
        tasks.later(field::requestFocus);
    }

    void hide() {
        popOvers.hide();
    }
}
