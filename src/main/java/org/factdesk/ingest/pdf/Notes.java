package org.factdesk.ingest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds notes at the foot of a page or column: smaller than the text, begun by a mark, nothing but notes below them. */
final class Notes {
    private static final float SMALLER = 0.93f;

    private Notes() {}

    static Set<Line> of(List<Column> columns, Measures measures) {
        float limit = SMALLER * measures.bodySize();
        Set<Line> notes = new HashSet<>();
        for (Column column : columns) {
            List<Line> lines = column.lines();
            int from = lines.size();
            while (from > 0
                    && lines.get(from - 1).size() <= limit
                    && !lines.get(from - 1).row()) {
                from--;
            }
            while (from < lines.size() && !Breaks.isNote(lines.get(from).text())) {
                from++;
            }
            if (from < lines.size() && !hasTextBelow(columns, lines.get(from), limit)) {
                notes.addAll(lines.subList(from, lines.size()));
            }
        }
        return notes;
    }

    private static boolean hasTextBelow(List<Column> columns, Line note, float limit) {
        return columns.stream()
                .flatMap(column -> column.lines().stream())
                .anyMatch(line -> line.size() > limit && line.base() > note.base() && line.overlap(note) > 0.1f);
    }
}
