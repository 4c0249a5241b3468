package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the glyphs of a page together to lines. What stands in another column of the page is a line of its own. */
final class Lines {
    /** How far a part of a line may be from the rest when it was not drawn right after it, in heights of the type. */
    private static final float LATER_GAP = 0.5f;

    private static final float MARKER_GAP = 4f;
    private static final float BUCKET = 4f;
    private static final int LOOKED_AT = 12;
    private static final Pattern MARKER = Pattern.compile("[^\\p{L}\\p{N}\\s]|\\(?(?:\\p{N}{1,3}|\\p{L})[.)]");

    private final List<LineParts> lines = new ArrayList<>();
    private final Map<Integer, List<LineParts>> byBase = new HashMap<>();
    private final Map<String, List<Run>> drawn = new HashMap<>();

    private Lines() {}

    /** The lines in the order in which their first glyph was drawn. */
    static List<Line> of(List<Glyph> glyphs) {
        Lines page = new Lines();
        int turn = turn(glyphs);
        Run run = null;
        for (Glyph glyph : glyphs) {
            if (run != null && run.takes(glyph)) {
                run.add(glyph);
            } else if (run != null || !glyph.isBlank()) {
                page.add(run);
                run = new Run(glyph);
            }
        }
        page.add(run);
        List<Line> lines = new ArrayList<>();
        for (LineParts parts : page.lines) {
            Line line = parts.line(lines.size(), turn);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** How most of the page is turned. */
    static int turn(List<Glyph> glyphs) {
        int[] counts = new int[Glyph.SLANTED + 1];
        int most = 0;
        for (Glyph glyph : glyphs) {
            counts[glyph.turn()]++;
            most = counts[glyph.turn()] > counts[most] ? glyph.turn() : most;
        }
        return most;
    }

    private void add(Run run) {
        if (run == null || isRepeated(run)) {
            return;
        }
        LineParts line = find(run);
        if (line == null) {
            line = new LineParts(run);
            lines.add(line);
            byBase.computeIfAbsent(bucket(run.base()), base -> new ArrayList<>())
                    .add(line);
        } else {
            line.add(run);
        }
    }

    /** The same words on the same spot: a shadow, or weight by drawing twice. */
    private boolean isRepeated(Run run) {
        List<Run> same = drawn.computeIfAbsent(run.drawn(), text -> new ArrayList<>(1));
        float near = 0.2f * run.size();
        for (Run other : same) {
            if (Math.abs(other.start() - run.start()) < near && Math.abs(other.base() - run.base()) < near) {
                return true;
            }
        }
        if (same.size() < LOOKED_AT) {
            same.add(run);
        }
        return false;
    }

    private LineParts find(Run run) {
        LineParts last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && last.isBeside(run, gapAfter(last, run))) {
            return last;
        }
        int middle = bucket(run.base());
        for (int bucket = middle - 2; bucket <= middle + 2; bucket++) {
            List<LineParts> near = byBase.getOrDefault(bucket, List.of());
            for (int i = near.size() - 1; i >= Math.max(0, near.size() - LOOKED_AT); i--) {
                if (near.get(i).isBeside(run, LATER_GAP)) {
                    return near.get(i);
                }
            }
        }
        return null;
    }

    private static float gapAfter(LineParts last, Run run) {
        boolean marker = run.start() > last.start()
                && last.runs().size() == 1
                && MARKER.matcher(last.runs().get(0).drawn().strip()).matches();
        return marker ? MARKER_GAP : Run.WORD_GAP;
    }

    private static int bucket(float base) {
        return Math.round(Math.max(-1e6f, Math.min(1e6f, base)) / BUCKET);
    }
}
