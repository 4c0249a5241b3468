package org.factdesk.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.text.BlockKind;

/** A table as it fills: rows of data, or a way to lay out a page, by the rule of the HTML reader. */
final class TableRows {
    private static final String CELL_GAP = " | ";
    private static final int LONGEST_CELL = 200;
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*+\\n[ \\t]*+");

    private final List<List<List<Draft>>> rows = new ArrayList<>();
    private boolean layout;

    void openRow() {
        rows.add(new ArrayList<>());
    }

    void dropRow() {
        if (!rows.isEmpty()) {
            rows.remove(rows.size() - 1);
        }
    }

    void openCell() {
        if (rows.isEmpty()) {
            openRow();
        }
        rows.get(rows.size() - 1).add(new ArrayList<>());
    }

    void add(Draft draft) {
        List<List<Draft>> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
        if (row.isEmpty()) {
            openCell();
            row = rows.get(rows.size() - 1);
        }
        row.get(row.size() - 1).add(draft);
        layout |= draft.kind() == BlockKind.HEADING || draft.kind() == BlockKind.LIST_ITEM;
    }

    void addTable(List<Draft> inner) {
        layout = true;
        inner.forEach(this::add);
    }

    /** Rows of data as one block each; a table that only lays out a page as the blocks in it. */
    List<Draft> drafts() {
        return isData() ? rows.stream().map(TableRows::row).toList() : all();
    }

    private List<Draft> all() {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    private boolean isData() {
        int cells = rows.stream().mapToInt(List::size).sum();
        long length = all().stream().mapToLong(draft -> draft.text().length()).sum();
        return !layout && rows.size() >= 2 && cells >= 2 * rows.size() && length <= (long) LONGEST_CELL * cells / 2;
    }

    private static Draft row(List<List<Draft>> cells) {
        List<String> words = cells.stream()
                .map(cell ->
                        String.join(" ", cell.stream().map(TableRows::oneLine).toList()))
                .toList();
        int from = 0;
        int to = words.size();
        while (from < to && Blank.is(words.get(from))) {
            from++;
        }
        while (to > from && Blank.is(words.get(to - 1))) {
            to--;
        }
        return Draft.of(BlockKind.TABLE_ROW, String.join(CELL_GAP, words.subList(from, to)));
    }

    /** The words of a block that has lines of its own, on one line. */
    static String oneLine(Draft draft) {
        return draft.text().indexOf('\n') < 0
                ? draft.text()
                : LINE_END.matcher(draft.text()).replaceAll(" ");
    }
}
