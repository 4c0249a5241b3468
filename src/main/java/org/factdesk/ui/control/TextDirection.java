package org.factdesk.ui.control;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/** Lets a node follow the direction of the words in it, whatever the direction of the window. */
public final class TextDirection {
    private TextDirection() {}

    /** Whether the first letter that has a direction is written from right to left. */
    public static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Turns a node to its text, and gives it the face for it. */
    public static void follow(Node node, String text) {
        boolean rightToLeft = isRightToLeft(text);
        node.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        if (rightToLeft && !node.getStyleClass().contains("arabic")) {
            node.getStyleClass().add("arabic");
        } else if (!rightToLeft) {
            node.getStyleClass().remove("arabic");
        }
    }
}
