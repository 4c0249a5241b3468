package org.factdesk.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import org.factdesk.text.Direction;

/** Lets a node follow the direction of the words in it, whatever the direction of the window. */
public final class TextDirection {
    private TextDirection() {}

    /** Turns a node to its text, and gives it the face for it. */
    public static void follow(Node node, String text) {
        boolean rightToLeft = Direction.isRightToLeft(text);
        node.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        if (rightToLeft && !node.getStyleClass().contains("arabic")) {
            node.getStyleClass().add("arabic");
        } else if (!rightToLeft) {
            node.getStyleClass().remove("arabic");
        }
    }
}
