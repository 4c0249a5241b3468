package org.factdesk.ui.control;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/**
 * Makes a row of toggles one stop of the Tab key: the chosen one takes the focus, the arrow keys, Home and End move the
 * choice. The buttons may stand in several boxes.
 */
public final class OneTabStop {
    private final List<? extends ToggleButton> buttons;
    private final ToggleGroup group;

    private OneTabStop(ToggleGroup group, List<? extends ToggleButton> buttons) {
        this.group = group;
        this.buttons = List.copyOf(buttons);
    }

    /** @param buttons in reading order, at least one; they are put into {@code group} */
    public static void install(ToggleGroup group, List<? extends ToggleButton> buttons) {
        if (buttons.isEmpty()) {
            throw new IllegalArgumentException("no buttons");
        }
        OneTabStop stop = new OneTabStop(group, buttons);
        for (ToggleButton button : buttons) {
            button.setToggleGroup(group);
            button.addEventFilter(KeyEvent.KEY_PRESSED, stop::move);
        }
        group.selectedToggleProperty().addListener((observed, before, now) -> stop.markStop());
        stop.markStop();
    }

    private void markStop() {
        ToggleButton stop = group.getSelectedToggle() instanceof ToggleButton chosen ? chosen : buttons.get(0);
        for (ToggleButton button : buttons) {
            button.setFocusTraversable(button == stop);
        }
    }

    private void move(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        ToggleButton from = (ToggleButton) event.getSource();
        boolean mirrored = from.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int at = buttons.indexOf(from);
        int to =
                switch (event.getCode()) {
                    case LEFT, KP_LEFT -> mirrored ? at + 1 : at - 1;
                    case RIGHT, KP_RIGHT -> mirrored ? at - 1 : at + 1;
                    case HOME -> 0;
                    case END -> buttons.size() - 1;
                    default -> -2;
                };
        if (to == -2) {
            return;
        }
        event.consume();
        choose(Math.max(0, Math.min(buttons.size() - 1, to)), to < at ? -1 : 1);
    }

    private void choose(int start, int step) {
        for (int i = start; i >= 0 && i < buttons.size(); i += step) {
            ToggleButton next = buttons.get(i);
            if (!next.isDisabled()) {
                next.requestFocus();
                next.setSelected(true);
                return;
            }
        }
    }
}
