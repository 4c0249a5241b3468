package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs drawn one after the other on one base line. */
final class Run {
    /** How far the next word of a run may be, in heights of the type. */
    static final float WORD_GAP = 1.0f;

    private static final float OVERLAP = 0.5f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private float start;
    private float end;

    Run(Glyph first) {
        this.start = first.start();
        this.end = first.end();
        glyphs.add(first);
    }

    /** Whether the glyph goes on where this run has got to, on either side. */
    boolean takes(Glyph glyph) {
        Glyph last = glyphs.get(glyphs.size() - 1);
        float size = last.size();
        if (glyph.turn() != last.turn()
                || glyph.artifact() != last.artifact()
                || Math.abs(glyph.base() - last.base()) > 0.08f * size
                || Math.abs(glyph.size() - size) > 0.12f * size) {
            return false;
        }
        // Letters that run from the right may be drawn in the order read; a number among them never is.
        boolean leftwards =
                glyph.start() < start && Character.isLetterOrDigit(glyph.text().codePointAt(0));
        if (leftwards && !Letters.isRightToLeft(glyph.text().codePointAt(0)) && !glyph.isMark()) {
            return false;
        }
        float gap = Math.max(glyph.start() - end, start - glyph.end());
        boolean inside = glyph.isMark() || gap > -OVERLAP * size;
        return inside && gap < WORD_GAP * size;
    }

    /** Returns whether the glyph is new; text made bold by drawing it twice is there once. */
    boolean add(Glyph glyph) {
        Glyph last = glyphs.get(glyphs.size() - 1);
        if (Math.abs(glyph.start() - last.start()) < 0.12f * glyph.size()
                && glyph.text().equals(last.text())
                && !glyph.isBlank()
                && glyph.width() > 0.2f * glyph.size()) {
            return false;
        }
        glyphs.add(glyph);
        start = Math.min(start, glyph.start());
        end = Math.max(end, glyph.end());
        return true;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float start() {
        return start;
    }

    float end() {
        return end;
    }

    float base() {
        return glyphs.get(0).base();
    }

    float size() {
        return glyphs.get(0).size();
    }

    int turn() {
        return glyphs.get(0).turn();
    }

    boolean artifact() {
        return glyphs.get(0).artifact();
    }

    String drawn() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
