package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** A line as it comes together from runs: plain, bold, raised. */
final class LineParts {
    /** A run this much smaller than the line may stand raised or lowered in it. */
    private static final float SMALLER = 0.86f;

    private static final float RAISED = 0.5f;
    private static final float LEVEL = 0.12f;
    private static final float RAISED_FROM = 0.15f;

    private final List<Run> runs = new ArrayList<>();
    private Run main;
    private float start;
    private float end;

    LineParts(Run run) {
        main = run;
        start = run.start();
        end = run.end();
        runs.add(run);
    }

    List<Run> runs() {
        return runs;
    }

    float start() {
        return start;
    }

    void add(Run run) {
        runs.add(run);
        start = Math.min(start, run.start());
        end = Math.max(end, run.end());
        if (run.glyphs().size() > main.glyphs().size() || main.size() < SMALLER * run.size()) {
            main = run;
        }
    }

    /** @param gap how far away it may be, in heights of the type */
    boolean isBeside(Run run, float gap) {
        float larger = Math.max(main.size(), run.size());
        float smaller = Math.min(main.size(), run.size());
        float level = (smaller < SMALLER * larger ? RAISED : LEVEL) * larger;
        if (run.turn() != main.turn()
                || run.artifact() != main.artifact()
                || smaller < 0.4f * larger
                || Math.abs(run.base() - main.base()) > level) {
            return false;
        }
        float distance = Math.max(run.start() - end, start - run.end());
        return distance < gap * larger && distance > -0.4f * larger;
    }

    /** The line, or null when there is nothing on it. {@code turn} is how the page is turned. */
    Line line(int order, int turn) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Run run : runs) {
            boolean raised = run != main
                    && run.size() < SMALLER * main.size()
                    && main.base() - run.base() > RAISED_FROM * main.size();
            String digits = raised ? Letters.raised(run.drawn().strip()) : null;
            if (digits != null) {
                Glyph first = run.glyphs().get(0);
                glyphs.add(new Glyph(
                        digits, run.start(), run.end(), first.base(), first.size(), first.turn(), false, false));
            } else {
                glyphs.addAll(run.glyphs());
            }
        }
        LineText text = LineText.of(glyphs, main.size());
        if (text.words().isEmpty()) {
            return null;
        }
        return new Line(
                text.words(),
                text.start(),
                text.end(),
                main.base(),
                main.size(),
                isBold(),
                text.firstWord(),
                order,
                false,
                main.artifact() || main.turn() != turn);
    }

    private boolean isBold() {
        int bold = 0;
        int all = 0;
        for (Run run : runs) {
            for (Glyph glyph : run.glyphs()) {
                all += glyph.isBlank() ? 0 : 1;
                bold += glyph.bold() && !glyph.isBlank() ? 1 : 0;
            }
        }
        return bold > 0.8f * all;
    }
}
