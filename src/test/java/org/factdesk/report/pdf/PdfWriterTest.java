package org.factdesk.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.factdesk.model.Priority;
import org.factdesk.model.RatingScales;
import org.factdesk.report.ReportBuilder;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportInput;
import org.factdesk.report.html.HtmlReport;
import org.factdesk.report.html.Medium;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.testing.HostileCase;
import org.factdesk.testing.SampleContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF is read back as its readers would. */
class PdfWriterTest {
    static byte[] write(CaseBuilder made) throws IOException {
        ReportInput input = made.input();
        ReportContent content = ReportBuilder.build(input);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(input.words()).write(content, out);
        return out.toByteArray();
    }

    static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document).replaceAll("[\\s\\u00A0]+", " ");
    }

    static String text(CaseBuilder made) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(made))) {
            return text(document, 1, document.getNumberOfPages());
        }
    }

    /** A link and where it leads: {@code page 5} or an address. */
    private static List<String> targets(PDDocument document, int page) throws IOException {
        List<String> targets = new ArrayList<>();
        for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
            PDAnnotationLink link = (PDAnnotationLink) annotation;
            if (link.getAction() instanceof PDActionURI uri) {
                targets.add(uri.getURI());
            } else {
                PDPageDestination to = (PDPageDestination)
                        (link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination());
                targets.add("page " + (to.retrievePageNumber() + 1));
            }
        }
        return targets;
    }

    /** Names of the outline's first and second level with the page each leads to. */
    private static Map<String, Integer> outline(PDDocument document) throws IOException {
        Map<String, Integer> pages = new TreeMap<>();
        for (PDOutlineItem section :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            pages.put(section.getTitle(), pageOf(document, section));
            for (PDOutlineItem claim : section.children()) {
                pages.put(claim.getTitle(), pageOf(document, claim));
            }
        }
        return pages;
    }

    private static int pageOf(PDDocument document, PDOutlineItem item) throws IOException {
        PDPage page = item.findDestinationPage(document);
        return document.getPages().indexOf(page) + 1;
    }

    @Test
    void theCoverSaysWhatCameOut() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleContent.town()))) {
            String cover = text(document, 1, 1);
            assertTrue(cover.contains("The swimming pool of Ostvale: what holds up"), cover);
            assertTrue(cover.contains("Claim 1 is half true: The turnstiles counted 212,340 visitors"), cover);
            assertTrue(cover.contains("Miriam Okafor, Tomas Lindqvist"), cover);
            assertEquals(
                    "The swimming pool of Ostvale: what holds up",
                    document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void everyPageButTheCoverHasItsHeadAndItsNumber() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleContent.town()))) {
            int pages = document.getNumberOfPages();
            assertFalse(text(document, 1, 1).contains("1 / " + pages));
            for (int page = 2; page <= pages; page++) {
                String text = text(document, page, page);
                assertTrue(text.contains(page + " / " + pages), text);
                assertTrue(text.contains("head " + CaseBuilder.HEAD.substring(0, 8)), text);
            }
            assertTrue(text(document, pages, pages).contains("Custody"));
            assertTrue(text(document, pages - 1, pages - 1).contains("Sources"));
        }
    }

    @Test
    void theOutlineLeadsToEachSectionAndEachClaim() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleContent.town()))) {
            Map<String, Integer> outline = outline(document);
            assertEquals(
                    List.of(
                            "Claims at a glance",
                            "Claims in full",
                            "Custody",
                            "How we checked",
                            "Sources",
                            "The article, with our ratings",
                            "The swimming pool of Ostvale: what holds up"),
                    outline.keySet().stream()
                            .filter(name -> !name.startsWith("Claim "))
                            .toList());
            int page = outline.get("Claim 4: The entrance fees cover the running costs of the pool.");
            assertTrue(text(document, page, page).contains("The first verdict left out the cost of heating."));
        }
    }

    @Test
    void theMarkLeadsToTheClaimAndTheClaimToMarkAndSource() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleContent.german()))) {
            Map<String, Integer> outline = outline(document);
            int article = outline.get("The article, with our ratings");
            int claim = outline.get("Claim 1: Das Freibad hatte 212.000 Gäste.");
            int sources = outline.get("Sources");
            assertTrue(targets(document, article).contains("page " + claim));
            assertTrue(targets(document, claim)
                    .containsAll(List.of("page " + article, "page " + sources, "https://ostheim.example/zahlen")));
            assertTrue(targets(document, sources).contains("page " + claim));
            assertTrue(text(document, article, article).contains("Claim 1, page " + claim));
        }
    }

    @Test
    void germanLettersAreAllThere() throws IOException {
        assertTrue(text(SampleContent.german()).contains("Straßenbahnanschluss und Fußgängerüberweg sollen folgen."));
    }

    @Test
    void arabicIsShapedAndNothingBecomesANumberSign() throws IOException {
        String text = text(SampleContent.arabic());
        assertTrue(text.contains("Westvale"), text);
        assertTrue(text.contains("رسوم الدخول تغطي كل التكاليف"), text);
        assertFalse(text.contains("#"), text);
        assertFalse(text.contains(PrintText.MISSING), text);
    }

    @Test
    void aScriptWithoutAFontIsShownAsMissingAndSaid() throws IOException {
        String text = text(CaseBuilder.aCase("A case").claim("漢字 and \uE000 and \uD83D\uDE00.", "", ""));
        assertTrue(text.contains("\u25A1\u25A1 and \u25A1 and \u25A1."), text);
        assertTrue(text.contains("4 characters of this report are shown as \u25A1"), text);
        assertTrue(text.contains("(Common, Han, Unknown)"), text);
        assertFalse(text.contains("#"), text);
    }

    @Test
    void theEngineFindsNothingOddAboutOurStyle() throws IOException {
        List<String> odd = new ArrayList<>();
        ReportInput input = SampleContent.town().input();
        PdfWriter writer = new PdfWriter(input.words(), diagnostic -> {
            if (diagnostic.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                odd.add(diagnostic.getFormattedMessage());
            }
        });
        writer.write(ReportBuilder.build(input), new ByteArrayOutputStream());
        assertEquals(List.of(), odd);
    }

    @Test
    void aHostileTextIsNothingButText() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(HostileCase.all()))) {
            String text = text(document, 1, document.getNumberOfPages());
            assertTrue(text.contains("<script>alert(1)</script><b>bold</b>"), text);
            assertTrue(text.contains("&amp; &lt;b&gt; &#60;"), text);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertTrue(
                        targets(document, page).stream().allMatch(target -> target.startsWith("page ")),
                        "page " + page);
            }
        }
    }

    @Test
    void aPageThatAsksForMoreGetsNothing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "body{content:'secret'}");
        ReportInput input = SampleContent.german().input();
        ReportContent content = ReportBuilder.build(input);
        try (ServerSocket server = new ServerSocket(0)) {
            String remote = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Document page = HtmlReport.build(content, input.words(), Medium.PRINT, List.of());
            page.body().appendElement("img").attr("src", remote + "a.png");
            page.body().appendElement("img").attr("src", secret.toUri().toString());
            page.body().appendElement("object").attr("type", "application/pdf").attr("data", remote + "b.pdf");
            page.body()
                    .appendElement("div")
                    .attr("style", "background-image:url(" + remote + "c.png)")
                    .text("x");
            page.head()
                    .appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("type", "text/css")
                    .attr("href", remote + "d.css");
            page.head()
                    .appendElement("style")
                    .text("@import url(" + remote + "e.css);@font-face{font-family:x;src:url(" + remote + "f.ttf)}");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfWriter(input.words()).print(page, content, out);
            assertTrue(out.size() > 1000);
            server.setSoTimeout(1);
            boolean asked = true;
            try {
                server.accept().close();
            } catch (SocketTimeoutException nobodyCame) {
                asked = false;
            }
            assertFalse(asked, "the engine opened a connection");
        }
    }

    @Test
    void aClaimOfFiveThousandCharactersIsPrintedToItsEnd() throws IOException {
        String statement = "Nine towns said so. ".repeat(249) + "And this is the end.";
        String word = "x".repeat(5000);
        String text = text(CaseBuilder.aCase("A case")
                .claim(statement, "", "")
                .verdict("true", statement)
                .claim(word, "", ""));
        assertTrue(text.contains("And this is the end."), text);
        assertTrue(text.replace(" ", "").contains("x".repeat(200)), text);
    }

    @Test
    void threeHundredClaimsAreAllPrinted() throws IOException {
        CaseBuilder made = CaseBuilder.aCase("A case");
        for (int i = 1; i <= 300; i++) {
            made.claim("Statement number " + i + ".", "", "").verdict("true", "So it is.");
        }
        String text = text(made);
        for (int i = 1; i <= 300; i++) {
            assertTrue(text.contains("Claim " + i + " Statement number " + i + "."), "claim " + i);
        }
    }

    @Test
    void theMarksOfOneArticleDoNotReachIntoTheNextSection() throws IOException {
        String[] words = new String[45];
        Arrays.setAll(words, i -> "word" + i + "x");
        CaseBuilder made = CaseBuilder.aCase("A case").article("en", "", "", "", "# Title", String.join(" ", words));
        for (String word : words) {
            made.claim("Statement " + word, "", "", word);
        }
        try (PDDocument document = Loader.loadPDF(write(made))) {
            Map<String, Integer> outline = outline(document);
            int article = outline.get("The article, with our ratings");
            int next = outline.get("Claims at a glance");
            String marks = text(document, article, next - 1);
            for (int claim = 1; claim <= words.length; claim++) {
                assertTrue(marks.contains("Claim " + claim + ", page "), "claim " + claim);
            }
            assertFalse(text(document, next, next).contains(", page "));
        }
    }

    @Test
    void noPageIsEmptyWhereverTheArticleEnds() throws IOException {
        for (int lines = 30; lines <= 52; lines += 2) {
            String[] paragraphs = new String[lines / 2];
            Arrays.setAll(paragraphs, i -> "Paragraph " + i + " of a story says something " + "again and ".repeat(9));
            String[] blocks = new String[paragraphs.length + 1];
            blocks[0] = "# Title";
            System.arraycopy(paragraphs, 0, blocks, 1, paragraphs.length);
            CaseBuilder made = CaseBuilder.aCase("A case").article("en", "", "", "", blocks);
            made.claim("The last one", "", "", "Paragraph " + (paragraphs.length - 1) + " of a story");
            try (PDDocument document = Loader.loadPDF(write(made))) {
                int next = outline(document).get("Claims at a glance");
                for (int page = outline(document).get("The article, with our ratings"); page < next; page++) {
                    assertTrue(
                            text(document, page, page).strip().length() > 120,
                            "page " + page + " of " + lines + " lines is empty");
                }
            }
        }
    }

    @Test
    void theCoverOfALongTitleIsOnePage() throws IOException {
        CaseBuilder made =
                SampleContent.townOf("A title that is as long as titles of case files ever get, since somebody put"
                        + " the whole first sentence of the article and a date into it");
        try (PDDocument document = Loader.loadPDF(write(made))) {
            assertTrue(text(document, 1, 1).contains("Compare the head hash"));
            assertTrue(text(document, 2, 2).contains("How we checked"));
        }
    }

    private static CaseBuilder longLabels() {
        CaseBuilder made = CaseBuilder.aCase("A case", RatingScales.AVERITEC)
                .article("en", "", "", "", "# Title", "The first fact. " + "And so it goes on and on. ".repeat(20));
        made.claim("The first fact.", "", "", "The first fact");
        return made.verdict("conflicting-evidence", "It is so. " + "And yet it is not so at all. ".repeat(12));
    }

    /** The lines of text that begin between two places of the page, in points from its left edge. */
    private static String column(PDDocument document, int page, double from, double to) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("column", new Rectangle2D.Double(from, 0, to - from, 842));
        stripper.extractRegions(document.getPage(page - 1));
        return stripper.getTextForRegion("column");
    }

    @Test
    void aLongLabelWrapsInsideItsColumn() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(longLabels()))) {
            double mm = 72 / 25.4;
            int scale = outline(document).get("How we checked");
            assertTrue(column(document, scale, 22 * mm, 54 * mm).contains("Cherrypicking"));
            int table = outline(document).get("Claims at a glance");
            assertTrue(column(document, table, 85 * mm, 118 * mm).contains("Cherrypicking"));
            int article = outline(document).get("The article, with our ratings");
            assertTrue(column(document, article, 155 * mm, 193 * mm).contains("Cherrypicking"));
        }
    }

    @Test
    void aFiveLineSummaryOfLongConclusionsLeavesTheCoverOnePage() throws IOException {
        CaseBuilder made = SampleContent.townOf("A title that is as long as titles of case files ever get, since"
                + " somebody put the whole first sentence of the article and a date into it");
        for (int i = 0; i < 5; i++) {
            made.claim("Statement.", "", "")
                    .priority(Priority.HIGH)
                    .verdict("mostly-false", "Word after word ".repeat(20));
        }
        try (PDDocument document = Loader.loadPDF(write(made))) {
            assertTrue(text(document, 1, 1).contains("Compare the head hash"));
            assertTrue(text(document, 2, 2).contains("How we checked"));
        }
    }

    @Test
    void aLongDateOfTheFilesStandsOnOneLine() throws IOException {
        CaseBuilder made = SampleContent.german();
        ReportInput given = made.input();
        ReportContent content = ReportBuilder.build(given);
        ReportContent.Custody custody = content.custody();
        List<ReportContent.FileEntry> files = custody.files().stream()
                .map(file -> new ReportContent.FileEntry(
                        file.name(), file.what(), "28.\u00A0September\u00A02026", file.sha256()))
                .toList();
        ReportContent late = new ReportContent(
                content.language(),
                content.kind(),
                content.exported(),
                content.cover(),
                content.method(),
                content.articles(),
                content.claims(),
                content.sources(),
                new ReportContent.Custody(
                        custody.statement(), custody.head(), custody.steps(), custody.limits(), files));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(given.words()).write(late, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String raw = new PDFTextStripper().getText(document).replace('\u00A0', ' ');
            assertTrue(raw.contains("28. September 2026"), raw);
        }
    }

    @Test
    void anEmptyCaseIsPrinted() throws IOException {
        String text = text(CaseBuilder.aCase("Nothing yet"));
        assertTrue(text.contains("There are no claims yet."), text);
    }

    @Test
    void theSameReportGivesTheSameFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleContent.german()))) {
            assertEquals(
                    CaseBuilder.START.plusSeconds(3600 * 24 * 8),
                    document.getDocumentInformation().getCreationDate().toInstant());
        }
        assertArrayEquals(write(SampleContent.german()), write(SampleContent.german()));
    }
}
