package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.ingest.Labels;

/** Puts lines together to paragraphs, through columns and pages; what stands beside the text waits for its sentence's end. */
final class Flow {
    private final Measures measures;
    private final Breaks breaks;
    private final List<Paragraph> done = new ArrayList<>();
    private final List<Paragraph> waiting = new ArrayList<>();
    /** Paragraphs that begin a column, and so may be the rest of the one before. */
    private final Set<Paragraph> firsts = new HashSet<>();

    private Paragraph open;

    private Flow(Measures measures) {
        this.measures = measures;
        this.breaks = new Breaks(measures);
    }

    /** What was found on one page: its columns in the order read, and the lines at its edges. */
    record Read(Sheet sheet, List<Column> columns, Set<Line> furniture) {}

    static List<Paragraph> of(List<Read> pages, Measures measures) {
        pages.forEach(page -> page.columns().forEach(measures::note));
        Flow flow = new Flow(measures);
        pages.forEach(flow::page);
        flow.close();
        return flow.done;
    }

    private void page(Read page) {
        float middle = page.sheet().height() / 2;
        List<Line> edge = Column.sorted(List.copyOf(page.furniture()));
        edge.stream().filter(line -> line.base() < middle).forEach(line -> beside(line, page));
        Set<Line> notes = Notes.of(page.columns(), measures);
        List<Paragraph> asides = new ArrayList<>();
        for (Column column : page.columns()) {
            List<Line> body = new ArrayList<>();
            List<Line> below = new ArrayList<>();
            column.lines().forEach(line -> (notes.contains(line) ? below : body).add(line));
            column(column.with(body), page.sheet().number(), Paragraph.Role.TEXT)
                    .forEach(this::add);
            asides.addAll(column(column.with(below), page.sheet().number(), Paragraph.Role.NOTE));
        }
        asides.forEach(this::add);
        edge.stream().filter(line -> line.base() >= middle).forEach(line -> beside(line, page));
    }

    private void beside(Line line, Read page) {
        Measures.Edges edges = new Measures.Edges(line.start(), line.end(), false, false, false);
        add(new Paragraph(line, page.sheet().number(), edges, Paragraph.Role.EDGE));
    }

    private List<Paragraph> column(Column column, int page, Paragraph.Role role) {
        List<Paragraph> paragraphs = new ArrayList<>();
        if (column.lines().isEmpty()) {
            return paragraphs;
        }
        Measures.Edges edges = measures.edges(column);
        List<Line> lines = column.lines();
        Paragraph paragraph = null;
        float pitch = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            pitch = paragraph != null && Math.abs(paragraph.last().size() - line.size()) < 0.1f && pitch > 0
                    ? pitch
                    : measures.pitch(column, line.size());
            if (paragraph == null || breaks.isBetween(paragraph, line, next, pitch)) {
                paragraph = new Paragraph(line, page, edges, role);
                paragraphs.add(paragraph);
            } else {
                paragraph.add(line);
            }
        }
        firsts.add(paragraphs.get(0));
        return paragraphs;
    }

    private void add(Paragraph paragraph) {
        if (paragraph.role() != Paragraph.Role.TEXT) {
            (open == null ? done : waiting).add(paragraph);
        } else if (open != null && firsts.contains(paragraph) && goesOn(open, paragraph)) {
            open.add(paragraph);
        } else {
            close();
            open = paragraph;
        }
    }

    private void close() {
        if (open != null) {
            done.add(open);
            open = null;
        }
        done.addAll(waiting);
        waiting.clear();
    }

    private boolean goesOn(Paragraph before, Paragraph after) {
        Line last = before.last();
        Line first = after.first();
        boolean other = last.row()
                || first.row()
                || Math.abs(last.size() - first.size()) > 0.05f * last.size()
                || (before.isBold() != after.isBold()
                        && before.lines().size() + after.lines().size() < 4)
                || last.size() > 1.15f * measures.bodySize();
        if (other || Breaks.isItem(first.text())) {
            return false;
        }
        if (Breaks.endsInHyphen(last, first)
                || (Character.isLowerCase(first.first()) && !Labels.endsSentence(last.text()))) {
            return true;
        }
        return !breaks.endedBefore(before, first) && !isIndented(after);
    }

    private static boolean isIndented(Paragraph paragraph) {
        if (!paragraph.edges().indented()) {
            return false;
        }
        float step = 0.7f * paragraph.first().size();
        return paragraph.first().start() > paragraph.edges().left() + step;
    }
}
