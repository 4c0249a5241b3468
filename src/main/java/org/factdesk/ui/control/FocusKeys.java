package org.factdesk.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps {@code :keys} on the scene's root while the keyboard was used last. JavaFX sets {@code :focus-visible} for its
 * own traversal only, never when code moves the focus; the sheets ring a focused control by either.
 */
public final class FocusKeys {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private FocusKeys() {}

    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> set(scene, true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> set(scene, false));
    }

    private static void set(Scene scene, boolean on) {
        scene.getRoot().pseudoClassStateChanged(KEYS, on);
    }

    /** Whether the focus is on the node or inside it; unlike its own property also right for nodes added later. */
    public static boolean isWithin(Node node) {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (focused != null && focused != node) {
            focused = focused.getParent();
        }
        return focused != null;
    }
}
