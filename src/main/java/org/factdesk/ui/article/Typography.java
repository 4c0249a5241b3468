package org.factdesk.ui.article;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.factdesk.text.BlockKind;
import org.factdesk.ui.theme.Fonts;

/** Fonts, line heights and measure of the article at one text size. */
final class Typography {
    /** Where the words begin, from the block's edge. */
    static final double GUTTER = 76;
    /** What stays free on their other side. */
    static final double MARGIN = 26;

    private static final double AFTER = 15;
    private static final double WIDEST = 600.0 / 17;
    private static final double HEADLINE_PART = 424.0 / 458;
    private static final double ARABIC = 18.5 / 17;

    private final double size;
    private final boolean narrow;
    private final Map<Object, TextStyle> styles = new HashMap<>();
    private final Map<Font, Double> naturals = new HashMap<>();
    private final WordWidths widths = new WordWidths();

    /**
     * @param size of the paragraphs, in pixels
     * @param narrow whether the pane is so narrow that type goes down a step
     */
    Typography(int size, boolean narrow) {
        this.size = narrow ? size - 1.0 : size;
        this.narrow = narrow;
    }

    /** How wide the words are set in a pane of that width. */
    double measure(double width) {
        return Math.max(80, Math.min(width - GUTTER - MARGIN, WIDEST * size));
    }

    /** What stays free before the gutter: a wide pane adds margin on both sides. */
    double side(double width) {
        return Math.max(0, Math.floor((width - GUTTER - MARGIN - measure(width)) / 2));
    }

    WordWidths widths() {
        return widths;
    }

    TextStyle words(BlockKind kind, int level, boolean rightToLeft) {
        return styles.computeIfAbsent(
                kind.ordinal() * 100 + level * 10 + (rightToLeft ? 1 : 0), key -> make(kind, level, rightToLeft));
    }

    TextStyle byline(boolean rightToLeft) {
        return styles.computeIfAbsent(
                rightToLeft ? "byline-rtl" : "byline", key -> label(12.5, 18, rightToLeft, "muted", 0));
    }

    private TextStyle make(BlockKind kind, int level, boolean rightToLeft) {
        return switch (kind) {
            case HEADING -> level == 1 ? headline(rightToLeft) : heading(level, rightToLeft);
            case PARAGRAPH -> reading(size, rightToLeft, 0, "body");
            case QUOTATION -> reading(size, rightToLeft, 18, "body");
            case LIST_ITEM -> reading(size, rightToLeft, 20, "body").withAfter(8);
            case CAPTION -> label(size * 0.78, size * 1.15, rightToLeft, "muted", 0);
            case TABLE_ROW ->
                label(size * 0.8, size * 1.2, rightToLeft, "body", 0).withAfter(7);
            case FURNITURE -> reading(size * 0.85, rightToLeft, 0, "furniture");
        };
    }

    private TextStyle headline(boolean rightToLeft) {
        double big = size * (narrow ? 23.0 / 16 : 26.0 / 17);
        return heading(big, rightToLeft ? big * 42 / 25 * 0.96 : big * 33 / 26, rightToLeft, HEADLINE_PART);
    }

    private TextStyle heading(int level, boolean rightToLeft) {
        double big = size * (level == 2 ? 1.2 : 1.08);
        return heading(big, big * (rightToLeft ? 1.65 : 1.35), rightToLeft, 1);
    }

    private TextStyle heading(double big, double line, boolean rightToLeft, double part) {
        Font font = Font.font(Fonts.READING_SEMIBOLD, big);
        Font arabic = Font.font(Fonts.ARABIC_READING, FontWeight.BOLD, rightToLeft ? big * 25 / 26 : big * 0.86);
        return style(font, font, arabic, line, rightToLeft, 0, part, "body");
    }

    private TextStyle reading(double at, boolean rightToLeft, double indent, String styleClass) {
        Font font = Font.font(Fonts.READING, at);
        Font strong = Font.font(Fonts.READING_SEMIBOLD, at);
        Font arabic = Font.font(Fonts.ARABIC_READING, rightToLeft ? at * ARABIC : at * 0.88);
        double line = Math.round(rightToLeft ? at * ARABIC * 1.85 : at * 1.6);
        return style(font, strong, arabic, line, rightToLeft, indent, 1, styleClass);
    }

    private TextStyle label(double at, double line, boolean rightToLeft, String styleClass, double indent) {
        Font font = Font.font(Fonts.INTERFACE, at);
        Font strong = Font.font(Fonts.INTERFACE_SEMIBOLD, at);
        Font arabic = Font.font(Fonts.ARABIC_INTERFACE, rightToLeft ? at * 1.08 : at);
        double height = Math.round(rightToLeft ? line * 1.2 : line);
        return style(font, strong, arabic, height, rightToLeft, indent, 1, styleClass);
    }

    private TextStyle style(
            Font font,
            Font strong,
            Font arabic,
            double line,
            boolean rightToLeft,
            double indent,
            double part,
            String styleClass) {
        double natural = natural(rightToLeft ? arabic : font);
        return new TextStyle(font, strong, arabic, natural, line, indent, AFTER, part, styleClass);
    }

    private double natural(Font font) {
        return naturals.computeIfAbsent(font, probed -> {
            Text probe = new Text("Ag");
            probe.setFont(probed);
            return probe.getLayoutBounds().getHeight();
        });
    }
}
