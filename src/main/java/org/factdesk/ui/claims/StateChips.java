package org.factdesk.ui.claims;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.factdesk.model.WorkState;
import org.factdesk.ui.control.Chip;

/** Chooses the state whose claims are shown: a row of chips, and one drop-down that says the same in less room. */
final class StateChips {
    private final ClaimsModel model;
    private final ClaimWords words;
    private final HBox chips = new HBox();
    private final MenuButton menu = new MenuButton();
    private final Label menuCount = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final Chip all;
    private final Map<WorkState, Chip> byState = new EnumMap<>(WorkState.class);

    StateChips(ClaimsModel model, ClaimWords words) {
        this.model = model;
        this.words = words;
        chips.getStyleClass().add("chips");
        menu.getStyleClass().addAll("chip", "chip-menu");
        menuCount.getStyleClass().add("count");
        menu.setGraphic(menuCount);
        all = chip(words.text("claims.state.all"), null);
        for (WorkState state : WorkState.values()) {
            byState.put(state, chip(words.state(state), state));
        }
        model.countsProperty().addListener(observed -> show());
        model.stateProperty().addListener(observed -> show());
        show();
    }

    HBox chips() {
        return chips;
    }

    MenuButton menu() {
        return menu;
    }

    private Chip chip(String text, WorkState state) {
        Chip chip = new Chip(text);
        chip.setToggleGroup(group);
        chip.setOnAction(event -> model.stateProperty().set(state));
        chips.getChildren().add(chip);
        return chip;
    }

    /** A state that no claim is in has no chip, unless it is the one shown. */
    private void show() {
        ClaimsModel.Counts counts = model.countsProperty().get();
        WorkState only = model.stateProperty().get();
        all.setCount(words.number(counts.all()));
        all.setSelected(only == null);
        menu.getItems().setAll(item(words.text("claims.state.all"), counts.all(), null));
        byState.forEach((state, chip) -> {
            int count = counts.of(state);
            boolean offered = count > 0 || state == only;
            chip.setCount(words.number(count));
            chip.setSelected(state == only);
            chip.setVisible(offered);
            chip.setManaged(offered);
            if (offered) {
                menu.getItems().add(item(words.state(state), count, state));
            }
        });
        menu.setText(only == null ? words.text("claims.state.all") : words.state(only));
        menuCount.setText(words.number(only == null ? counts.all() : counts.of(only)));
    }

    private MenuItem item(String text, int count, WorkState state) {
        MenuItem item = new MenuItem(words.text("claims.chip.item", text, count));
        item.setOnAction(event -> model.stateProperty().set(state));
        return item;
    }
}
