package org.factdesk.ui.claims;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Breaks a text into the lines of a cell. */
final class CellLines {
    private CellLines() {}

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
