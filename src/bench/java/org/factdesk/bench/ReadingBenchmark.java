package org.factdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.app.ReadingProcess;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.Wanted;
import org.factdesk.ingest.child.ChildLimits;
import org.factdesk.ingest.child.Children;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Foreign files in the reading process: how long the first of a batch takes, the start of the process included, and a
 * whole batch beside jsoup's bare parse of the same pages. The pages are those of the folder that the environment names
 * in {@code FACTDESK_PAGES}, else made here.
 */
class ReadingBenchmark {
    private static final int PAGES = 91;

    @TempDir
    Path folder;

    private List<Path> pages;

    @BeforeEach
    void findPages() throws IOException {
        String given = System.getenv("FACTDESK_PAGES");
        try (Stream<Path> files = Files.list(given == null ? made() : Path.of(given))) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFirstFileOfABatch() throws Exception {
        List<Path> one = pages.subList(0, 1);
        double millis = BenchmarkReport.millis(1, 7, () -> {
            try (Children children = new Children(ReadingProcess.builder(), ChildLimits.USUAL)) {
                read(children, one);
            }
        });
        BenchmarkReport.atMost("first file of a batch, start included", millis, 1_500, "ms");
    }

    @Test
    void theNextFileNeedsNoStart() throws Exception {
        List<Path> one = pages.subList(0, 1);
        try (Children children = new Children(ReadingProcess.builder(), ChildLimits.USUAL)) {
            double millis = BenchmarkReport.millis(10, 21, () -> read(children, one));
            BenchmarkReport.atMost("next file of a batch", millis, 150, "ms");
        }
    }

    @Test
    void aBatchBesideTheBareParse() throws Exception {
        try (Children children = new Children(ReadingProcess.builder(), ChildLimits.USUAL)) {
            BenchmarkReport.compare(
                    pages.size() + " pages in one batch",
                    3,
                    7,
                    () -> read(children, pages),
                    "jsoup, bare parse",
                    this::parse,
                    2.5);
        }
    }

    @Test
    void aBatchBesideTheSameReadersInThisProcess() throws Exception {
        Readers readers = ReadingProcess.readers();
        try (Children children = new Children(ReadingProcess.builder(), ChildLimits.USUAL)) {
            BenchmarkReport.compare(
                    pages.size() + " pages in the reading process",
                    3,
                    7,
                    () -> read(children, pages),
                    "the same readers in this process",
                    () -> pages.forEach(page -> readers.read(Inputs.held(page))),
                    1.5);
        }
    }

    private void parse() throws IOException {
        for (Path page : pages) {
            Jsoup.parse(page.toFile(), null, "");
        }
    }

    private static void read(Children children, List<Path> files) {
        var wanted =
                files.stream().map(file -> Wanted.whole(Input.unopened(file))).iterator();
        try (Foreign.Batch batch = children.read(wanted, () -> false)) {
            while (batch.hasNext()) {
                batch.next().orThrow();
            }
        }
    }

    /** Pages of some 150 kB, most of it what stands around an article. */
    private Path made() throws IOException {
        for (int i = 0; i < PAGES; i++) {
            List<String> parts = new ArrayList<>();
            parts.add("<html><head><title>Story " + i + "</title></head><body>");
            for (int item = 0; item < 600; item++) {
                parts.add("<div class=teaser><a href='/s/" + item + "'><span>Another story, number " + item
                        + "</span></a><ul><li>One</li><li>Two</li></ul></div>");
            }
            parts.add("<article><h1>Story " + i + "</h1>");
            for (int paragraph = 0; paragraph < 40; paragraph++) {
                parts.add(
                        "<p>The bridge carries " + (31_000 + paragraph)
                                + " vehicles a day, the council said on Thursday, "
                                + "and nobody had looked at the bearings for years, said Ines Caldo of the harbour office.</p>");
            }
            parts.add("</article></body></html>");
            Files.writeString(folder.resolve(i + ".html"), String.join("\n", parts), StandardCharsets.UTF_8);
        }
        return folder;
    }
}
