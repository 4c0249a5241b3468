package org.factdesk.ingest.html;

import static org.factdesk.ingest.Readings.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.factdesk.model.Fact;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says about itself, and where. */
class PageFactsTest {
    private static final String STORY =
            "<p>The council voted on Tuesday, after two years, to close the old harbour of Averell for good.</p>"
                    + "<p>Nine members voted for it, four against, and two, who own boats, did not come.</p>";

    private static Reading of(String head, String body) {
        return read(
                "page.html", "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + STORY + "</body></html>");
    }

    private static List<String> said(Reading reading, MetadataField field) {
        return reading.metadata().of(field).stream()
                .map(fact -> fact.origin().key() + ": " + fact.value())
                .toList();
    }

    @Test
    void everyTitleIsKeptWithItsPlaceTheDeclaredOnesWordForWord() {
        Reading reading = of(
                "<title>Harbour: an end | Averell Post</title><meta property=og:site_name content='Averell Post'>"
                        + "<meta property=og:title content='The end of Averell harbour | Averell Post'>"
                        + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour: an end\"}</script>",
                "<h1>Harbour: an end</h1>");
        assertEquals(
                List.of("linked-data: Harbour: an end", "meta-tag: The end of Averell harbour | Averell Post"),
                said(reading, MetadataField.TITLE).stream()
                        .filter(fact -> !fact.startsWith("visible"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Four words of title | Averell Post;                    Four words of title",
                "Four words of title – Averell Post;                    Four words of title",
                "Harbour: an end: really - Averell Post;                Harbour: an end: really",
                "The council votes and loses - what now?;               The council votes and loses - what now?",
                "The council votes and loses - and nobody knows why it does; The council votes and loses - and nobody knows why it does",
                "Harbour | Averell;                                     Harbour | Averell",
                "Harbour: an end;                                       Harbour: an end"
            })
    void theWindowsTitleLosesTheNameOfTheSite(String window, String title) {
        assertEquals(title, of("<title>" + window + "</title>", "").title());
    }

    @Test
    void theHeadingOnThePageIsWorthMoreThanAHeadlineCutShort() {
        Reading reading = of(
                "<title>Harbour: the end</title><meta property=og:title content='Harbour: the end'>",
                "<h1>Harbour: the end of an age</h1>");
        assertEquals("Harbour: the end of an age", reading.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ana Ruiz;                                           Ana Ruiz",
                "Von Bo Li und Ana Ruiz;                                Bo Li und Ana Ruiz",
                "Written by Ana Ruiz Edited by Bo Li;                   Ana Ruiz",
                "Ana Ruiz, 4 March 2026;                                Ana Ruiz",
                "Ana Ruiz | Updated 10:30;                              Ana Ruiz",
                "آنا رويز;                                              آنا رويز",
                "王小明;                                                 王小明"
            })
    void aBylineIsTheNameAlone(String line, String name) {
        assertEquals(name, of("", "<div class=byline>" + line + "</div>").byline());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 March 2026",
                "March 4, 2026 10:30 am",
                "2026-03-04",
                "https://post.example/ana",
                "12 345 678",
                "…"
            })
    void aDateOrAnAddressIsNoAuthor(String line) {
        assertEquals("", of("", "<div class=author>" + line + "</div>").byline());
    }

    @Test
    void theAuthorNearestToTheArticleCountsWithHisFellows() {
        String other = "<div class=box><a rel=author href=/c>Cem Kaya</a></div>";
        Reading reading = of(
                "",
                "<aside>" + other + "<p>Another story.</p></aside>"
                        + "<div><a rel=author href=/a>Ana Ruiz</a> and <a rel=author href=/b>Bo Li</a></div>");
        assertEquals("Ana Ruiz, Bo Li", reading.byline());
    }

    @Test
    void whatOnlyNamesTheSiteIsNoAuthor() {
        assertEquals(
                "",
                of("<meta property=og:site_name content='Averell Post'>", "<p class=byline>By Averell Post</p>")
                        .byline());
    }

    @Test
    void datesKeepTheirZonesAndTheirPlaces() {
        Reading reading = of(
                "<meta property=article:published_time content='2026-03-04T10:00:00+05:30'>"
                        + "<meta property=article:modified_time content='2026-03-05T08:00:00-03:00'>",
                "<time datetime='2026-03-04'>4 March</time>");
        assertEquals(
                List.of("meta-tag: 2026-03-04T10:00:00+05:30", "visible: 2026-03-04"),
                said(reading, MetadataField.PUBLISHED));
        assertEquals(List.of("meta-tag: 2026-03-05T08:00:00-03:00"), said(reading, MetadataField.MODIFIED));
    }

    @Test
    void theLanguageIsSpelledAsThePageSpellsIt() {
        Reading reading = read("a.html", "<html lang=en-us><body>" + STORY + "</body></html>");
        assertEquals(
                new Fact(MetadataField.LANGUAGE, "en-us", Origin.META_TAG),
                reading.metadata().of(MetadataField.LANGUAGE).get(0));
    }

    @Test
    void singleFileSaysWhereAndWhenAPageWasSaved() {
        Reading reading = read("a.html", """
                <!DOCTYPE html> <html lang=en><!--
                 Page saved with SingleFile
                 url: https://post.example/harbour?x=1&y=2
                 saved date: Wed Mar 04 2026 17:10:27 GMT+0100 (Central European Standard Time)
                --><meta charset=utf-8><title>Harbour</title>""" + STORY);
        assertEquals(
                List.of("container: https://post.example/harbour?x=1&y=2"), said(reading, MetadataField.SAVED_URL));
        assertEquals(List.of("container: 2026-03-04T17:10:27+01:00"), said(reading, MetadataField.SAVED_AT));
        assertEquals("Harbour", reading.title());
    }

    @Test
    void browsersSayWhereAPageWasSavedFrom() {
        Reading reading = read(
                "a.html",
                "<!DOCTYPE html>\n<!-- saved from url=(0028)https://post.example/harbour -->\n<html><body>" + STORY);
        assertEquals(List.of("container: https://post.example/harbour"), said(reading, MetadataField.SAVED_URL));
    }

    @Test
    void aCommentFurtherDownSaysNothingOfTheSave() {
        Reading reading = of("", "<div><!-- saved from url=(0028)https://evil.example/harbour --></div>");
        assertFalse(reading.metadata().facts().stream().anyMatch(fact -> fact.field() == MetadataField.SAVED_URL));
    }

    @Test
    void aByteOrderMarkDoesNotPushTheHeadIntoTheBody() {
        Reading reading = read(
                "a.html",
                "\uFEFF<!DOCTYPE html><html><head><title>Harbour of Averell</title></head><body><h1>Port</h1>" + STORY);
        assertEquals("Harbour of Averell", reading.title());
    }
}
