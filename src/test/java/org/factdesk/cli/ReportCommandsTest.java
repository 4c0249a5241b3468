package org.factdesk.cli;

import static org.factdesk.cli.Cli.CASE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void startInAnEmptyFolder() {
        cli = new Cli(folder);
    }

    @Test
    void everyFormatSaysTheClaimAndTheHeadHash() throws IOException {
        cli.withClaim();
        cli.done("verdict", CASE, "1", "--rating", "half-true", "--conclusion", "Nearly so.");
        String head = cli.done("verify", CASE).out().replaceAll("(?s).*hash: |\\s", "");
        for (String ending : List.of(".md", ".html", ".json")) {
            assertTrue(cli.done("report", CASE, "--out", "r" + ending).out().contains("r" + ending));
            String text = Files.readString(folder.resolve("r" + ending));
            assertTrue(text.contains("31,000 vehicles a day") && text.contains(head), ending);
        }
        cli.done("report", CASE, "--out", "R.PDF");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("R.PDF").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("31,000 vehicles a day") && text.contains("Half true"), text);
        }
    }

    @Test
    void aFormatThatThereIsNotIsRefusedBeforeTheCaseIsOpened() throws IOException {
        cli.withClaim();
        for (String name : List.of("r.docx", "r", ".factcase", CASE)) {
            Cli.Ran ran = cli.run("report", CASE, "--out", name);
            assertEquals(1, ran.exit(), name);
            assertTrue(ran.err().contains(".pdf, .md, .html, .json"), ran.err());
        }
        assertTrue(cli.run("report", "no.factcase", "--out", "r.docx").err().contains("r.docx"));
    }

    @Test
    void aReportThatCannotBeWrittenLeavesWhatWasThereAndNothingBeside() throws IOException {
        cli.withClaim();
        Files.createDirectory(folder.resolve("taken.md"));
        assertEquals(1, cli.run("report", CASE, "--out", "taken.md").exit());
        assertEquals(1, cli.run("report", CASE, "--out", "nowhere/r.md").exit());
        assertTrue(Files.isDirectory(folder.resolve("taken.md")));
        assertFalse(Files.exists(folder.resolve("nowhere")));
        cli.write("old.md", "the old report");
        cli.done("report", CASE, "--out", "old.md");
        assertFalse(Files.readString(folder.resolve("old.md")).contains("the old report"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(), files.filter(f -> f.toString().endsWith(".part")).toList());
        }
    }

    @Test
    void demoWritesTheCaseAndThreeReportsAndNeverReplacesAny() throws IOException {
        Cli.Ran ran = cli.done("demo", "--out", "demo");
        assertTrue(ran.lines().get(0).startsWith("No.  Statement"), ran.out());
        assertEquals(10 + 4, ran.lines().size(), ran.out());
        Path demo = folder.resolve("demo");
        for (String name : List.of(".factcase", ".pdf", ".md", ".html")) {
            assertTrue(Files.size(demo.resolve("kestrel-bridge" + name)) > 1000, name);
        }
        Files.delete(demo.resolve("kestrel-bridge.factcase"));
        List<String> told = cli.done("demo", "--out", "demo", "--json").lines();
        assertEquals(
                demo.resolve("kestrel-bridge-2.factcase").toAbsolutePath().toString(),
                new ObjectMapper().readTree(told.get(0)).path("case").asText());
        assertEquals(4, told.size());
        cli.done("verify", "demo/kestrel-bridge-2.factcase");
    }

    @Test
    void withoutADisplayTheBareProgramSaysSoAndDoesTheDemo() {
        Cli.Ran ran = cli.done();
        assertTrue(ran.out().startsWith("There is no display"), ran.out());
        assertTrue(
                ran.out()
                        .contains(folder.resolve("factdesk-demo/kestrel-bridge.pdf")
                                .toString()),
                ran.out());
    }

    @Test
    void withADisplayTheBareProgramIsTheWindow() {
        Cli.Ran ran = cli.run(file -> file.isEmpty());
        assertEquals(0, ran.exit());
        assertEquals("", ran.out());
        assertFalse(Files.exists(folder.resolve("factdesk-demo")));
    }
}
