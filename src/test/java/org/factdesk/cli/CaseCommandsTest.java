package org.factdesk.cli;

import static org.factdesk.cli.Cli.CASE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void startInAnEmptyFolder() {
        cli = new Cli(folder);
    }

    @Test
    void newMakesACaseNamedAsAskedOrAsItsFile() {
        Cli.Ran named = cli.done("new", CASE, "--title", "Kestrel Bridge");
        assertTrue(named.out().contains("Kestrel Bridge") && named.out().contains(CASE), named.out());
        assertTrue(cli.done("new", "tunnel.factcase").out().contains("“tunnel”"));
    }

    @Test
    void newRefusesAFileThatExistsAndLeavesItAlone() throws IOException {
        cli.write(CASE, "mine");
        Cli.Ran ran = cli.run("new", CASE);
        assertEquals(1, ran.exit());
        assertEquals(2, ran.complaints().size(), ran.err());
        assertEquals("mine", Files.readString(folder.resolve(CASE)));
    }

    @Test
    void newRefusesAScaleThatThereIsNotAndMakesNothing() {
        Cli.Ran ran = cli.run("new", CASE, "--scale", "stars");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("factdesk, averitec"), ran.err());
        assertFalse(Files.exists(folder.resolve(CASE)));
    }

    @Test
    void importPrintsIdAndTitleOfEachAndGoesOnAfterOneThatCannotBeRead() throws IOException {
        cli.write("a.txt", Cli.ARTICLE);
        cli.write("b.md", "# Another story\n\nSomething happened on the quay this morning, people say.\n");
        cli.write("empty.txt", "");
        Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, 9, 0, 0, 0, 1});
        cli.done("new", CASE);
        Cli.Ran ran = cli.run("import", CASE, "a.txt", "empty.txt", "picture.txt", "missing.txt", "b.md");
        assertEquals(1, ran.exit());
        assertEquals(6, ran.complaints().size(), ran.err());
        assertEquals(2, ran.lines().size(), ran.out());
        assertTrue(ran.lines().get(0).matches("[0-9a-f-]{36}  Kestrel Bridge to reopen in June"), ran.out());
        assertTrue(ran.lines().get(1).endsWith("Another story"), ran.out());
    }

    @Test
    void aRefusedImportLeavesTheCaseAsItWas() throws IOException {
        cli.withArticle().write("empty.txt", "");
        byte[] before = Files.readAllBytes(folder.resolve(CASE));
        assertEquals(1, cli.run("import", CASE, "empty.txt").exit());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(CASE)));
    }

    @Test
    void undoAndRedoNameWhatTheyTouchAndRefuseWhenThereIsNothing() throws IOException {
        cli.withClaim();
        assertTrue(cli.done("undo", CASE).out().contains("Mark claim 1"));
        assertEquals(
                List.of("The case has no claims yet."),
                cli.done("claim", "list", CASE).lines());
        assertTrue(cli.done("redo", CASE).out().contains("Mark claim 1"));
        assertEquals(1, cli.run("redo", CASE).exit());
        assertTrue(cli.done("claim", "list", CASE).out().contains("31,000 vehicles a day"));
    }

    @Test
    void historyTellsEachFieldBeforeAndAfter() throws IOException {
        cli.withClaim();
        cli.done("verdict", CASE, "1", "--rating", "true", "--conclusion", "Counted.");
        cli.done("verdict", CASE, "1", "--rating", "Half true", "--conclusion", "Recounted.", "--reason", "A slip.");
        String out = cli.done("history", CASE, "1").out();
        assertTrue(out.contains("2026-03-04 10:15:30  ada  Mark claim 1"), out);
        assertTrue(out.contains("    Quote: 31,000 vehicles a day"), out);
        assertTrue(out.contains("    Rating: True → Half true"), out);
        assertTrue(out.contains("    Conclusion: Counted. → Recounted."), out);
        assertTrue(out.contains("    Reason: A slip."), out);
        assertEquals(1, cli.run("history", CASE, "7").exit());
    }

    @Test
    void historyInJsonIsOneObjectAnEdit() throws IOException {
        cli.withClaim();
        List<String> lines = cli.done("history", CASE, "--json").lines();
        assertEquals(3, lines.size());
        JsonNode last = new ObjectMapper().readTree(lines.get(2));
        assertEquals(
                "claim.statement", last.path("changes").get(0).path("field").asText());
        assertEquals("work", last.path("nature").asText());
    }

    @Test
    void verifyCountsAndPrintsTheHeadHash() throws IOException {
        cli.withClaim();
        Cli.Ran ran = cli.done("verify", CASE);
        assertTrue(ran.out().contains("3 edits"), ran.out());
        assertTrue(ran.out().matches("(?s).*Head hash: [0-9a-f]{64}\n"), ran.out());
        JsonNode json =
                new ObjectMapper().readTree(cli.done("verify", CASE, "--json").out());
        assertTrue(json.path("sound").asBoolean());
    }

    @Test
    void aFileThatIsInTheCaseAlreadyIsNotTakenInTwice() throws IOException {
        cli.withArticle();
        String again = cli.write("copy.txt", Cli.ARTICLE).getFileName().toString();
        Cli.Ran ran = cli.run("import", CASE, again);
        assertEquals(0, ran.exit());
        assertTrue(ran.out().endsWith("  Kestrel Bridge to reopen in June\n"), ran.out());
        assertEquals(
                List.of("copy.txt is in this case already as “Kestrel Bridge to reopen in June”,"
                        + " and was not imported again."),
                ran.complaints());
        assertEquals(2, cli.done("history", CASE, "--json").lines().size());
        assertEquals(0, cli.run("claim", "add", CASE, "--quote", "Ines Caldo").exit());
        assertFalse(cli.done("import", CASE, again, "--as", "source").out().isEmpty());
    }

    @Test
    void damagedPagesAreNamedInPlainWords() throws IOException {
        cli.withClaim();
        Path file = folder.resolve(CASE);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096 * 3, 4096 * 9, (byte) 0x5A);
        Files.write(file, bytes);
        Cli.Ran ran = cli.run("verify", CASE);
        assertEquals(1, ran.exit());
        assertEquals(2, ran.complaints().size(), ran.err());
        assertTrue(ran.complaints().get(0).endsWith("nothing in it was changed: the database’s pages."), ran.err());
        assertTrue(ran.complaints().get(1).contains("open a backup"), ran.err());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links there want a right of their own")
    void settingsThatCannotBeKeptAreToldOnlyWhereSomethingIsWritten() throws IOException {
        cli.withClaim();
        Path home = folder.resolve("home");
        try (var files = Files.list(home)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(home);
        Files.createSymbolicLink(home, folder.resolve("nowhere"));
        cli.done("claim", "list", CASE);
        cli.done("verify", CASE);
        cli.done("history", CASE);
        cli.done("report", CASE, "--out", "r.md");
        assertTrue(cli.run("undo", CASE).err().contains("could not be saved"));
    }

    @Test
    void aDamagedCaseIsNamedAndEndsWithOne() throws IOException {
        cli.withClaim();
        Path file = folder.resolve(CASE);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Ines Caldo");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap("Inez".getBytes(java.nio.charset.StandardCharsets.US_ASCII)), at);
        }
        Cli.Ran ran = cli.run("verify", CASE);
        assertEquals(1, ran.exit());
        assertFalse(ran.err().isBlank());
    }

    @Test
    void whatIsNoCaseIsRefusedInTwoSentencesAndLeftAlone() throws IOException {
        Path file = cli.write("notes.txt", "Just notes.");
        Cli.Ran ran = cli.run("claim", "list", "notes.txt");
        assertEquals(1, ran.exit());
        assertEquals("", ran.out());
        assertEquals(2, ran.complaints().size(), ran.err());
        assertEquals("Just notes.", Files.readString(file));
        assertEquals(1, cli.run("verify", "missing.factcase").exit());
        assertFalse(Files.exists(folder.resolve("missing.factcase")));
    }

    @Test
    void aCaseThatIsOpenElsewhereIsRefused() {
        try (ACase open = ACase.in(folder)) {
            Cli.Ran ran = cli.run("undo", open.file().toString());
            assertEquals(1, ran.exit());
            assertEquals(2, ran.complaints().size(), ran.err());
        }
    }

    @Test
    void openWithoutADisplayIsRefusedAndWithOneGetsTheCase() throws IOException {
        cli.withArticle();
        assertEquals(1, cli.run("open", CASE).exit());
        List<Object> opened = new java.util.ArrayList<>();
        assertEquals(
                0, cli.run(file -> opened.add(file.orElseThrow()), "open", CASE).exit());
        assertEquals(List.of(folder.resolve(CASE)), opened);
    }
}
