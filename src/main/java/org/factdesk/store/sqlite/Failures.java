package org.factdesk.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** What SQLite reports, as a problem that a person can be told. The numbers are SQLite's primary result codes. */
final class Failures {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int INTERRUPT = 9;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int NOTADB = 26;

    /** What is damaged when SQLite cannot make sense of the file. */
    static final String PAGES = "pages";

    private Failures() {}

    static Problem problem(Path file, SQLException failure) {
        return switch (failure.getErrorCode()) {
            case BUSY, LOCKED -> new Problem(failure, ProblemCode.CASE_IN_USE, file);
            case READONLY, CANTOPEN -> new Problem(failure, ProblemCode.CASE_READ_ONLY, file);
            case FULL -> new Problem(failure, ProblemCode.DISK_FULL, file);
            case CORRUPT, NOTADB, INTERRUPT -> new Problem(failure, ProblemCode.CASE_DAMAGED, file, PAGES);
            case CONSTRAINT -> new Problem(failure, ProblemCode.UNEXPECTED, failure.getMessage());
            default -> new Problem(failure, ProblemCode.CASE_NOT_SAVED, file, failure.getMessage());
        };
    }
}
