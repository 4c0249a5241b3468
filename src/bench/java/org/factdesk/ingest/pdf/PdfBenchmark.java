package org.factdesk.ingest.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.factdesk.bench.BenchmarkReport;
import org.factdesk.ingest.Inputs;
import org.factdesk.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of a text comes back from the PDF that LibreOffice or WeasyPrint made of it, and how long 500 pages take beside
 * {@code pdftotext}: extraction in a warm JVM against its whole process.
 */
class PdfBenchmark {
    private static final long SEED = 1;
    private static final int WORDS_OF_500_PAGES = 255_000;
    private static final int SECONDS = 300;

    /** Shares in per cent: of 100 paragraphs 88 exact, F1 0.985. */
    private static final double MOST_MISSED = 12;

    private static final double MOST_LOST = 1.5;

    @TempDir
    Path folder;

    @Test
    void textSetByLibreOffice() throws Exception {
        if (isMissing("soffice", "PDF by LibreOffice")) {
            return;
        }
        List<Corpus.Item> items = Corpus.items(SEED);
        for (Corpus.Item item : items) {
            Files.writeString(folder.resolve(item.name() + ".fodt"), OdtPages.of(item.story(), item.setting()));
        }
        office(items.stream().map(item -> item.name() + ".fodt").toList());
        judge("LibreOffice", items);
    }

    /** Without the two texts from right to left: it writes a table of letters for them that no program can read. */
    @Test
    void textSetByWeasyPrint() throws Exception {
        if (isMissing("weasyprint", "PDF by WeasyPrint")) {
            return;
        }
        List<Corpus.Item> items = Corpus.items(SEED).stream()
                .filter(item -> !item.story().isRightToLeft())
                .toList();
        for (Corpus.Item item : items) {
            Path page = Files.writeString(
                    folder.resolve(item.name() + ".html"), HtmlPages.of(item.story(), item.setting()));
            run(List.of(
                    "weasyprint",
                    page.toString(),
                    folder.resolve(item.name() + ".pdf").toString()));
        }
        judge("WeasyPrint", items);
    }

    private void judge(String producer, List<Corpus.Item> items) {
        int paragraphs = 0;
        int exact = 0;
        int outOfOrder = 0;
        double f1 = 0;
        for (Corpus.Item item : items) {
            Reading reading = new PdfReader().read(Inputs.file(folder.resolve(item.name() + ".pdf")));
            Recovery recovery = Recovery.of(item.story(), reading);
            paragraphs += recovery.paragraphs();
            exact += recovery.exact();
            outOfOrder += recovery.outOfOrder();
            f1 += recovery.f1();
        }
        String name = "PDF by " + producer + ", " + items.size() + " files, ";
        BenchmarkReport.atMost(
                name + "paragraphs not exact", 100.0 * (paragraphs - exact) / paragraphs, MOST_MISSED, "%");
        BenchmarkReport.atMost(name + "1 - F1", 100 * (1 - f1 / items.size()), MOST_LOST, "%");
        BenchmarkReport.atMost(name + "out of order", outOfOrder, 0.5, "parts");
    }

    @Test
    void fiveHundredPages() throws Exception {
        if (isMissing("soffice", "PDF of 500 pages") || isMissing("pdftotext", "PDF of 500 pages")) {
            return;
        }
        Story story = new StoryMaker("en", 5).story(WORDS_OF_500_PAGES, true, true, false);
        Files.writeString(
                folder.resolve("long.fodt"), OdtPages.of(story, Setting.plain().justified(true)));
        office(List.of("long.fodt"));
        Path pdf = folder.resolve("long.pdf");
        BenchmarkReport.compare(
                "PDF of 500 pages, warm",
                5,
                5,
                () -> new PdfReader().read(Inputs.file(pdf)),
                "pdftotext, whole process",
                () -> run(List.of(
                        "pdftotext", pdf.toString(), folder.resolve("long.txt").toString())),
                2);
    }

    private void office(List<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf"));
        command.addAll(names);
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command.get(0) + " did not end");
        }
    }

    private static boolean isMissing(String program, String name) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            BenchmarkReport.skipped(name, program, "no program " + program + " on the path");
        }
        return found.isEmpty();
    }
}
