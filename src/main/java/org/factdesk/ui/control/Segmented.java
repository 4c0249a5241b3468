package org.factdesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One choice of a few, side by side; one stop of the Tab key, arrows move the choice. */
public final class Segmented<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final List<ToggleButton> buttons = new ArrayList<>();

    /** @param words what each choice is called; @param graphic a mark before the word, null results allowed */
    public Segmented(List<T> choices, Function<T, String> words, Function<T, Node> graphic) {
        getStyleClass().add("seg");
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice), graphic.apply(choice)) {
                @Override
                public void fire() {
                    if (!isSelected()) {
                        super.fire();
                    }
                }
            };
            button.setUserData(choice);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        OneTabStop.install(group, buttons);
        group.selectedToggleProperty()
                .addListener((observed, before, now) -> value.set(now == null ? null : choiceOf(now.getUserData())));
        value.addListener((observed, before, now) -> select(now));
    }

    public Segmented(List<T> choices, Function<T, String> words) {
        this(choices, words, choice -> null);
    }

    /** The choice; null while there is none. Setting a value that is no choice clears it. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** The button of a choice, to put it into a stance's colours or give it a tool tip. */
    public ToggleButton button(T choice) {
        return buttons.stream()
                .filter(button -> button.getUserData().equals(choice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice " + choice));
    }

    public T getValue() {
        return value.get();
    }

    public void setValue(T next) {
        value.set(next);
    }

    @SuppressWarnings("unchecked") // each button carries the choice it was made for
    private T choiceOf(Object userData) {
        return (T) userData;
    }

    private void select(T next) {
        for (ToggleButton button : buttons) {
            if (button.getUserData().equals(next)) {
                group.selectToggle(button);
                return;
            }
        }
        group.selectToggle(null);
    }
}
