package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the cells of a table's row, which are drawn one after the other on one base line, together to one line. */
final class TableRows {
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_CELL = 30;
    private static final float SHORT_CELLS = 0.7f;

    private TableRows() {}

    /** The same lines in the order drawn, rows put together. */
    static List<Line> join(List<Line> lines) {
        List<Line> drawn = new ArrayList<>(lines);
        drawn.sort(Comparator.comparingInt(Line::order));
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : drawn) {
            List<Line> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            Line last = row == null ? null : row.get(row.size() - 1);
            if (last != null && last.sameRow(line) && line.start() > last.end()) {
                row.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        if (!hasShortCells(rows)) {
            return drawn;
        }
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            joined.add(rows.get(i).size() == 1 ? rows.get(i).get(0) : joined(rows.get(i), isTable(rows, i)));
        }
        return joined;
    }

    /** Text in columns may be drawn row by row too, but its parts are long. */
    private static boolean hasShortCells(List<List<Line>> rows) {
        int cells = 0;
        int shortCells = 0;
        for (List<Line> row : rows) {
            for (int i = 0; row.size() > 1 && i + 1 < row.size(); i++) {
                cells++;
                shortCells += row.get(i).text().length() <= LONGEST_CELL ? 1 : 0;
            }
        }
        return cells > 0 && shortCells >= cells * SHORT_CELLS;
    }

    private static boolean isTable(List<List<Line>> rows, int at) {
        int from = at;
        int to = at + 1;
        while (from > 0 && rows.get(from - 1).size() > 1) {
            from--;
        }
        while (to < rows.size() && rows.get(to).size() > 1) {
            to++;
        }
        return to - from >= FEWEST_ROWS;
    }

    private static Line joined(List<Line> row, boolean table) {
        Line line = row.get(0);
        for (Line cell : row.subList(1, row.size())) {
            line = line.with(cell, table ? "\t" : " ", table);
        }
        return line;
    }
}
