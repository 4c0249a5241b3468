package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one page that stand under each other.
 *
 * @param count how many columns stand side by side here
 * @param index which of them it is, from 0
 */
record Column(List<Line> lines, int count, int index) {
    float left() {
        return lines.stream().map(Line::start).min(Float::compare).orElse(0f);
    }

    float right() {
        return lines.stream().map(Line::end).max(Float::compare).orElse(0f);
    }

    Column with(List<Line> others) {
        return new Column(List.copyOf(others), count, index);
    }

    /** The lines from top to bottom; those of one row from left to right. */
    static List<Line> sorted(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(java.util.Comparator.comparingDouble(Line::base));
        // Lines of one row differ by fractions of a point, and no order by pairs is sound: so row by row.
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(from).sameRow(sorted.get(to))) {
                to++;
            }
            sorted.subList(from, to).sort(java.util.Comparator.comparingDouble(Line::start));
            from = to;
        }
        return sorted;
    }
}
