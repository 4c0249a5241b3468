package org.factdesk.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Two parts that keep their shares of the room when the room changes. Only a person moves the divider for good; a double
 * click on it restores where it stood at first.
 */
final class SharedSplit extends SplitPane {
    private final DoubleProperty share;
    private double room = -1;
    private double held;
    private boolean settling;

    /**
     * @param share of the first part, from 0 to 1; follows the divider
     * @param standard where a double click puts it
     */
    SharedSplit(Orientation orientation, DoubleProperty share, double standard) {
        this.share = share;
        setOrientation(orientation);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2
                    && event.getTarget() instanceof Node target
                    && target.getStyleClass().contains("split-pane-divider")) {
                setDividerPositions(standard);
            }
        });
    }

    void setParts(Node first, Node second) {
        settling = true;
        getItems().setAll(first, second);
        getDividers().get(0).positionProperty().addListener((observed, before, now) -> moved(now.doubleValue()));
        room = -1;
        setDividerPositions(share.get());
        settling = false;
    }

    void removeParts() {
        settling = true;
        getItems().clear();
        settling = false;
    }

    /**
     * Gives the first part no more than it needs, for a while; its share is not forgotten.
     *
     * @param most in pixels, 0 for its share again
     */
    void hold(double most) {
        held = most;
        room = -1;
        requestLayout();
    }

    private void moved(double position) {
        if (!settling && held == 0) {
            share.set(position);
        }
    }

    @Override
    protected void layoutChildren() {
        settling = true;
        super.layoutChildren();
        double now = getOrientation() == Orientation.VERTICAL ? getHeight() : getWidth();
        if (now != room && now > 0 && !getDividers().isEmpty()) {
            room = now;
            setDividerPositions(held > 0 ? Math.min(share.get(), held / now) : share.get());
            super.layoutChildren();
        }
        settling = false;
    }
}
