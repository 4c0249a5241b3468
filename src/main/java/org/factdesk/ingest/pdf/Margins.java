package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running heads, running feet and page numbers: what stands at the edge of page after page. */
final class Margins {
    private static final int MOST_ROWS = 3;
    private static final int LONGEST = 110;
    private static final float PLACE = 5;

    /** Share of the page's height that is its edge. */
    private static final float OUTERMOST = 0.08f;

    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—\\[(|]?\\s*(?:(?:page|seite|s\\.|p\\.|pág\\.|página|pagina|стр\\.|صفحة|第)\\s*)?(?:\\p{N}{1,4}|[ivxlc]{1,6})"
                    + "(?:\\s*(?:/|of|von|de|di|из|من)\\s*\\p{N}{1,4})?\\s*(?:页|頁|ページ)?\\s*[-–—\\])|]?",
            Pattern.CASE_INSENSITIVE);

    private final List<Sheet> sheets;
    private final float bodySize;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Margins(List<Sheet> sheets, float bodySize) {
        this.sheets = sheets;
        this.bodySize = bodySize;
    }

    /** A row at the edge of a page, its distance from the edge, and the white between it and the rest. */
    private record Row(List<Line> lines, boolean top, float edge, float gap) {
        private String text() {
            return String.join(" ", lines.stream().map(Line::text).toList());
        }

        private String place() {
            return (top ? "top " : "foot ") + Math.round(edge / PLACE);
        }

        private String sign() {
            return place() + " "
                    + DIGITS.matcher(text().toLowerCase(Locale.ROOT)).replaceAll("#");
        }

        private float size() {
            return lines.get(0).size();
        }
    }

    /** The lines of each sheet that are no part of the text, in the order of the sheets. */
    static List<Set<Line>> find(List<Sheet> sheets, float bodySize) {
        Margins margins = new Margins(sheets, bodySize);
        sheets.forEach(margins::count);
        return sheets.stream().map(margins::furniture).toList();
    }

    private void count(Sheet sheet) {
        Set<String> signs = new HashSet<>();
        Set<String> spots = new HashSet<>();
        for (Row row : rows(sheet)) {
            signs.add(row.sign());
            if (standsApart(row)) {
                spots.add(row.place());
            }
        }
        signs.forEach(sign -> texts.merge(sign, 1, Integer::sum));
        spots.forEach(spot -> places.merge(spot, 1, Integer::sum));
    }

    private Set<Line> furniture(Sheet sheet) {
        Set<Line> found = new HashSet<>();
        sheet.lines().stream().filter(Line::artifact).forEach(found::add);
        boolean top = true;
        boolean foot = true;
        for (Row row : rows(sheet)) {
            boolean outermost = row.top() ? top : foot;
            boolean is = outermost && isFurniture(row);
            if (is) {
                found.addAll(row.lines());
            }
            top = row.top() ? is : top;
            foot = row.top() ? foot : is;
        }
        // A page of nothing but such lines is a page of text after all.
        return found.size() == sheet.lines().size() && sheets.size() == 1 ? Set.of() : found;
    }

    private boolean isFurniture(Row row) {
        String text = row.text().strip();
        if (text.length() > LONGEST) {
            return false;
        }
        boolean number = PAGE_NUMBER.matcher(text).matches();
        if (texts.getOrDefault(row.sign(), 0) >= 2) {
            return number || sheets.size() > 1 && (texts.get(row.sign()) >= sheets.size() * 0.1 || standsApart(row));
        }
        int there = places.getOrDefault(row.place(), 0);
        boolean usual = standsApart(row) && there >= 3 && there >= sheets.size() * 0.5;
        boolean other = Math.abs(row.size() - bodySize) > 0.05f * bodySize
                || text.matches("\\p{N}{1,4}\\s.*|.*\\s\\p{N}{1,4}")
                || there >= sheets.size() * 0.8;
        return (number && standsApart(row)) || (usual && other) || isAlone(row);
    }

    /** On the only page there is nothing to compare with: what is small, far out and far from the text. */
    private boolean isAlone(Row row) {
        return sheets.size() == 1
                && row.edge() < OUTERMOST * sheets.get(0).height()
                && row.size() < 0.93f * bodySize
                && row.gap() > 2 * bodySize;
    }

    private boolean standsApart(Row row) {
        return row.gap() > 1.6f * Math.max(bodySize, row.size());
    }

    /** The outermost rows, from the edge inwards, first those above, then those below. */
    private List<Row> rows(Sheet sheet) {
        List<Line> sorted = Column.sorted(
                sheet.lines().stream().filter(line -> !line.artifact()).toList());
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : sorted) {
            List<Line> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && Math.abs(last.get(0).base() - line.base()) < 2) {
                last.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        List<Row> edge = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_ROWS, rows.size()); i++) {
            float base = rows.get(i).get(0).base();
            float next = i + 1 < rows.size() ? rows.get(i + 1).get(0).base() : Float.MAX_VALUE;
            edge.add(new Row(rows.get(i), true, base, next - base));
        }
        for (int i = rows.size() - 1; i >= Math.max(MOST_ROWS, rows.size() - MOST_ROWS); i--) {
            float base = rows.get(i).get(0).base();
            edge.add(new Row(
                    rows.get(i),
                    false,
                    sheet.height() - base,
                    base - rows.get(i - 1).get(0).base()));
        }
        return edge;
    }
}
