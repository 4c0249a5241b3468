package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks lines by the widths of their words. JavaFX on Linux draws the words at a line break twice when a line runs right
 * to left, unless the text itself breaks there; it knows no Thai words, and cuts Korean ones.
 */
final class WordWidths {
    private static final int MOST_WORDS = 20_000;

    private final Map<Font, Map<String, Double>> known = new HashMap<>();
    private final Text probe = new Text();

    /** The text with line ends where lines of that width end. */
    SetText broken(String text, Locale locale, TextStyle style, double width) {
        return SetText.broken(text, LineBreaks.starts(text, locale, width, piece -> width(piece, style)));
    }

    /** A word of two scripts is set in two fonts. */
    private double width(String piece, TextStyle style) {
        double width = 0;
        int start = 0;
        while (start < piece.length()) {
            UnicodeScript script = Runs.script(piece, start);
            int end = Runs.end(piece, start, script);
            width += width(piece.substring(start, end), style.fonts().of(script));
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
