package org.factdesk.workbench.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.factdesk.ingest.Charsets;
import org.factdesk.ingest.Inputs;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Reads a table of claims out of a file, whatever spreadsheet wrote it. */
final class ClaimTableFile {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private ClaimTableFile() {}

    /**
     * One line of the table.
     *
     * @param number the line of the file on which it begins, from 1
     */
    record Row(long number, Map<ClaimColumn, String> cells) {
        String cell(ClaimColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws Problem a file problem, CSV_COLUMN_MISSING or CSV_UNREADABLE */
    static List<Row> read(Path file) {
        String text = Charsets.decode(Inputs.file(file).bytes()).text();
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(table))
                .setIgnoreEmptyLines(true)
                .get();
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(table, format)) {
            List<ClaimColumn> columns = null;
            for (CSVRecord cells : parser) {
                if (columns == null) {
                    columns = columns(cells, file);
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(line, cells(cells, columns)));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Problem(broken, ProblemCode.CSV_UNREADABLE, file, line);
        }
        return rows;
    }

    private static List<ClaimColumn> columns(CSVRecord header, Path file) {
        List<ClaimColumn> columns = new ArrayList<>();
        for (String name : header) {
            ClaimColumn column = ClaimColumn.named(name).orElse(null);
            columns.add(columns.contains(column) ? null : column);
        }
        if (!columns.contains(ClaimColumn.QUOTE) && !columns.contains(ClaimColumn.STATEMENT)) {
            throw new Problem(ProblemCode.CSV_COLUMN_MISSING, "quote", file);
        }
        return columns;
    }

    private static Map<ClaimColumn, String> cells(CSVRecord record, List<ClaimColumn> columns) {
        Map<ClaimColumn, String> cells = new EnumMap<>(ClaimColumn.class);
        for (int i = 0; i < Math.min(record.size(), columns.size()); i++) {
            if (columns.get(i) != null) {
                cells.put(columns.get(i), ClaimsCsv.armed(record.get(i)).strip());
            }
        }
        return cells;
    }

    /** The one that stands most often in the first line, outside quotation marks. */
    private static char separator(String table) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
