package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.text.BlockKind;
import org.factdesk.ui.session.LineWidth;
import org.factdesk.ui.theme.ScriptFaces;
import org.factdesk.ui.theme.ScriptFaces.Use;

/** Fonts, line heights and measure of the article as its reader wants it. */
final class Typography {
    /** Where the words begin, from the block's edge. */
    static final double GUTTER = 76;
    /** What stays free on their other side. */
    static final double MARGIN = 26;

    private static final double AFTER = 15;
    private static final double HEADLINE_PART = 424.0 / 458;
    private static final double BYLINE = 12.5;

    private final double size;
    private final Look look;
    private final Map<Object, TextStyle> styles = new HashMap<>();
    private final WordWidths widths = new WordWidths();

    /**
     * How the reader wants the article.
     *
     * @param size of the paragraphs, in pixels
     * @param narrow whether the pane is so narrow that type goes down a step
     * @param faces in which the article's scripts are set
     */
    record Look(int size, boolean narrow, LineWidth width, ScriptFaces faces) {}

    Typography(Look look) {
        this.look = look;
        this.size = look.narrow() ? look.size() - 1.0 : look.size();
    }

    Look look() {
        return look;
    }

    /** How wide the words are set in a pane of that width. */
    double measure(double width) {
        return Math.max(80, Math.min(width - GUTTER - MARGIN, look.width().ems() * size));
    }

    /** What stays free before the gutter: a wide pane adds margin on both sides. */
    double side(double width) {
        return Math.max(0, Math.floor((width - GUTTER - MARGIN - measure(width)) / 2));
    }

    WordWidths widths() {
        return widths;
    }

    /** @param main the script most of the words are written in */
    TextStyle words(BlockKind kind, int level, UnicodeScript main) {
        return styles.computeIfAbsent(List.of(kind, level, main), key -> make(kind, level, main));
    }

    TextStyle byline(UnicodeScript main) {
        return styles.computeIfAbsent(main, key -> label(BYLINE, 18, main, "muted"));
    }

    private TextStyle make(BlockKind kind, int level, UnicodeScript main) {
        return switch (kind) {
            case HEADING -> level == 1 ? headline(main) : heading(level, main);
            case PARAGRAPH -> reading(size, main, "body");
            case QUOTATION -> reading(size, main, "body").withIndent(18);
            case LIST_ITEM -> reading(size, main, "body").withIndent(20).withAfter(8);
            case CAPTION -> label(size * 0.78, size * 1.15, main, "muted");
            case TABLE_ROW -> label(size * 0.8, size * 1.2, main, "body").withAfter(7);
            case FURNITURE -> reading(size * 0.85, main, "furniture");
        };
    }

    private TextStyle headline(UnicodeScript main) {
        double big = size * (look.narrow() ? 23.0 / 16 : 26.0 / 17);
        return heading(big, Math.max(33.0 / 26, 0.8 * pitch(main)), main, HEADLINE_PART);
    }

    private TextStyle heading(int level, UnicodeScript main) {
        return heading(size * (level == 2 ? 1.2 : 1.08), Math.max(1.35, 0.85 * pitch(main)), main, 1);
    }

    private TextStyle heading(double big, double pitch, UnicodeScript main, double part) {
        // Arabic capitals there are none: at the size of Latin ones its headlines would shout
        double at = main == UnicodeScript.ARABIC ? big * 25 / 26 / ScriptFonts.scale(main) : big;
        ScriptFonts fonts = new ScriptFonts(look.faces(), Use.STRONG, at, main);
        return new TextStyle(fonts, fonts, Math.round(big * pitch), 0, AFTER, part, "body");
    }

    private TextStyle reading(double at, UnicodeScript main, String styleClass) {
        ScriptFonts fonts = new ScriptFonts(look.faces(), Use.READING, at, main);
        ScriptFonts strong = new ScriptFonts(look.faces(), Use.STRONG, at, main);
        double line = Math.round(at * ScriptFonts.scale(main) * pitch(main));
        return new TextStyle(fonts, strong, line, 0, AFTER, 1, styleClass);
    }

    private TextStyle label(double at, double line, UnicodeScript main, String styleClass) {
        ScriptFonts fonts = new ScriptFonts(look.faces(), Use.LABEL, at, main);
        ScriptFonts strong = new ScriptFonts(look.faces(), Use.LABEL_STRONG, at, main);
        double height = Math.round(line * (pitch(main) > 1.7 ? 1.2 : 1));
        return new TextStyle(fonts, strong, height, 0, AFTER, 1, styleClass);
    }

    /** Distance of two lines as a multiple of the letters' size: scripts with signs above and below need more. */
    private static double pitch(UnicodeScript main) {
        return switch (main) {
            case LATIN, HEBREW -> 1.6;
            case HAN, HANGUL -> 1.7;
            case DEVANAGARI, THAI -> 1.75;
            case ARABIC -> 1.85;
            default -> 1.75;
        };
    }
}
