package org.factdesk.cli;

import static org.factdesk.cli.Cli.CASE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void startWithAnArticle() throws IOException {
        cli = new Cli(folder).withArticle();
    }

    @Test
    void aClaimIsAddedAtItsQuoteAndListed() throws IOException {
        cli.done(
                "claim",
                "add",
                CASE,
                "--quote",
                "31,000 vehicles a day",
                "--statement",
                "It carries 31,000.",
                "--claimant",
                "The council",
                "--said-on",
                "2026-03");
        JsonNode claim = JSON.readTree(
                cli.done("claim", "list", CASE, "--format", "json").out());
        assertEquals(1, claim.path("number").asInt());
        assertEquals("It carries 31,000.", claim.path("statement").asText());
        assertEquals("The council", claim.path("claimant").asText());
        assertEquals("2026-03", claim.path("saidOn").asText());
        assertEquals("31,000 vehicles a day", claim.path("quotes").get(0).asText());
        assertTrue(claim.path("rating").isNull());
        assertEquals("to-check", claim.path("state").asText());
        assertEquals(0, claim.path("evidence").asInt());
    }

    @Test
    void aQuoteThatIsMissingOrTwiceThereIsRefused() {
        assertEquals(
                1,
                cli.run("claim", "add", CASE, "--quote", "thirty-one thousand").exit());
        Cli.Ran twice = cli.run("claim", "add", CASE, "--quote", "he said so", "--document", "");
        assertEquals(0, twice.exit(), twice.err());
        cli.done("undo", CASE);
        assertEquals(1, cli.run("claim", "add", CASE, "--quote", "said so").exit());
        assertEquals(
                1,
                cli.run("claim", "add", CASE, "--quote", "said so", "--occurrence", "3")
                        .exit());
        assertTrue(cli.done("claim", "list", CASE).out().contains("no claims yet"));
    }

    @Test
    void refusalsLeaveTheFileByteForByteAsItWas() throws IOException {
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo");
        byte[] before = Files.readAllBytes(folder.resolve(CASE));
        cli.run("claim", "add", CASE, "--quote", "nowhere");
        cli.run("claim", "add", CASE, "--quote", "said so");
        cli.run("verdict", CASE, "1", "--rating", "Four Pinocchios", "--conclusion", "No.");
        cli.run("verdict", CASE, "9", "--rating", "false", "--conclusion", "No.");
        cli.run("evidence", "add", CASE, "9", "--stance", "supports", "--source", "S");
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(CASE)));
    }

    @Test
    void aQuoteThatBeginsWithAnAtSignIsNoFileOfArguments() throws IOException {
        Files.writeString(folder.resolve("handle"), "--quote 31,000");

        Cli.Ran ran = cli.run("claim", "add", CASE, "--quote", "@" + folder.resolve("handle"));

        assertEquals(1, ran.exit(), ran.err());
        assertTrue(ran.err().contains("@"), ran.err());
    }

    @Test
    void theOccurrenceChoosesAmongSeveralPlaces() throws IOException {
        cli.done("claim", "add", CASE, "--quote", "said so", "--occurrence", "2");
        cli.done("claim", "add", CASE, "--quote", "said so", "--occurrence", "1");
        String history = cli.done("history", CASE).out();
        assertEquals(2, history.split("Quote: said so", -1).length - 1, history);
    }

    @Test
    void theDocumentIsKnownByIdOrItsBeginning() throws IOException {
        cli.write("b.md", "# Another story\n\nThirty gulls sat on the quay this morning, people say.\n");
        String id = cli.done("import", CASE, "b.md").out().substring(0, 36);
        String quote = "Thirty gulls";
        Cli.Ran none = cli.run("claim", "add", CASE, "--quote", quote);
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("2 articles"), none.err());
        cli.done("claim", "add", CASE, "--quote", quote, "--document", id);
        cli.done(
                "claim",
                "add",
                CASE,
                "--quote",
                quote,
                "--document",
                id.substring(0, 24).toUpperCase(Locale.ROOT));
        assertEquals(
                1,
                cli.run("claim", "add", CASE, "--quote", quote, "--document", id.substring(0, 3))
                        .exit());
        assertEquals(
                1,
                cli.run("claim", "add", CASE, "--quote", quote, "--document", "ffff")
                        .exit());
    }

    @Test
    void anArticleIsKnownByItsTitleAndThoseThereAreAreNamedWhenNoneIs() throws IOException {
        cli.write("b.md", "# Another story\n\nThirty gulls sat on the quay this morning, people say.\n");
        String id = cli.done("import", CASE, "b.md").out().substring(0, 36);
        String[] add = {"claim", "add", CASE, "--quote", "Thirty gulls", "--document"};
        assertEquals(0, cli.run(with(add, "another  Story")).exit());
        for (String given : List.of("", "A third story")) {
            String todo = cli.run(with(add, given)).complaints().get(1);
            assertTrue(todo.contains(id + " Another story") && todo.contains("Kestrel Bridge to reopen"), todo);
        }
        cli.write("c.md", "# Another story\n\nForty gulls sat on the quay this morning, people say.\n");
        cli.done("import", CASE, "c.md");
        Cli.Ran both = cli.run(with(add, "Another story"));
        assertEquals(1, both.exit());
        assertTrue(both.complaints().get(1).contains(id + " Another story; "), both.err());
        assertFalse(both.err().contains("Kestrel"), both.err());
    }

    @Test
    void aClaimIsNotMadeInASource() throws IOException {
        cli.write("s.md", "# A survey\n\nThirty gulls sat on the quay this morning, people say.\n");
        cli.done("import", CASE, "s.md", "--as", "source");
        Cli.Ran ran = cli.run("claim", "add", CASE, "--quote", "Thirty gulls", "--document", "A survey");
        assertEquals(1, ran.exit());
        assertEquals(2, ran.complaints().size(), ran.err());
        assertTrue(ran.err().contains("“A survey” is a source"), ran.err());
        assertTrue(cli.done("claim", "list", CASE).out().contains("no claims yet"));
    }

    @Test
    void aLineThatIsLeftOutIsToldInTheWordsOfATable() throws IOException {
        cli.write(
                "claims.csv",
                "quote,document,occurrence,said on\nsaid so,,,\nsaid so,,9,\nsaid so,,one,\nx,nowhere,,\nCaldo,,,May\nCaldo,,,\n");
        Cli.Ran ran = cli.run("claim", "import", CASE, "claims.csv");
        assertEquals(1, ran.exit());
        assertEquals(6, ran.complaints().size(), ran.err());
        assertTrue(ran.complaints().get(0).contains("Line 2: The quote “said so” stands at 2 places"), ran.err());
        assertTrue(ran.complaints().get(1).contains("says 9"), ran.err());
        assertTrue(
                ran.complaints().get(5).startsWith("5 lines were left out. Mend what was left out and import it alone"),
                ran.err());
        assertFalse(ran.err().contains("--") || ran.err().contains("nothing was changed"), ran.err());
    }

    @Test
    void aTableOfWhichNothingWentInIsToBeImportedAgain() throws IOException {
        cli.write("claims.csv", "quote\nnowhere\n");
        assertEquals(
                "One line was left out. Mend the table, then import it again.",
                cli.run("claim", "import", CASE, "claims.csv").complaints().get(1));
    }

    @Test
    void aReasonGivenForTheSameVerdictIsKept() {
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo");
        String[] verdict = {"verdict", CASE, "1", "--rating", "false", "--conclusion", "No."};
        cli.done(verdict);
        cli.done(with(verdict, "--reason", "Recount"));
        cli.done(with(verdict, "--reason", "Recount"));
        cli.done(verdict);
        String history = cli.done("history", CASE, "1").out();
        assertEquals(1, history.split("Reason: Recount", -1).length - 1, history);
    }

    @Test
    void aVerdictThatIsReplacedWithoutAReasonGetsAHint() {
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo");
        cli.done("verdict", CASE, "1", "--rating", "false", "--conclusion", "No.");
        Cli.Ran ran = cli.run("verdict", CASE, "1", "--rating", "true", "--conclusion", "Yes.");
        assertEquals(0, ran.exit());
        assertEquals(List.of("No reason was given for the change; add one with --reason."), ran.complaints());
    }

    @Test
    void aRatingMayBeItsPlaceOnTheScale() {
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo");
        assertTrue(cli.done("verdict", CASE, "1", "--rating", "3", "--conclusion", "So.")
                .out()
                .contains("Half true"));
        assertEquals(
                1,
                cli.run("verdict", CASE, "1", "--rating", "8", "--conclusion", "So.")
                        .exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13 March 2025", "March 13, 2025", "13.3.2025", "2025-03-13"})
    void aDateMayBeWrittenAsInTheWindow(String date) {
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo", "--said-on", date);
        cli.done("evidence", "add", CASE, "1", "--stance", "supports", "--source", "S", "--date", date);
        assertTrue(cli.done("claim", "list", CASE, "--json").out().contains("\"saidOn\":\"2025-03-13\""));
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void evidenceAndVerdictShowInTheTable() {
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo", "--claimant", "她说的话很多很多很多很多很多很多");
        cli.done(
                "evidence",
                "add",
                CASE,
                "1",
                "--stance",
                "Supports",
                "--source",
                "Log",
                "--weight",
                "strong",
                "--url",
                "https://example.org/log",
                "--publisher",
                "City",
                "--date",
                "2026",
                "--why",
                "It says so.");
        cli.done("evidence", "add", CASE, "1", "--stance", "refutes", "--source", "Register", "--quote", "Not so.");
        cli.done("verdict", CASE, "1", "--rating", "MOSTLY false", "--conclusion", "No.");
        List<String> lines = cli.done("claim", "list", CASE).lines();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("1▲ 1▼"), lines.get(1));
        assertTrue(lines.get(1).contains("Mostly false"), lines.get(1));
        assertTrue(lines.get(1).contains("她说的话很多很多很多…"), lines.get(1));
        int column = lines.get(0).indexOf("Evidence");
        int wide = CellWidth.of(lines.get(1).substring(0, lines.get(1).indexOf("1▲")));
        assertEquals(column, wide);
    }

    @Test
    void aRatingTheScaleLacksIsRefusedWithThoseThereAre() {
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo");
        Cli.Ran ran = cli.run("verdict", CASE, "1", "--rating", "Pants on fire", "--conclusion", "No.");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("Mostly true, Half true"), ran.err());
    }

    @Test
    void whatASpreadsheetWouldExecuteIsDefusedAndComesBackUnchanged() throws IOException {
        cli.write("attack.txt", "A headline\n\n=HYPERLINK(\"http://x\") is what the minister said to us on Monday.\n");
        cli.done("new", "b.factcase");
        cli.done("import", "b.factcase", "attack.txt");
        for (String claimant : List.of("@SUM(A1)", "+1", "-1", "=1")) {
            cli.done("claim", "add", "b.factcase", "--quote", "=HYPERLINK(\"http://x\")", "--claimant=" + claimant);
        }
        String csv = cli.done("claim", "list", "b.factcase", "--format", "csv").out();
        assertTrue(csv.contains(",'@SUM(A1),"), csv);
        assertTrue(csv.contains(",'+1,") && csv.contains(",'-1,") && csv.contains(",'=1,"), csv);
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), csv);
        cli.write("back.csv", csv);
        cli.done("claim", "import", "b.factcase", "back.csv");
        String table = cli.done("claim", "list", "b.factcase", "--json").out();
        assertTrue(table.lines().toList().get(4).contains("\"claimant\":\"@SUM(A1)\""), table);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsImportedWhateverItsSeparatorAndTheLinesThatFitGoIn(String separator) throws IOException {
        String table = "\uFEFF"
                + String.join(
                                "\n",
                                "Exact|CLAIM|Speaker|Said-On|unknown",
                                "31,000 vehicles a day|It carries many.|The council|2026-03-04|x",
                                "not in the text|Nothing.|Nobody||",
                                "said so||||",
                                "|||",
                                "Ines Caldo||She|yesterday|",
                                "|Typed without a quote.|Me||")
                        .replace("31,000", "\"31,000")
                        .replace("a day|", "a day\"|")
                        .replace("|", separator);
        cli.write("claims.csv", table);
        Cli.Ran ran = cli.run("claim", "import", CASE, "claims.csv");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().startsWith("2 claims were added"), ran.out());
        assertEquals(4, ran.complaints().size(), ran.err());
        assertTrue(ran.err().contains("Line 3:")
                && ran.err().contains("Line 4:")
                && ran.err().contains("Line 6:"));
        assertTrue(cli.done("undo", CASE).out().contains("Import 2 claims"));
        assertTrue(cli.done("claim", "list", CASE).out().contains("no claims yet"));
    }

    @Test
    void aTableThatIsNoneIsRefused() throws IOException {
        cli.write("broken.csv", "quote,statement\n\"never closed,oh\n");
        cli.write("other.csv", "apples,pears\n1,2\n");
        cli.write("empty.csv", "");
        for (String file : List.of("broken.csv", "other.csv", "empty.csv", "missing.csv")) {
            Cli.Ran ran = cli.run("claim", "import", CASE, file);
            assertEquals(1, ran.exit(), file);
            assertEquals(2, ran.complaints().size(), file + ": " + ran.err());
        }
        assertTrue(cli.done("claim", "list", CASE).out().contains("no claims yet"));
    }

    @Test
    void anEmptyListIsALineForPeopleAndNothingForPrograms() {
        assertEquals(
                "The case has no claims yet.\n", cli.done("claim", "list", CASE).out());
        assertEquals("", cli.done("claim", "list", CASE, "--json").out());
        assertFalse(cli.done("claim", "list", CASE, "--format", "csv").out().isEmpty());
    }
}
