package org.factdesk.ui.claims;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Lets a cell follow the direction of the words in it, whatever the direction of the window. */
final class TextDirection {
    private TextDirection() {}

    /** Whether the first letter that has a direction is written from right to left. */
    static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Turns a node to its text, and gives it the face for it. */
    static void follow(Node node, String text) {
        boolean rightToLeft = isRightToLeft(text);
        node.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        if (rightToLeft && !node.getStyleClass().contains("arabic")) {
            node.getStyleClass().add("arabic");
        } else if (!rightToLeft) {
            node.getStyleClass().remove("arabic");
        }
    }

    /**
     * The text with its line breaks put in: JavaFX draws the words around a break of its own twice in text from right
     * to left. What has no room ends in an ellipsis.
     *
     * @param width of a line, in pixels
     * @param most lines
     */
    static String broken(String text, Font font, double width, int most) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        int count = 1;
        Text ruler = new Text();
        ruler.setFont(font);
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || widthOf(ruler, longer) <= width) {
                line.setLength(0);
                line.append(longer);
            } else if (count == most) {
                return lines.append(shortened(ruler, line.toString(), width)).toString();
            } else {
                lines.append(line).append('\n');
                line.setLength(0);
                line.append(word);
                count++;
            }
        }
        return lines.append(line).toString();
    }

    private static String shortened(Text ruler, String line, double width) {
        String shorter = line;
        while (widthOf(ruler, shorter + "…") > width && shorter.lastIndexOf(' ') > 0) {
            shorter = shorter.substring(0, shorter.lastIndexOf(' '));
        }
        return shorter + "…";
    }

    private static double widthOf(Text ruler, String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
