package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, perhaps of several columns and pages. */
final class Paragraph {
    private final List<Line> lines = new ArrayList<>();
    private final int page;
    private final Role role;
    private Measures.Edges edges;

    /** Where it stands: notes and edges are beside the text, and may not cut one of its sentences. */
    enum Role {
        TEXT,
        NOTE,
        EDGE
    }

    Paragraph(Line first, int page, Measures.Edges edges, Role role) {
        this.page = page;
        this.edges = edges;
        this.role = role;
        lines.add(first);
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Takes over what goes on in the next column. */
    void add(Paragraph rest) {
        lines.addAll(rest.lines);
        edges = rest.edges;
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    int page() {
        return page;
    }

    Role role() {
        return role;
    }

    Measures.Edges edges() {
        return edges;
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::bold);
    }
}
