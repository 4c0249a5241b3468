package org.factdesk.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * The tables of a case by version. Version n is what the first n migrations make; {@code user_version} says which one a
 * file has.
 */
final class Schema {
    /** "Fact" in ASCII: what {@code PRAGMA application_id} of every case says. */
    static final int APPLICATION_ID = 0x46616374;

    private final List<String> migrations;

    /** @param migrations SQL scripts, the first from nothing to version 1; each runs in one transaction */
    Schema(List<String> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    static Schema current() {
        return new Schema(List.of(read("0001-case.sql"), read("0002-metadata.sql")));
    }

    static String read(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int version() {
        return migrations.size();
    }

    static int versionOf(Db db) {
        return (int) db.number("PRAGMA user_version");
    }

    /** Brings the file one version further; the transaction is the caller's. */
    void step(Db db) {
        int from = versionOf(db);
        db.script(migrations.get(from));
        db.script("PRAGMA user_version=" + (from + 1));
    }

    /**
     * Refuses a file whose tables, indexes, views and triggers are not word for word those of its version: what is
     * foreign in it could do things when it is used.
     *
     * @throws Problem CASE_FOREIGN naming what is foreign, CASE_DAMAGED naming what is missing
     */
    void check(Db db) {
        Map<String, String> expected = expected(versionOf(db), db.file());
        Map<String, String> present = catalogue(db);
        present.forEach((name, sql) -> {
            if (!sql.equals(expected.get(name))) {
                throw new Problem(ProblemCode.CASE_FOREIGN, db.file(), name);
            }
        });
        expected.keySet().forEach(name -> {
            if (!present.containsKey(name)) {
                throw new Problem(ProblemCode.CASE_DAMAGED, db.file(), name);
            }
        });
    }

    private Map<String, String> expected(int version, Path file) {
        try (Db memory = Connections.memory(file)) {
            for (int i = 0; i < version; i++) {
                step(memory);
            }
            return catalogue(memory);
        }
    }

    /** Everything the schema names, such as {@code table claim}, with its SQL. SQLite's own statistics are let be. */
    private static Map<String, String> catalogue(Db db) {
        Map<String, String> catalogue = new TreeMap<>();
        db.each(
                "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                        + " WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))",
                row -> {
                    String name = row.getString(1) + " " + row.getString(2);
                    if (catalogue.put(name, row.getString(3) + "\n" + row.getString(4)) != null) {
                        throw new Problem(ProblemCode.CASE_FOREIGN, db.file(), name);
                    }
                });
        return catalogue;
    }
}
