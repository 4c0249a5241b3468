package org.factdesk.ui.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.model.RatingScale;
import org.factdesk.ui.control.FocusKeys;
import org.factdesk.ui.control.OneTabStop;
import org.factdesk.ui.control.Roles;
import org.factdesk.ui.control.VerdictMark;
import org.factdesk.words.Words;

/** The ratings of the scale as cards in three groups, with the digit that chooses each; one stop of the Tab key. */
final class VerdictScale {
    private static final double WIDEST = 96;
    private static final double NARROWEST = 66;
    private static final double TIGHT = 84;
    private static final double GAP = 14;

    private final Words words;
    private final ObjectProperty<String> rating;
    private final IntPredicate choose;
    private final Runnable onward;
    private final FlowPane node = new FlowPane(GAP, 8);
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> cards = new ArrayList<>();
    private RatingScale shown;

    /**
     * @param choose takes a digit as a place of the scale, and says whether there is one
     * @param onward goes on to what is done after a rating was chosen by its digit, and on the Enter key
     */
    VerdictScale(Words words, ObjectProperty<String> rating, IntPredicate choose, Runnable onward) {
        this.words = words;
        this.rating = rating;
        this.choose = choose;
        this.onward = onward;
        node.getStyleClass().add("scale");
        node.setAccessibleText(words.text("verdict.rating"));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.widthProperty().addListener((observed, before, now) -> size());
        rating.addListener((observed, before, now) -> select());
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now != null) {
                rating.set((String) now.getUserData());
            }
        });
    }

    Node node() {
        return node;
    }

    void show(RatingScale scale) {
        if (!scale.equals(shown)) {
            shown = scale;
            build();
        }
        select();
    }

    private void build() {
        cards.clear();
        HBox truth = groupBox();
        HBox beside = groupBox();
        HBox unchecked = groupBox();
        int place = 1;
        for (Rating each : shown.ratings()) {
            HBox box = each.isBeside() ? beside : truth;
            box.getChildren().add(card(place++, each.key(), each.label(), each.role(), each.meaning()));
        }
        unchecked.getChildren().add(card(0, null, words.text("term.unchecked"), RatingRole.UNCHECKED, ""));
        node.getChildren()
                .setAll(List.of(truth, beside, unchecked).stream()
                        .filter(box -> !box.getChildren().isEmpty())
                        .toList());
        OneTabStop.install(group, cards);
        size();
    }

    private static HBox groupBox() {
        HBox box = new HBox();
        box.getStyleClass().add("scale-group");
        return box;
    }

    private Node card(int place, String key, String label, RatingRole role, String meaning) {
        ToggleButton card = new ToggleButton(label, new VerdictMark(role, VerdictMark.SCALE)) {
            @Override
            public void fire() {
                if (!isSelected()) {
                    super.fire();
                }
            }
        };
        card.setUserData(key);
        card.setContentDisplay(ContentDisplay.TOP);
        card.setWrapText(true);
        card.setTextAlignment(TextAlignment.CENTER);
        card.setAccessibleHelp(meaning);
        Roles.scope(card, role);
        card.setTooltip(new Tooltip(words.text("verdict.scale.tip", label, String.valueOf(place))));
        cards.add(card);
        Label number = new Label(String.valueOf(place));
        number.getStyleClass().add("scale-number");
        number.setMouseTransparent(true);
        StackPane.setAlignment(number, Pos.TOP_LEFT);
        return new StackPane(card, number);
    }

    /** As wide as the pane allows, so that all stand in one row where they can. */
    private void size() {
        double room = node.getWidth() - 2 * GAP;
        double each = Math.floor(room / Math.max(1, cards.size()));
        double width = Math.max(NARROWEST, Math.min(WIDEST, each));
        for (ToggleButton card : cards) {
            card.setMinWidth(width);
            card.setPrefWidth(width);
            card.setMaxWidth(width);
            card.pseudoClassStateChanged(PseudoClass.getPseudoClass("tight"), width < TIGHT);
        }
    }

    private void select() {
        for (ToggleButton card : cards) {
            if (java.util.Objects.equals(card.getUserData(), rating.get())) {
                group.selectToggle(card);
                if (FocusKeys.isWithin(node)) {
                    card.requestFocus();
                }
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean bare = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        if (bare && code.isDigitKey()) {
            int digit = Integer.parseInt(code.getName().substring(code.getName().length() - 1));
            if (choose.test(digit)) {
                event.consume();
                onward.run();
            }
        } else if (bare && code == KeyCode.ENTER) {
            event.consume();
            onward.run();
        }
    }

    void focusChosen() {
        if (group.getSelectedToggle() instanceof ToggleButton card) {
            card.requestFocus();
        }
    }
}
