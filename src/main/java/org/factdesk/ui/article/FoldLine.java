package org.factdesk.ui.article;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.factdesk.ui.theme.Icons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The thin line that stands for a run of furniture. */
final class FoldLine extends HBox {
    static final double LINE = 18;
    static final double HEIGHT = LINE + 15;

    private final FontIcon arrow = Icons.FOLDED.node("small");
    private final Label words = new Label();
    private Row.Fold row;

    FoldLine(Consumer<Row.Fold> toggle) {
        Region line = new Region();
        line.getStyleClass().add("fold-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        getStyleClass().add("fold");
        setSpacing(7);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(arrow, words, line);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(event -> event.consume());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                toggle.accept(row);
            }
            event.consume();
        });
    }

    void show(Row.Fold newRow, String text, boolean rightToLeft) {
        row = newRow;
        words.setText(text);
        setAccessibleText(text);
        Icons closed = rightToLeft ? Icons.FOLDED_RIGHT_TO_LEFT : Icons.FOLDED;
        (newRow.open() ? Icons.UNFOLDED : closed).show(arrow);
    }
}
