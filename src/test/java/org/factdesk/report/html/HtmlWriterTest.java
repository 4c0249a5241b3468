package org.factdesk.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.report.ReportBuilder;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportInput;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.testing.HostileCase;
import org.factdesk.testing.SampleContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The HTML report, read back by a parser that forgives as browsers do. */
class HtmlWriterTest {
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "charset",
            "class",
            "content",
            "d",
            "dir",
            "fill",
            "height",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "open",
            "rel",
            "role",
            "scope",
            "stroke",
            "stroke-dasharray",
            "stroke-width",
            "title",
            "viewbox",
            "width");
    private static final Set<String> TAGS = Set.of(
            "a",
            "article",
            "blockquote",
            "body",
            "br",
            "details",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "header",
            "html",
            "i",
            "main",
            "mark",
            "meta",
            "nav",
            "p",
            "path",
            "section",
            "span",
            "style",
            "summary",
            "svg",
            "symbol",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "title",
            "tr",
            "use");

    private static String write(CaseBuilder made) throws IOException {
        ReportInput input = made.input();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter(input.words()).write(ReportBuilder.build(input), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aHostileTextIsNothingButText() throws IOException {
        Document page = Jsoup.parse(write(HostileCase.all()));
        Set<String> tags = page.getAllElements().stream()
                .map(Element::normalName)
                .filter(tag -> !tag.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        tags.removeAll(TAGS);
        assertEquals(Set.of(), tags);
        Set<String> attributes = new TreeSet<>();
        page.getAllElements()
                .forEach(e ->
                        e.attributes().forEach(a -> attributes.add(a.getKey().toLowerCase(Locale.ROOT))));
        attributes.removeAll(ATTRIBUTES);
        assertEquals(Set.of(), attributes);
    }

    @Test
    void aHostileTextComesBackAsItWas() throws IOException {
        ReportContent content = ReportBuilder.build(HostileCase.all().input());
        Document page = Jsoup.parse(write(HostileCase.all()));
        for (ClaimInFull claim : content.claims()) {
            Element card = page.getElementById("claim-" + claim.number());
            assertEquals(claim.statement(), card.selectFirst(".statement").wholeText());
            assertEquals(
                    claim.conclusion(),
                    card.select(".finding p:not(.by)").stream()
                            .map(Element::wholeText)
                            .toList());
        }
        assertEquals(content.cover().title(), page.title());
    }

    @Test
    void nothingIsLoadedAndNothingRuns() throws IOException {
        Document page = Jsoup.parse(write(HostileCase.all()));
        assertEquals(
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertEquals(List.of(), page.select("script,link,img,iframe,object,embed,base,form,[style]"));
        String style = page.selectFirst("style").data();
        assertFalse(style.contains("url(") || style.contains("@import") || style.contains("http"), style);
        Set<String> targets = page.select("a").stream()
                .map(a -> a.attr("href").replaceAll("\\d+", "N"))
                .filter(href -> !href.startsWith("#"))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), targets);
    }

    @Test
    void everyLinkHasItsPlaceAndNoPlaceIsTwice() throws IOException {
        Document page = Jsoup.parse(write(SampleContent.town()));
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
        page.select("[href^=#]")
                .forEach(e -> assertTrue(ids.contains(e.attr("href").substring(1)), e.outerHtml()));
    }

    @Test
    void theContentsTellTwoArticlesOfOneTitleApart() throws IOException {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .article("en", "", "", "", "# Bridge shut", "One.")
                .article("en", "", "", "", "# Bridge shut", "Two.");
        Document page = Jsoup.parse(write(made));

        List<String> entries = page.select(".contents a").eachText();
        assertTrue(
                entries.containsAll(List.of("Article 1: Bridge shut", "Article 2: Bridge shut")), entries.toString());
        assertEquals(entries.size(), Set.copyOf(entries).size());
    }

    @Test
    void evidenceFoldsAndStandsOpen() throws IOException {
        Document page = Jsoup.parse(write(SampleContent.town()));

        assertEquals(
                page.select(".claim").size(),
                page.select(".claim details.evidence[open]").size());
        assertEquals(
                "Evidence", page.selectFirst("details.evidence > summary > h4").text());
    }

    @Test
    void aReportInALanguageFromRightToLeftIsMirroredAndItsOtherTextsAreNot() {
        ReportInput input = SampleContent.town().input();
        ReportContent made = ReportBuilder.build(input);
        ReportContent hebrew = new ReportContent(
                "he",
                made.kind(),
                made.exported(),
                made.cover(),
                made.method(),
                made.articles(),
                made.claims(),
                made.sources(),
                made.custody());
        Document page = HtmlReport.build(hebrew, input.words(), Medium.SCREEN, List.of());

        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertTrue(page.select(".statement").stream()
                .allMatch(statement -> statement.attr("dir").equals("ltr")));
        assertFalse(page.select(".side").isEmpty());
        assertTrue(
                page.select(".side").stream().allMatch(side -> side.attr("dir").equals("rtl")));
        assertFalse(HtmlReport.build(made, input.words(), Medium.SCREEN, List.of())
                .selectFirst("html")
                .hasAttr("dir"));
    }

    @Test
    void rightToLeftTextSaysSo() throws IOException {
        Document page = Jsoup.parse(write(SampleContent.arabic()));
        assertEquals("ar", page.selectFirst(".reprint").attr("lang"));
        assertTrue(page.select(".reprint .b-paragraph").stream()
                .allMatch(p -> p.attr("dir").equals("rtl")));
        assertTrue(page.select(".side").stream().allMatch(p -> p.attr("dir").equals("ltr")));
    }

    @Test
    void theArticleReadsAsItStands() throws IOException {
        Document page = Jsoup.parse(write(SampleContent.town()));
        Element paragraph = page.select(".reprint .b-paragraph").get(2).clone();
        paragraph.select(".num,.side").remove();
        assertEquals(
                "Ostvale was the first town in the county to heat a public pool with waste heat from a data centre, and"
                        + " delegations from three other councils have been to see the pipes.",
                paragraph.wholeText());
    }

    @Test
    void aLineBreakInAnArticleIsKept() throws IOException {
        CaseBuilder made = CaseBuilder.aCase("A case").article("en", "", "", "", "# Title", "One\ntwo");
        assertEquals(
                "One\ntwo", Jsoup.parse(write(made)).selectFirst(".b-paragraph").wholeText());
    }
}
