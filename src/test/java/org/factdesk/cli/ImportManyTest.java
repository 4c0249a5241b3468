package org.factdesk.cli;

import static org.factdesk.cli.Cli.CASE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders, files that are there already, and pages that came back in other words. */
class ImportManyTest {
    @TempDir
    Path folder;

    private Cli cli;
    private Path pile;

    @BeforeEach
    void makeACaseAndAFolder() throws IOException {
        cli = new Cli(folder);
        cli.done("new", CASE);
        pile = Files.createDirectory(folder.resolve("pile"));
    }

    @Test
    void aThousandFilesOfWhichTenAreBadAre990DocumentsAndTenReasons() throws IOException {
        List<byte[]> bad = List.of(new byte[0], bytes(" \n "), new byte[] {0, 1, 2, 0, 0, 7}, bytes("PK\3\4"));
        for (int i = 0; i < 1_000; i++) {
            Path file = pile.resolve(String.format("%02d/%03d.txt", i / 100, i));
            Files.createDirectories(file.getParent());
            if (i % 100 == 42) {
                Files.write(file, bad.get(i / 100 % bad.size()));
            } else {
                Files.writeString(
                        file, "Story " + i + "\n\nThe bridge carries " + i + " vehicles a day, people say.\n");
            }
        }
        Cli.Ran ran = cli.run("import", CASE, "pile");
        assertEquals(1, ran.exit());
        assertEquals(990, ran.lines().size());
        assertEquals(2 * 10 + 1, ran.complaints().size(), ran.err());
        IntStream.range(0, 10)
                .forEach(i -> assertTrue(ran.err().contains(i + "42.txt"), "names the bad one of the hundred " + i));
        assertTrue(ran.err().endsWith("990 files imported or there already, 10 refused.\n"), ran.err());
        assertEquals(991, cli.done("history", CASE, "--json").lines().size());
    }

    @Test
    void ofAFolderWhatIsHiddenOrBelongsToAPageOrIsACaseIsLeftOut() throws IOException {
        text("story.txt");
        text("page.html.txt");
        Files.writeString(pile.resolve("Bridge.html"), "<p>The bridge carries 31,000 vehicles a day, people say.</p>");
        text(".hidden.txt");
        text(".hidden/inside.txt");
        text("Bridge_files/style.css");
        text("Bridge-Dateien/more.css");
        text("Bridge of sighs/other.txt");
        text("old.factcase");
        text("old.factcase-journal");
        text("Bridge_sources/interview.txt");
        text("notes on old.factcase.txt");
        Cli.Ran ran = cli.run("import", CASE, "pile");
        assertEquals(0, ran.exit(), ran.err());
        assertEquals("6 files imported or there already, none refused.\n", ran.err());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links there want a right of their own")
    void linksThatLeadInACircleAreNotFollowedAndThoseToFilesAre() throws IOException {
        Path far = Files.writeString(folder.resolve("far.txt"), words("far"));
        text("near.txt");
        Files.createSymbolicLink(pile.resolve("circle"), pile);
        Files.createSymbolicLink(pile.resolve("linked.txt"), far);
        Files.createSymbolicLink(pile.resolve("broken.txt"), folder.resolve("nowhere"));
        Cli.Ran ran = cli.run("import", CASE, "pile");
        assertEquals(2, ran.lines().size(), ran.out());
    }

    @Test
    void theSameBytesTwiceInAFolderAreOneDocument() throws IOException {
        Files.writeString(pile.resolve("a.txt"), words("a"));
        Files.writeString(pile.resolve("b.txt"), words("a"));
        Cli.Ran ran = cli.run("import", CASE, "pile");
        assertEquals(ran.lines().get(0), ran.lines().get(1));
        assertTrue(ran.complaints().get(0).contains("b.txt is in this case already"), ran.err());
        assertEquals(2, cli.done("history", CASE, "--json").lines().size());
    }

    @Test
    void anAddressThatIsThereInOtherWordsIsADocumentOfItsOwnAndThatIsSaid() throws IOException {
        page("old.html", "The repair cost 18.4 million, the council said.");
        page("new.html", "The repair cost 21 million, the council said.");
        cli.done("import", CASE, "pile/old.html");
        Cli.Ran ran = cli.run("import", CASE, "pile/new.html");
        assertEquals(0, ran.exit());
        assertTrue(ran.err().contains("--new-version"), ran.err());
        assertTrue(cli.run("claim", "add", CASE, "--quote", "21 million").exit() != 0, "which of the two is not said");
    }

    @Test
    void asANewVersionItTakesThePassagesAlongThatStandInItAndNamesTheOthers() throws IOException {
        page("old.html", "The repair cost 18.4 million, the council said. Nobody looked at the bearings for years.");
        page("new.html", "The repair cost 21 million, the council said. Nobody looked at the bearings for years.");
        String id = cli.done("import", CASE, "pile/old.html").out().split(" ")[0];
        cli.done("claim", "add", CASE, "--quote", "Nobody looked at the bearings for years");
        cli.done("claim", "add", CASE, "--quote", "18.4 million");
        Cli.Ran ran = cli.run("import", CASE, "--new-version", "pile/new.html");
        assertEquals(0, ran.exit(), ran.err());
        assertEquals(id, ran.out().split(" ")[0]);
        assertTrue(ran.err().contains("1 passage went over"), ran.err());
        assertTrue(ran.err().contains("“18.4 million”"), ran.err());
        cli.done("claim", "add", CASE, "--quote", "21 million");
        cli.done("verify", CASE);
        cli.done("undo", CASE);
        assertTrue(cli.done("undo", CASE).out().contains("new version"));
        cli.done("claim", "add", CASE, "--quote", "The repair cost 18.4 million");
    }

    private void text(String name) throws IOException {
        Path file = pile.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words(name));
    }

    private static String words(String name) {
        return "Story of " + name + "\n\nThe bridge carries 31,000 vehicles a day, people say in " + name + ".\n";
    }

    private void page(String name, String words) throws IOException {
        Files.writeString(
                pile.resolve(name),
                "<html><head><title>Kestrel Bridge</title>"
                        + "<link rel=canonical href='https://news.example/bridge'></head><body><article><h1>Kestrel Bridge</h1><p>"
                        + words + "</p><p>Port Averell has waited for its bridge since the spring, said Tomas Reyl.</p>"
                        + "</article></body></html>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
