package org.factdesk.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/**
 * Shows one pop-over at a time beside a place on the screen: below it, or above when there is no room below, so that it
 * never covers what it is about. It closes on Esc and on a click outside, and gives the focus back.
 */
public final class PopOvers {
    private static final double ARROW = 10;
    private static final double GAP = 2;

    private boolean stillness;
    private PopOver shown;

    /** Whether pop-overs come and go at once. */
    public void setReducedMotion(boolean reduced) {
        stillness = reduced;
    }

    /** Shows content beside a node. */
    public void show(Node beside, Parent content) {
        show(beside, beside.localToScreen(beside.getLayoutBounds()), content);
    }

    /**
     * Shows content beside a place.
     *
     * @param owner a node of the window it belongs to; @param place what it must not cover, in screen coordinates
     */
    public void show(Node owner, Bounds place, Parent content) {
        hide();
        Node focused = owner.getScene().getFocusOwner();
        StackPane box = new StackPane(content);
        box.getStyleClass().add("popover-box");
        boolean below = fitsBelow(place, heightOf(box, owner.getScene()));
        PopOver popOver = new PopOver(box);
        popOver.getRoot().getStyleClass().add("fd-popover");
        popOver.setArrowLocation(below ? ArrowLocation.TOP_CENTER : ArrowLocation.BOTTOM_CENTER);
        popOver.setArrowSize(ARROW);
        popOver.setArrowIndent(ARROW);
        popOver.setCornerRadius(10);
        popOver.setDetachable(false);
        popOver.setAutoFix(true);
        popOver.setAutoHide(true);
        popOver.setHideOnEscape(true);
        popOver.setAnimated(!stillness);
        popOver.setFadeInDuration(Duration.millis(120));
        popOver.setFadeOutDuration(Duration.millis(80));
        popOver.setOnHidden(event -> closed(popOver, focused));
        shown = popOver;
        popOver.show(owner, place.getCenterX(), below ? place.getMaxY() + GAP : place.getMinY() - GAP);
    }

    /** Closes at once, without fading: another window, or another theme, may come right after. */
    public void hide() {
        if (shown != null) {
            shown.hide(Duration.ZERO);
        }
    }

    public boolean isShowing() {
        return shown != null && shown.isShowing();
    }

    private void closed(PopOver popOver, Node focused) {
        if (shown == popOver) {
            shown = null;
        }
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    /** Before it has its sheets a node does not know its height: measure it in a scene that is never shown. */
    private static double heightOf(StackPane box, Scene like) {
        StackPane root = new StackPane(box);
        Scene measure = new Scene(root);
        measure.getStylesheets().setAll(like.getStylesheets());
        root.applyCss();
        root.layout();
        double height = box.prefHeight(-1);
        root.getChildren().clear();
        return height + ARROW;
    }

    private static boolean fitsBelow(Bounds place, double height) {
        Point2D middle = new Point2D(place.getCenterX(), place.getCenterY());
        Rectangle2D screen = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> bounds.contains(middle))
                .findFirst()
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
        boolean roomBelow = place.getMaxY() + GAP + height <= screen.getMaxY();
        boolean moreAbove = place.getMinY() - screen.getMinY() > screen.getMaxY() - place.getMaxY();
        return roomBelow || !moreAbove;
    }
}
