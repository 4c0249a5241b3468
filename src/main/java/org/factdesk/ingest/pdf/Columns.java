package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the columns of a page: a strip of white that lines end before and lines begin after, side by side. A line that
 * crosses the strip parts what is above it from what is below.
 */
final class Columns {
    private static final int DEEPEST = 5;
    private static final int MOST_CANDIDATES = 12;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_BESIDE = 2;
    private static final int MOST_LINES = 3000;

    /** Narrowest strip of white in points. */
    private static final float NARROWEST = 6;

    private final List<Column> columns = new ArrayList<>();

    private Columns() {}

    /** In the order that geometry alone suggests; each line is in one of them. */
    static List<Column> of(List<Line> lines) {
        Columns found = new Columns();
        if (!lines.isEmpty()) {
            found.split(Column.sorted(lines), 1, 0, lines.size() > MOST_LINES ? 0 : DEEPEST);
        }
        return found.columns;
    }

    private void split(List<Line> lines, int count, int index, int depth) {
        Cut cut = depth == 0 ? null : best(lines);
        if (cut == null) {
            columns.add(new Column(List.copyOf(lines), count, index));
            return;
        }
        List<Line> rest = new ArrayList<>();
        for (Zone zone : cut.zones) {
            if (!zone.isSplit()) {
                rest.addAll(zone.left);
                rest.addAll(zone.right);
                rest.addAll(zone.across);
                continue;
            }
            if (!rest.isEmpty()) {
                split(Column.sorted(rest), count, index, depth - 1);
                rest = new ArrayList<>();
            }
            split(zone.left, count + 1, index, depth - 1);
            split(zone.right, count + 1, index + 1, depth - 1);
        }
        if (!rest.isEmpty()) {
            split(Column.sorted(rest), count, index, depth - 1);
        }
    }

    /** A stretch of a page from top to bottom: lines left and right of the strip, or lines that cross it. */
    private static final class Zone {
        private final List<Line> left = new ArrayList<>();
        private final List<Line> right = new ArrayList<>();
        private final List<Line> across = new ArrayList<>();

        private boolean isSplit() {
            return beside() >= FEWEST_BESIDE
                    && Math.max(left.size(), right.size()) >= FEWEST_LINES
                    && Math.min(left.size(), right.size()) >= FEWEST_BESIDE;
        }

        /** How many lines of the shorter side stand beside the other side. */
        private int beside() {
            if (left.isEmpty() || right.isEmpty()) {
                return 0;
            }
            float top = Math.max(left.get(0).top(), right.get(0).top());
            float bottom = Math.min(
                    left.get(left.size() - 1).bottom(),
                    right.get(right.size() - 1).bottom());
            return Math.min(within(left, top, bottom), within(right, top, bottom));
        }

        /** The short last lines of a title, or of a text, that ran across the page belong to it and to no column. */
        private void giveBack(Zone above) {
            while (!above.across.isEmpty() && !left.isEmpty()) {
                Line last = above.across.get(above.across.size() - 1);
                Line line = left.get(0);
                boolean goesOn = Math.abs(last.size() - line.size()) < 0.05f * last.size()
                        && line.base() - last.base() < 1.8f * last.size();
                if (!goesOn || (!right.isEmpty() && right.get(0).top() < line.bottom())) {
                    return;
                }
                above.across.add(left.remove(0));
            }
        }

        private static int within(List<Line> lines, float top, float bottom) {
            return (int) lines.stream()
                    .filter(line -> line.base() > top && line.base() < bottom + 1)
                    .count();
        }
    }

    /** One strip and what it does to the lines. */
    private record Cut(List<Zone> zones, int lines) {}

    private static Cut best(List<Line> lines) {
        Cut best = null;
        for (float candidate : candidates(lines)) {
            Cut cut = cut(lines, candidate);
            if (cut.lines > 0 && (best == null || cut.lines > best.lines)) {
                best = cut;
            }
        }
        return best;
    }

    /** Where several lines begin, away from the left edge: the most frequent places. */
    private static List<Float> candidates(List<Line> lines) {
        float left = lines.stream().map(Line::start).min(Float::compare).orElse(0f);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (line.start() > left + 2 * NARROWEST) {
                counts.merge(Math.round(line.start() / 2), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(entry -> entry.getKey() * 2f)
                .toList();
    }

    private static Cut cut(List<Line> lines, float at) {
        List<Zone> zones = new ArrayList<>();
        Zone zone = new Zone();
        boolean across = false;
        for (Line line : lines) {
            boolean left = line.end() < at - NARROWEST + 2;
            boolean right = line.start() > at - 3;
            if (across != (!left && !right)) {
                zones.add(zone);
                zone = new Zone();
                across = !across;
            }
            (across ? zone.across : left ? zone.left : zone.right).add(line);
        }
        zones.add(zone);
        for (int i = 1; i < zones.size(); i++) {
            zones.get(i).giveBack(zones.get(i - 1));
        }
        int split = 0;
        for (Zone each : zones) {
            split += each.isSplit() ? each.left.size() + each.right.size() : 0;
        }
        return new Cut(zones, split);
    }
}
