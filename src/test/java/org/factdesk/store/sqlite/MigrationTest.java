package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final String FIRST = Schema.read("0001-case.sql");
    private static final String METADATA = Schema.read("0002-metadata.sql");
    private static final String SECOND =
            "CREATE TABLE shelf (name TEXT NOT NULL) STRICT;" + " INSERT INTO shelf SELECT statement FROM claim;";
    private static final String THIRD =
            "CREATE TRIGGER shelf_stays BEFORE DELETE ON shelf" + " BEGIN SELECT RAISE(ABORT, 'stays'); END;";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeACaseOfTheVersionToday() {
        try (ACase kept = ACase.in(folder)) {
            kept.claim("One");
            file = kept.file();
        }
    }

    @Test
    void anOlderCaseIsBroughtUpStepByStepAndACopyOfItStays() throws IOException {
        try (CaseStore store = open(FIRST, METADATA, SECOND, THIRD)) {
            Db db = ((SqliteCaseStore) store).db();
            assertEquals(4, Schema.versionOf(db));
            assertEquals(1, db.number("SELECT count(*) FROM shelf"));
            assertTrue(store.log().verify().isSound());
        }
        open(FIRST, METADATA, SECOND, THIRD).close();
        assertEquals(Set.of(file, copy()), files());
        try (CaseStore old = new SqliteCaseStores().open(copy(), UUID.randomUUID())) {
            assertEquals(1, old.load().claims().size());
            assertTrue(old.log().verify().isSound());
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheVersionItBeganWith() throws IOException {
        assertThrows(Problem.class, () -> open(FIRST, METADATA, SECOND + " INSERT INTO nowhere VALUES (1);"));
        try (CaseStore store = new SqliteCaseStores().open(file, UUID.randomUUID())) {
            assertEquals(1, store.load().claims().size());
        }
        open(FIRST, METADATA, SECOND).close();
        assertEquals(
                Set.of(file, copy(), folder.resolve("test.version-2-2.factcase")),
                files(),
                "a second copy, beside the first");
    }

    @Test
    void anOlderProgramLeavesANewerCaseAsItIs() throws IOException {
        open(FIRST, METADATA, SECOND).close();
        byte[] before = Files.readAllBytes(file);
        Problem newer = assertThrows(Problem.class, () -> open(FIRST, METADATA));
        assertEquals(ProblemCode.CASE_NEWER, newer.code());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void somethingForeignIsRefusedBeforeItIsMigrated() throws IOException {
        Db db = Connections.open(file);
        db.script("CREATE TABLE shelf (x)");
        Connections.close(db);
        byte[] before = Files.readAllBytes(file);
        Problem foreign = assertThrows(Problem.class, () -> open(FIRST, METADATA, SECOND));
        assertEquals(ProblemCode.CASE_FOREIGN, foreign.code());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(Set.of(file), files());
    }

    private CaseStore open(String... migrations) {
        return new SqliteCaseStores(new Schema(List.of(migrations))).open(file, ACase.DEVICE);
    }

    private Path copy() {
        return folder.resolve("test.version-2.factcase");
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Set.copyOf(files.toList());
        }
    }
}
