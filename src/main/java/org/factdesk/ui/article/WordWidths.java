package org.factdesk.ui.article;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks lines by the widths of their words. JavaFX on Linux draws the words at a line break twice when a line runs right
 * to left, unless the text itself breaks there.
 */
final class WordWidths {
    private static final int MOST_WORDS = 20_000;

    private final Map<Font, Map<String, Double>> known = new HashMap<>();
    private final Text probe = new Text();

    /** The same text, as long as before, with line ends in place of the spaces at which lines of that width end. */
    String broken(String text, TextStyle style, double width) {
        char[] broken = text.toCharArray();
        double space = width(" ", style.arabic());
        double reached = 0;
        int lastSpace = -1;
        for (int start = 0; start < broken.length; ) {
            int end = start;
            while (end < broken.length && broken[end] != ' ' && broken[end] != '\n') {
                end++;
            }
            double word = wordWidth(text.substring(start, end), style);
            if (lastSpace >= 0 && reached + space + word > width) {
                broken[lastSpace] = '\n';
                reached = word;
            } else {
                reached += lastSpace >= 0 ? space + word : word;
            }
            boolean ends = end < broken.length && broken[end] == '\n';
            lastSpace = ends ? -1 : end;
            reached = ends ? 0 : reached;
            start = end + 1;
        }
        return new String(broken);
    }

    /** A word of two scripts is set in two fonts. */
    private double wordWidth(String word, TextStyle style) {
        double width = 0;
        int start = 0;
        while (start < word.length()) {
            int end = Runs.end(word, start);
            width += width(word.substring(start, end), Runs.isArabic(word, start) ? style.arabic() : style.font());
            start = end;
        }
        return width;
    }

    private double width(String word, Font font) {
        Map<String, Double> widths = known.computeIfAbsent(font, key -> new HashMap<>());
        if (widths.size() > MOST_WORDS) {
            widths.clear();
        }
        return widths.computeIfAbsent(word, measured -> {
            probe.setFont(font);
            probe.setText(measured);
            return probe.getLayoutBounds().getWidth();
        });
    }
}
