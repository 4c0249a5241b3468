package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.factdesk.model.BlockMark;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Stance;
import org.factdesk.model.Verification;
import org.factdesk.model.Verification.Finding;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.factdesk.text.BlockKind;
import org.factdesk.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private static final List<String> CHECKED = List.of(
            "case_info",
            "rating_scale",
            "rating",
            "document",
            "document_version",
            "block_mark",
            "passage",
            "claim",
            "claim_passage",
            "source",
            "evidence",
            "verdict",
            "note",
            "edit",
            "edit_item",
            "claim_number",
            "stored_file",
            "stored_file_chunk",
            "document_body");

    @TempDir
    static Path folder;

    private Path sound;

    @BeforeAll
    void makeACaseWithEveryKindOfItem() {
        sound = folder.resolve("sound.factcase");
        try (ACase kept = ACase.at(sound)) {
            DocumentVersion article =
                    kept.article("Bridge closed", "The bridge was closed in 2019.", "Nobody was hurt.");
            Claim claim = kept.claimOn(article, "The bridge closed in 2019", "closed in 2019", "Nobody was hurt");
            kept.replace(claim, claim.withClaimant("The mayor").withNote("Ask the council"));
            kept.evidence(claim, kept.source("Minutes"), Stance.REFUTES, "closed on 3 May 2020");
            kept.verdict(claim, "false", "It closed in 2020.");
            kept.verdict(claim, "half-true", "It closed twice.");
            kept.note(article, "The bridge", "Which bridge?");
            kept.make(new BlockMark(BlockMark.idFor(article.id(), 1), article.id(), 1, BlockKind.CAPTION, true));
            kept.claim("Taken back");
            kept.desk().undo();
        }
    }

    @Test
    void aCaseThatNobodyTouchedIsSound() {
        Verification verification = verify(sound);
        assertEquals(List.of(), verification.findings());
        assertEquals(12, verification.edits());
        assertEquals(2, verification.contents());
    }

    Stream<String> everyColumn() throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection raw = raw(sound);
                Statement statement = raw.createStatement()) {
            for (String table : CHECKED) {
                ResultSet columns = statement.executeQuery("PRAGMA table_info(" + table + ")");
                while (columns.next()) {
                    all.add(table + "." + columns.getString("name"));
                }
            }
        }
        // The only column whose value is fixed by its own check says nothing.
        all.remove("claim_number.only_row");
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyColumn")
    void aChangeOfAnyColumnIsFound(String column) throws Exception {
        Path changed = copy(column);
        String table = column.substring(0, column.indexOf('.'));
        tamper(changed, raw -> flip(raw, table, column.substring(table.length() + 1)));
        assertFound(changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM edit WHERE sequence = 5",
                "DELETE FROM edit WHERE sequence = (SELECT max(sequence) FROM edit)",
                "DELETE FROM claim_passage WHERE position = 0",
                "DELETE FROM note",
                "DELETE FROM edit_item WHERE edit = 3",
                "DELETE FROM stored_file_chunk",
                "UPDATE edit SET changes = replace(changes, ':', ': ') WHERE sequence = 3",
                "UPDATE edit SET label = label || ' '",
                "UPDATE claim SET statement = statement || ' '",
                "UPDATE document_body SET blocks = blocks || ' '",
                "UPDATE edit SET actor = upper(actor)",
                "UPDATE edit SET hash = upper(hash)",
                "UPDATE case_info SET title = title || char(0) || 'x'",
                "INSERT INTO note SELECT 'ffffffff-ffff-7fff-bfff-ffffffffffff', passage, text FROM note",
                "INSERT INTO edit SELECT 99, '99999999-ffff-7fff-bfff-ffffffffffff', 1,"
                        + " '99999999-ffff-7fff-bfff-aaaaaaaaaaaa', at, actor, label, nature, of_edit, changes, previous, hash"
                        + " FROM edit WHERE sequence = 1",
            })
    void whatIsTakenAwayPutInOrRewrittenIsFound(String sql) throws Exception {
        Path changed = copy(sql);
        tamper(changed, raw -> {
            try (Statement statement = raw.createStatement()) {
                assertNotEquals(0, statement.executeUpdate(sql));
            }
        });
        assertFound(changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE edit SET actor = 'x'",
                "DELETE FROM edit",
                "INSERT OR REPLACE INTO edit SELECT * FROM edit",
                "UPDATE stored_file SET size = 1",
                "UPDATE stored_file_chunk SET bytes = x''",
                "UPDATE document_body SET text = ''",
            })
    void theTablesThemselvesRefuseToForget(String sql) throws Exception {
        Path changed = copy(sql);
        Db db = Connections.open(changed);
        assertThrows(Problem.class, () -> db.script(sql));
        Connections.close(db);
        assertTrue(verify(changed).isSound());
    }

    private static void assertFound(Path changed) {
        List<Finding> findings = findings(changed);
        assertFalse(findings.isEmpty());
        for (Finding finding : findings) {
            assertTrue(WORDS.text(finding.what(), finding.which()).contains(finding.which()), finding.toString());
        }
    }

    /** What verify finds; a case that is refused when it is opened counts as one finding. */
    private static List<Finding> findings(Path file) {
        try {
            return verify(file).findings();
        } catch (Problem refused) {
            assertEquals(ProblemCode.CASE_DAMAGED, refused.code());
            return List.of(new Finding(
                    "verify.reference-broken",
                    String.valueOf(refused.arguments().get(1))));
        }
    }

    private static Verification verify(Path file) {
        try (CaseStore store = new SqliteCaseStores().open(file, UUID.randomUUID())) {
            return store.log().verify();
        }
    }

    private interface Tampering {
        void with(Connection raw) throws SQLException;
    }

    /** As one who knows SQL would do it: takes the triggers off, and puts them back afterwards. */
    private static void tamper(Path file, Tampering tampering) throws SQLException {
        try (Connection raw = raw(file);
                Statement statement = raw.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints=ON");
            statement.execute("PRAGMA synchronous=OFF");
            statement.execute("BEGIN");
            List<String> triggers = new ArrayList<>();
            ResultSet rows = statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
                triggers.add(rows.getString(2));
            }
            for (String name : names) {
                statement.execute("DROP TRIGGER " + name);
            }
            tampering.with(raw);
            for (String trigger : triggers) {
                statement.execute(trigger);
            }
            statement.execute("COMMIT");
        }
    }

    /** The smallest change of the last row's value: another number, one other character, one other bit. */
    private static void flip(Connection raw, String table, String column) throws SQLException {
        String which = " WHERE " + column + " IS (SELECT " + column + " FROM " + table + " ORDER BY " + column
                + " DESC LIMIT 1)";
        Object value;
        try (Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + column + " FROM " + table + which)) {
            assertTrue(row.next());
            value = row.getObject(1);
        }
        String type;
        try (Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'")) {
            type = row.getString(1);
        }
        try (PreparedStatement update = raw.prepareStatement("UPDATE " + table + " SET " + column + " = ?" + which)) {
            update.setObject(1, flipped(value, type));
            assertNotEquals(0, update.executeUpdate());
        }
    }

    private static Object flipped(Object value, String type) {
        if (value instanceof byte[] bytes) {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        } else if (type.equals("INTEGER")) {
            return value == null ? 1 : ((Number) value).longValue() + 1;
        }
        String text = value == null || ((String) value).isEmpty() ? "x" : (String) value;
        int middle = text.length() / 2;
        char other = value == text ? (char) (text.charAt(middle) ^ 1) : 'x';
        return text.substring(0, middle) + other + text.substring(middle + 1);
    }

    private Path copy(String name) throws Exception {
        Path copy = folder.resolve("copy-" + Integer.toHexString(name.hashCode()) + ".factcase");
        return Files.copy(sound, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Connection raw(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
