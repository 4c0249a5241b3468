package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which the lines of a page are read. The order drawn is kept where nothing speaks against it, since the
 * producer knew the text; else columns are found and read one after the other. Never all lines by position alone.
 */
final class ReadingOrder {
    private static final int MOST_COMPARED = 1200;
    private static final float BESIDE = 0.2f;

    private ReadingOrder() {}

    /** The page's columns, or parts of them, in the order read. */
    static List<Column> of(List<Line> lines) {
        List<Column> columns = Columns.of(lines);
        Map<Line, Integer> columnOf = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            for (Line line : columns.get(i).lines()) {
                columnOf.put(line, i);
            }
        }
        List<Line> drawn = new ArrayList<>(lines);
        drawn.sort(Comparator.comparingInt(Line::order));
        if (!isSound(drawn, columnOf)) {
            return columns;
        }
        return stretches(drawn, columns, columnOf);
    }

    /** Parts the lines in the order drawn where they go to another column, or back up. */
    private static List<Column> stretches(List<Line> drawn, List<Column> columns, Map<Line, Integer> columnOf) {
        List<Column> stretches = new ArrayList<>();
        List<Line> stretch = new ArrayList<>();
        for (Line line : drawn) {
            if (!stretch.isEmpty()) {
                Line last = stretch.get(stretch.size() - 1);
                boolean elsewhere = !columnOf.get(last).equals(columnOf.get(line));
                boolean up = line.base() < last.base() - 0.5f * last.size();
                if (elsewhere || up) {
                    stretches.add(columns.get(columnOf.get(last)).with(stretch));
                    stretch = new ArrayList<>();
                }
            }
            stretch.add(line);
        }
        if (!stretch.isEmpty()) {
            stretches.add(columns.get(columnOf.get(stretch.get(0))).with(stretch));
        }
        return stretches;
    }

    /**
     * Whether each line is drawn after those above it in its column, and each column after those on its left; and whether
     * columns are not drawn row by row.
     */
    private static boolean isSound(List<Line> drawn, Map<Line, Integer> columnOf) {
        int last = Math.min(drawn.size(), MOST_COMPARED);
        int rowByRow = 0;
        for (int i = 0; i < last; i++) {
            Line line = drawn.get(i);
            if (i > 0) {
                Line before = drawn.get(i - 1);
                boolean other = !columnOf.get(before).equals(columnOf.get(line));
                rowByRow += other && before.sameRow(line) ? 1 : 0;
            }
            for (int j = i + 1; j < last; j++) {
                if (isBefore(drawn.get(j), line)) {
                    return false;
                }
            }
        }
        return rowByRow < 3;
    }

    /** Whether {@code later}, though drawn after {@code earlier}, is surely read before it. */
    private static boolean isBefore(Line later, Line earlier) {
        float size = Math.max(later.size(), earlier.size());
        if (later.overlap(earlier) > BESIDE) {
            return later.base() < earlier.base() - 0.6f * size;
        }
        boolean beside = later.bottom() > earlier.top() && later.top() < earlier.bottom();
        return beside && later.end() < earlier.start();
    }
}
