package org.factdesk.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** What a file must pass before its content is used, and how an older one is brought to the current version. */
final class CaseCheck {
    /** Steps of SQLite's machine that a check of an empty case may take, and more for each byte. */
    private static final long STEPS = 50_000_000;

    private static final long STEPS_PER_BYTE = 20;

    private final Schema schema;

    CaseCheck(Schema schema) {
        this.schema = schema;
    }

    /**
     * Refuses what is not sound or not ours; then migrates. A refused file is as it was.
     *
     * @throws Problem CASE_NEWER, CASE_FOREIGN, CASE_DAMAGED, or what writing runs into
     */
    void checkAndMigrate(Db db) {
        check(db);
        Connections.setJournal(db);
        if (Schema.versionOf(db) < schema.version()) {
            keepCopy(db);
            while (Schema.versionOf(db) < schema.version()) {
                db.transaction(() -> {
                    schema.step(db);
                    return null;
                });
            }
        }
    }

    /** The schema first: only with nothing foreign in it are the statements that follow our own. */
    private void check(Db db) {
        long size = db.number("PRAGMA page_count") * db.number("PRAGMA page_size");
        Connections.limit(db, STEPS + STEPS_PER_BYTE * size);
        int version = Schema.versionOf(db);
        if (version > schema.version()) {
            throw new Problem(ProblemCode.CASE_NEWER, db.file());
        }
        if (version < 1 || db.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
            throw new Problem(ProblemCode.NOT_A_CASE, db.file());
        }
        schema.check(db);
        db.first("PRAGMA integrity_check(1)", row -> row.getString(1))
                .filter(result -> !result.equals("ok"))
                .ifPresent(result -> {
                    // SQLite's own words are for the log.
                    SQLException found = new SQLException(result);
                    throw new Problem(found, ProblemCode.CASE_DAMAGED, db.file(), Failures.PAGES);
                });
        db.first("PRAGMA foreign_key_check", row -> row.getString(1)).ifPresent(table -> {
            throw new Problem(ProblemCode.CASE_DAMAGED, db.file(), "table " + table);
        });
        Connections.unlimit(db);
    }

    /** A checked copy beside the file, named after the version it has; it stays when the migration is through. */
    private void keepCopy(Db db) {
        try {
            Path copy = newFile(db.file(), Schema.versionOf(db));
            db.update("VACUUM INTO ?", copy.toString());
            db.release();
            Db copied = Connections.open(copy);
            try {
                check(copied);
            } finally {
                Connections.close(copied);
            }
        } catch (IOException refused) {
            throw new Problem(refused, ProblemCode.CASE_NOT_SAVED, db.file(), refused.getMessage());
        }
    }

    private static Path newFile(Path file, int version) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        for (int i = 1; ; i++) {
            Path copy = file.resolveSibling(stem + ".version-" + version + (i == 1 ? "" : "-" + i) + ending);
            if (!Files.exists(copy)) {
                return Files.createFile(copy, SqliteCaseStores.ownerOnly(copy));
            }
        }
    }
}
