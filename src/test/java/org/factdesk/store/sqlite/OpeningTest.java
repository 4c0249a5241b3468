package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Stance;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.factdesk.workbench.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static final UUID DEVICE = UUID.randomUUID();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeACase() {
        try (ACase kept = ACase.in(folder)) {
            DocumentVersion article = kept.article("Bridge closed", "The bridge was closed in 2019.");
            Claim claim = kept.claimOn(article, "The bridge closed in 2019", "closed in 2019");
            kept.evidence(claim, kept.source("Minutes"), Stance.SUPPORTS, "closed");
            file = kept.file();
        }
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissingAndIsNotMade() {
        Path missing = folder.resolve("missing.factcase");
        assertEquals(ProblemCode.CASE_NOT_FOUND, refusal(missing).code());
        assertFalse(Files.exists(missing));
    }

    @Test
    void whatIsNoCaseIsRefusedAndLeftAlone() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        assertEquals(ProblemCode.NOT_A_CASE, refusal(folder).code());
        assertRefused(ProblemCode.NOT_A_CASE, new byte[0]);
        assertRefused(ProblemCode.NOT_A_CASE, "Only some words\n".repeat(99).getBytes(StandardCharsets.UTF_8));
        assertRefused(ProblemCode.NOT_A_CASE, Arrays.copyOf(sound, 99));
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        assertRefused(ProblemCode.NOT_A_CASE, noise);
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoCase() throws Exception {
        Path other = folder.resolve("other.factcase");
        sql(other, "CREATE TABLE claim (id)");
        byte[] before = Files.readAllBytes(other);
        assertEquals(ProblemCode.NOT_A_CASE, refusal(other).code());
        assertArrayEquals(before, Files.readAllBytes(other));
    }

    @Test
    void aNewerCaseIsLeftToANewerProgram() throws Exception {
        assertRefused(ProblemCode.CASE_NEWER, "PRAGMA user_version=3");
    }

    @Test
    void aHalfCopiedCaseIsDamaged() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        assertRefused(ProblemCode.CASE_DAMAGED, Arrays.copyOf(sound, sound.length / 2));
        assertRefused(ProblemCode.CASE_DAMAGED, Arrays.copyOf(sound, 100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trigger spy | CREATE TRIGGER spy AFTER INSERT ON claim BEGIN DELETE FROM edit; END",
                "view leak | CREATE VIEW leak AS SELECT * FROM claim",
                "table extra | CREATE TABLE extra (x)",
                "index fast | CREATE INDEX fast ON claim (statement)",
                "table claim | ALTER TABLE claim ADD COLUMN truth TEXT",
                "table other | CREATE VIRTUAL TABLE other USING fts5(x)",
            })
    void somethingForeignIsNamedAndTheCaseNotOpened(String what, String sql) throws Exception {
        Problem refused = assertRefused(ProblemCode.CASE_FOREIGN, sql);
        assertEquals(what, refused.arguments().get(1));
    }

    @Test
    void somethingForeignInAFileWithALogBesideItIsRefusedWithoutAChange() throws Exception {
        assertRefused(ProblemCode.CASE_FOREIGN, "PRAGMA journal_mode=WAL; CREATE TABLE extra (x)");
    }

    @Test
    void aMissingTriggerIsDamage() throws Exception {
        Problem refused = assertRefused(ProblemCode.CASE_DAMAGED, "DROP TRIGGER edit_is_never_changed");
        assertEquals("trigger edit_is_never_changed", refused.arguments().get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE evidence SET source = 'nobody'",
                "DELETE FROM document_version",
                "DELETE FROM rating_scale",
            })
    void aReferenceToNothingIsDamage(String sql) throws Exception {
        assertRefused(ProblemCode.CASE_DAMAGED, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE claim SET state = 'unheard-of'",
                "UPDATE claim SET number = 99999999999",
                "UPDATE passage SET end_unit = start_unit",
                "UPDATE claim_passage SET position = 7",
                "DELETE FROM case_info",
            })
    void anItemThatMakesNoSenseIsDamageWhenItIsLoaded(String sql) throws Exception {
        sql(file, sql);
        try (CaseStore store = new SqliteCaseStores().open(file, DEVICE)) {
            assertEquals(
                    ProblemCode.CASE_DAMAGED,
                    assertThrows(Problem.class, store::load).code());
        }
        CaseStore store = new SqliteCaseStores().open(file, DEVICE);
        assertThrows(Problem.class, () -> new Desk(store, UUID::randomUUID, Clock.systemUTC(), () -> "Ada"));
        new SqliteCaseStores().open(file, DEVICE).close();
    }

    @Test
    void aCaseThatAnotherProgramAnalysedOpens() throws Exception {
        sql(file, "ANALYZE");
        try (CaseStore store = new SqliteCaseStores().open(file, DEVICE)) {
            assertTrue(store.log().verify().isSound());
        }
    }

    @Test
    @Timeout(60)
    void aFlippedByteAnywhereNeverLooksLikeAFaultOfOurs() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(11);
        Set<ProblemCode> refusals = new TreeSet<>();
        for (int i = 0; i < 150; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Path copy = Files.write(folder.resolve("flip-" + i), damaged);
            try (CaseStore store = new SqliteCaseStores().open(copy, DEVICE)) {
                store.log().verify();
                store.load();
                store.log().all();
                store.search().find("bridge", 5);
            } catch (Problem problem) {
                refusals.add(problem.code());
            }
        }
        assertFalse(refusals.contains(ProblemCode.UNEXPECTED), refusals.toString());
        assertTrue(refusals.contains(ProblemCode.CASE_DAMAGED), refusals.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what? & mode=ro.factcase",
                "100%25 sure%.factcase",
                "Prüfung Größe 中文 😀.factcase",
                "file:x#y;z.factcase",
                "'quoted'.factcase",
                "no-ending",
            })
    void aFileMayHaveAnyName(String name) throws IOException {
        Path odd = folder.resolve(name);
        try (ACase kept = ACase.at(odd)) {
            kept.claim("One");
            assertEquals(1, kept.reopen().state().claims().size());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(Set.of(file, odd), Set.copyOf(files.toList()));
        }
    }

    @Test
    void aCaseThatCannotBeWrittenToIsSaidToBeReadOnly() throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertEquals(ProblemCode.CASE_READ_ONLY, refusal(file).code());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        assertEquals(ProblemCode.CASE_READ_ONLY, refusal(file).code());
        assertEquals(
                ProblemCode.CASE_READ_ONLY,
                refusalToCreate(folder.resolve("new")).code());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aNewCaseNeverTakesThePlaceOfAFile() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertEquals(ProblemCode.CASE_EXISTS, refusalToCreate(file).code());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(ProblemCode.CASE_EXISTS, refusalToCreate(folder).code());
        Path dangling = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertEquals(ProblemCode.CASE_EXISTS, refusalToCreate(dangling).code());
    }

    @Test
    void aNewCaseWantsAFolderThatIsThere() {
        assertEquals(
                ProblemCode.FOLDER_NOT_FOUND,
                refusalToCreate(folder.resolve("none").resolve("x.factcase")).code());
    }

    @Test
    void aCaseThatCannotBeMadeLeavesNothingBehind() throws Exception {
        Path broken = folder.resolve("broken.factcase");
        Schema faulty = new Schema(
                List.of(Schema.read("0001-case.sql"), Schema.read("0002-metadata.sql"), "CREATE TABLE claim (twice)"));
        assertThrows(
                Problem.class,
                () -> new SqliteCaseStores(faulty)
                        .create(broken, DEVICE, ACase.first(new TimeOrderedIds(Clock.systemUTC()), "x")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        ACase.at(broken).close();
    }

    @Test
    @Timeout(60)
    void aStatementWithoutAnEndIsStopped() {
        try (Db db = Connections.memory(folder.resolve("memory"))) {
            Connections.limit(db, 1_000_000);
            String endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
            assertEquals(
                    ProblemCode.CASE_DAMAGED,
                    assertThrows(Problem.class, () -> db.number(endless)).code());
            Connections.unlimit(db);
            assertEquals(1, db.number("SELECT 1"));
        }
    }

    @Test
    void aCaseOpenedByALinkIsTheCaseItself() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.factcase"), file);
        try (CaseStore store = new SqliteCaseStores().open(link, DEVICE)) {
            assertEquals(link, store.file());
            assertEquals(ProblemCode.CASE_IN_USE, refusal(file).code());
        }
    }

    private Problem assertRefused(ProblemCode code, String sql) throws Exception {
        Path changed = Files.copy(file, folder.resolve("changed.factcase"));
        sql(changed, sql);
        return assertRefused(code, Files.readAllBytes(changed));
    }

    private Problem assertRefused(ProblemCode code, byte[] bytes) throws IOException {
        Path bad = Files.createDirectories(folder.resolve("bad")).resolve("bad.factcase");
        Files.write(bad, bytes);
        Problem refused = refusal(bad);
        assertEquals(code, refused.code(), refused.toString());
        assertArrayEquals(bytes, Files.readAllBytes(bad));
        try (Stream<Path> files = Files.list(bad.getParent())) {
            assertEquals(List.of(bad), files.toList());
        }
        return refused;
    }

    private static Problem refusal(Path file) {
        return assertThrows(Problem.class, () -> new SqliteCaseStores().open(file, DEVICE));
    }

    private static Problem refusalToCreate(Path file) {
        TimeOrderedIds ids = new TimeOrderedIds(Clock.systemUTC());
        return assertThrows(
                Problem.class, () -> new SqliteCaseStores().create(file, DEVICE, ACase.first(ids, "Title")));
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = raw.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
