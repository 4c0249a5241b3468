package org.factdesk.ui.evidence;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.TabLeaves;
import org.factdesk.ui.theme.Icons;

/** A text field with its name over it and, when something is wrong, words under it. */
final class FormField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextInputControl input;
    private final Label problem = new Label("", Icons.NEEDS_A_LOOK.node("small", "danger"));

    /** @param rows 1 for a field of one line */
    FormField(String name, int rows) {
        input = rows == 1 ? new TextField() : area(rows);
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        input.setAccessibleText(name);
        problem.getStyleClass().addAll("hint", "danger-text", "field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("form-field");
        getChildren().setAll(label, input);
    }

    TextInputControl input() {
        return input;
    }

    /** @param words why the text cannot be taken, or null */
    void showProblem(String words) {
        input.pseudoClassStateChanged(WRONG, words != null);
        getChildren().remove(problem);
        if (words != null) {
            problem.setText(words);
            getChildren().add(problem);
        }
        input.setAccessibleHelp(words);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        TabLeaves.install(area);
        return area;
    }
}
