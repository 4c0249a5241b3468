package org.factdesk.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factdesk.model.ItemKind;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.Search;
import org.factdesk.text.CodePoints;

/** Looks words up in the index that {@link SearchIndex} writes. */
final class SqliteSearch implements Search {
    static final String OPEN = "\u2068";
    static final String CLOSE = "\u2069";

    private static final int AROUND = 40;
    private static final String FIND = """
            SELECT search_entry.kind, search_entry.item, search_text.text,
                   snippet(search_text, 0, '\u2068', '\u2069', '…', 16)
            FROM search_text JOIN search_entry ON search_entry.id = search_text.rowid
            WHERE search_text MATCH ? ORDER BY rank LIMIT ?
            """;

    private final Db db;

    SqliteSearch(Db db) {
        this.db = db;
    }

    @Override
    public List<Hit> find(String words, int limit) {
        SearchQuery query = SearchQuery.of(words);
        if (query.match().isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        // A document has one row a block: more rows than hits are asked for, and the best one of each item stays.
        db.each(
                FIND,
                row -> {
                    Hit hit = hit(row, query);
                    if (hits.size() < limit && seen.add(hit.item())) {
                        hits.add(hit);
                    }
                },
                query.match(),
                Math.max(200L, 4L * limit));
        return hits;
    }

    private Hit hit(ResultSet row, SearchQuery query) throws SQLException {
        try {
            ItemKind kind = ItemKind.of(row.getString(1));
            return new Hit(kind, UUID.fromString(row.getString(2)), excerpt(row.getString(3), row.getString(4), query));
        } catch (IllegalArgumentException noItem) {
            throw new Problem(noItem, ProblemCode.CASE_DAMAGED, db.file(), "table search_entry");
        }
    }

    private static String excerpt(String text, String snippet, SearchQuery query) {
        if (snippet.contains(OPEN)) {
            return snippet;
        }
        for (String part : query.parts()) {
            int at = text.indexOf(part);
            if (at >= 0) {
                return around(text, at, at + part.length());
            }
        }
        return snippet;
    }

    private static String around(String text, int start, int end) {
        int from = boundary(text, Math.max(0, start - AROUND));
        int to = boundary(text, Math.min(text.length(), end + AROUND));
        return (from > 0 ? "…" : "")
                + text.substring(from, start)
                + OPEN
                + text.substring(start, end)
                + CLOSE
                + text.substring(end, to)
                + (to < text.length() ? "…" : "");
    }

    private static int boundary(String text, int offset) {
        return CodePoints.isBoundary(text, offset) ? offset : offset - 1;
    }
}
