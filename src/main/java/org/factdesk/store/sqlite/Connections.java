package org.factdesk.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;

/** Opens SQLite files with the settings that a case needs. The only class that names the driver. */
final class Connections {
    /** SQLITE_OPEN_READWRITE and SQLITE_OPEN_URI, without SQLITE_OPEN_CREATE. */
    private static final String READ_AND_WRITE = String.valueOf(0x02 | 0x40);

    private static final int STEPS_AT_A_TIME = 10_000;

    private static final String[] SETTINGS = {
        "PRAGMA busy_timeout=0",
        "PRAGMA trusted_schema=OFF",
        "PRAGMA cell_size_check=ON",
        "PRAGMA recursive_triggers=ON",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA secure_delete=ON",
        "PRAGMA foreign_keys=ON",
        "PRAGMA locking_mode=EXCLUSIVE",
        "PRAGMA synchronous=EXTRA",
    };

    private Connections() {}

    /**
     * Opens a file that exists, takes it for itself and never lets go until it is closed. Nothing is written yet: see
     * {@link #setJournal}.
     */
    static Db open(Path file) {
        Db db = new Db(
                connect("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath(), file), file);
        try {
            for (String setting : SETTINGS) {
                db.script(setting);
            }
            db.script("BEGIN EXCLUSIVE; COMMIT");
            return db;
        } catch (RuntimeException failure) {
            db.close();
            throw failure;
        }
    }

    /**
     * Chooses how changes are kept until they are whole. Apart from opening, because it writes into a file that had
     * another mode, and a file that is refused stays as it was.
     */
    static void setJournal(Db db) {
        db.release();
        db.script("PRAGMA journal_mode=TRUNCATE");
    }

    /** Closes it, and takes away the empty journal beside the file: that is left by a connection that shares nothing. */
    static void close(Db db) {
        try (db) {
            db.release();
            db.script("PRAGMA locking_mode=NORMAL");
            db.script("PRAGMA journal_mode=DELETE");
        }
    }

    /** An empty database in memory; its problems name {@code file}. */
    static Db memory(Path file) {
        return new Db(connect("jdbc:sqlite::memory:", file), file);
    }

    /**
     * Makes every statement after this one fail once they ran that many steps of SQLite's machine together, until
     * {@link #unlimit}. A time limit of the driver does not stop a statement that yields no row; this does.
     */
    static void limit(Db db, long steps) {
        ProgressHandler handler = new ProgressHandler() {
            private long left = steps / STEPS_AT_A_TIME;

            @Override
            protected int progress() {
                return --left < 0 ? 1 : 0;
            }
        };
        try {
            ProgressHandler.setHandler(db.connection(), STEPS_AT_A_TIME, handler);
        } catch (SQLException failure) {
            throw Failures.problem(db.file(), failure);
        }
    }

    static void unlimit(Db db) {
        try {
            ProgressHandler.clearHandler(db.connection());
        } catch (SQLException failure) {
            throw Failures.problem(db.file(), failure);
        }
    }

    private static Connection connect(String url, Path file) {
        Properties properties = new Properties();
        properties.setProperty("open_mode", url.endsWith(":memory:") ? String.valueOf(0x06) : READ_AND_WRITE);
        try {
            return JDBC.createConnection(url, properties);
        } catch (SQLException failure) {
            throw Failures.problem(file, failure);
        }
    }
}
