package org.factdesk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.html.HtmlReader;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How much of saved pages is read right, and how fast; skipped where the pages are not. */
class ExtractionBenchmark {
    private static final Readers READERS = new Readers(List.of(new HtmlReader()));
    private static final double MOST_TIMES_JSOUP = 2.5;

    private static SavedPages pages(String folder, String right, String name) throws IOException {
        Optional<SavedPages> pages = SavedPages.in(folder, right);
        if (pages.isEmpty()) {
            BenchmarkReport.skipped(name, "", "no saved pages, see -D" + SavedPages.PROPERTY);
        }
        Assumptions.assumeTrue(pages.isPresent(), "the saved pages are not here");
        return pages.get();
    }

    private static Optional<Reading> read(String name, byte[] page) {
        try {
            return Optional.of(READERS.read(Input.of(name + ".html", page)));
        } catch (Problem refused) {
            // A page without words is a miss like any other, and counted as one.
            return Optional.empty();
        }
    }

    @Test
    void articlesByRunsOfFourWords() throws IOException {
        SavedPages saved = pages("articles", "truth.json", "articles: F1");
        List<Double> precisions = new ArrayList<>();
        List<Double> recalls = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> it = saved.right().fields(); it.hasNext(); ) {
            Map.Entry<String, JsonNode> page = it.next();
            Shingles right = Shingles.of(page.getValue().path("articleBody").asText());
            Shingles got = Shingles.of(read(page.getKey(), saved.pages().get(page.getKey()))
                    .map(Reading::runningText)
                    .orElse(""));
            got.foundIn(right).ifPresent(precisions::add);
            right.foundIn(got).ifPresent(recalls::add);
        }
        double precision = mean(precisions);
        double recall = mean(recalls);
        String of = saved.right().size() + " pages";
        BenchmarkReport.figure("articles: precision", precision, of);
        BenchmarkReport.figure("articles: recall", recall, of);
        BenchmarkReport.atLeast("articles: F1", 2 * precision * recall / (precision + recall), 0.965, of);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** A field of what is expected, ours beside it, and the least part that must be right. */
    private record Asked(String field, MetadataField ours, double least, double leastNone) {}

    @Test
    void metadataWordForWord() throws IOException {
        SavedPages saved = pages("metadata", "expected.json", "metadata");
        Map<String, Reading> readings = new LinkedHashMap<>();
        saved.pages().forEach((name, page) -> read(name, page).ifPresent(reading -> readings.put(name, reading)));
        for (Asked asked : List.of(
                new Asked("title", MetadataField.TITLE, 0.85, 0),
                new Asked("byline", MetadataField.BYLINE, 0.80, 0.95),
                new Asked("lang", MetadataField.LANGUAGE, 0.98, 0),
                new Asked("publishedTime", MetadataField.PUBLISHED, 0.98, 0),
                new Asked("siteName", MetadataField.PUBLISHER, 0.9, 0))) {
            compare(saved.right(), readings, asked);
        }
    }

    private static void compare(JsonNode right, Map<String, Reading> readings, Asked asked) {
        int expected = 0;
        int found = 0;
        int none = 0;
        int empty = 0;
        for (Iterator<Map.Entry<String, JsonNode>> it = right.fields(); it.hasNext(); ) {
            Map.Entry<String, JsonNode> page = it.next();
            String wanted =
                    page.getValue().path(asked.field()).asText("").strip().replaceFirst("^null$", "");
            Reading reading = readings.get(page.getKey());
            String got = reading == null ? "" : reading.metadata().value(asked.ours());
            expected += wanted.isEmpty() ? 0 : 1;
            found += !wanted.isEmpty() && wanted.equals(got) ? 1 : 0;
            none += wanted.isEmpty() ? 1 : 0;
            empty += wanted.isEmpty() && got.isEmpty() ? 1 : 0;
        }
        String name = "metadata: " + asked.field();
        BenchmarkReport.atLeast(name, found / (double) expected, asked.least(), expected + " that declare one");
        if (asked.leastNone() > 0) {
            BenchmarkReport.atLeast(
                    name + ", none", empty / (double) none, asked.leastNone(), none + " that have none");
        }
    }

    @Test
    void aBatchBesideTheBareParse() throws Exception {
        String name = "91 saved pages read in one batch";
        SavedPages saved = pages("articles", "truth.json", name);
        BenchmarkReport.compare(
                name,
                5,
                11,
                () -> saved.pages().forEach((page, bytes) -> read(page, bytes)),
                "jsoup, bare parse",
                () -> {
                    for (byte[] bytes : saved.pages().values()) {
                        Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
                    }
                },
                MOST_TIMES_JSOUP);
    }
}
