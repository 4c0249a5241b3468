package org.factdesk.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts set out in columns of a fixed-width type. */
final class TextTable {
    private static final String GAP = "  ";
    private static final String CUT = "…";

    private final List<Integer> widest;

    /** @param widest of each column, in cells of the terminal */
    TextTable(List<Integer> widest) {
        this.widest = widest;
    }

    /** The rows without a line end after the last; a line never ends in spaces. */
    String text(List<List<String>> rows) {
        List<List<String>> cells = rows.stream().map(this::cut).toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : GAP).append(row.get(column));
                line.append(" ".repeat(width(cells, column) - CellWidth.of(row.get(column))));
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }

    private List<String> cut(List<String> row) {
        List<String> cut = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cut.add(cut(row.get(column).strip().replaceAll("[\\s\\p{Cntrl}]+", " "), widest.get(column)));
        }
        return cut;
    }

    /** Cuts at a space where one is near, so that no word is left in half that need not be. */
    private static String cut(String text, int limit) {
        if (CellWidth.of(text) <= limit) {
            return text;
        }
        int end = CellWidth.fitting(text, limit - 1);
        int space = text.lastIndexOf(' ', end);
        int at = space > end - 12 && space > 0 ? space : end;
        return text.substring(0, at).stripTrailing() + CUT;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> CellWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }
}
