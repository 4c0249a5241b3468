package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.factdesk.model.RatingRole;
import org.factdesk.ui.control.Roles;
import org.factdesk.ui.control.VerdictMark;
import org.factdesk.ui.theme.Icons;

/** A claim's mark and number beside its first line, or the sign of a note. */
final class GutterMark extends HBox {
    private final VerdictMark sign = new VerdictMark(RatingRole.UNCHECKED, VerdictMark.GUTTER);
    private final Label number = new Label();
    private final Node pen = Icons.NOTE.node("small");
    private final List<UUID> items = new ArrayList<>();
    private int turn;

    GutterMark() {
        getStyleClass().add("gutter-mark");
    }

    void show(Mark mark, boolean chosen, String words) {
        if (items.isEmpty() || !items.get(0).equals(mark.item())) {
            turn = 0;
        }
        items.clear();
        items.add(mark.item());
        if (mark.isClaim()) {
            Roles.scope(this, mark.role());
            sign.setRole(mark.role());
            number.setText(Integer.toString(mark.number()));
            setParts(sign, number);
        } else {
            Roles.scope(this, (RatingRole) null);
            setParts(pen);
        }
        pseudoClassStateChanged(Decorations.CHOSEN, chosen);
        setAccessibleText(words);
    }

    /** Says that so many marks more begin here, for which there is no room; clicks go through them all. */
    void more(int count, List<UUID> hidden) {
        items.addAll(hidden);
        number.setText((number.getText() + " +" + count).strip());
        if (!getChildren().contains(number)) {
            getChildren().add(number);
        }
    }

    /** The item that a click chooses: one after the other. */
    UUID next() {
        return items.get(turn++ % items.size());
    }

    private void setParts(Node... parts) {
        if (!getChildren().equals(List.of(parts))) {
            getChildren().setAll(parts);
        }
        if (parts.length == 1) {
            number.setText("");
        }
    }
}
