package org.factdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.factdesk.model.WorkState;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.html.HtmlWriter;
import org.factdesk.report.json.JsonWriter;
import org.factdesk.report.markdown.MarkdownWriter;
import org.factdesk.report.pdf.PdfWriter;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.testing.SampleContent;
import org.factdesk.words.Words;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every format says the same in the same order. */
class SameInAllFormatsTest {
    private static final Words WORDS = new Words(Locale.UK);
    private static final ReportContent CONTENT =
            ReportBuilder.build(SampleContent.town().input());

    private static byte[] bytes(Writer writer) throws IOException {
        return bytes(CONTENT, writer);
    }

    private static byte[] bytes(ReportContent content, Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(content, out);
        return out.toByteArray();
    }

    /** What a person reads, each format by a reader that is not ours. */
    private static List<String> texts() throws IOException {
        return texts(CONTENT);
    }

    private static List<String> texts(ReportContent content) throws IOException {
        Parser markdown =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        String md =
                words(markdown.parse(new String(bytes(content, new MarkdownWriter(WORDS)), StandardCharsets.UTF_8)));
        String html = Jsoup.parse(new String(bytes(content, new HtmlWriter(WORDS)), StandardCharsets.UTF_8))
                .body()
                .text();
        try (PDDocument pdf = Loader.loadPDF(bytes(content, new PdfWriter(WORDS)))) {
            return List.of(plain(md), plain(html), plain(new PDFTextStripper().getText(pdf)));
        }
    }

    private static String words(Node markdown) {
        StringBuilder words = new StringBuilder();
        markdown.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** White space and the marks' placing differ between formats. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @Test
    void theClaimsInFullStandInTheSameOrder() throws IOException {
        for (String text : texts()) {
            int from = text.indexOf("Claimsinfull", text.indexOf("Claimsataglance") + 1);
            List<Integer> places = new ArrayList<>();
            for (ClaimInFull claim : CONTENT.claims()) {
                places.add(text.indexOf(plain(claim.heading() + claim.statement()), from));
            }
            assertTrue(places.stream().allMatch(place -> place >= 0), places::toString);
            assertEquals(places.stream().sorted().toList(), places);
        }
    }

    @Test
    void theSectionsStandInTheSameOrder() throws IOException {
        Pattern order = Pattern.compile(
                "Infivelines.*8claims,byrating.*Howtoverifythisreport.*Howwechecked.*Thescale"
                        + ".*Thearticle,withourratings.*Claimsataglance.*Claimsinfull.*Sources.*Custody.*Files",
                Pattern.DOTALL);
        for (String text : texts()) {
            Matcher matcher = order.matcher(text);
            assertTrue(matcher.find(), text);
        }
    }

    @Test
    void everyConclusionAndEveryQuoteIsInEachFormat() throws IOException {
        for (String text : texts()) {
            for (ClaimInFull claim : CONTENT.claims()) {
                claim.conclusion().forEach(paragraph -> assertTrue(text.contains(plain(paragraph)), paragraph));
                claim.quotes().forEach(quote -> assertTrue(text.contains(plain(quote.text())), quote.text()));
                claim.evidence().forEach(row -> assertTrue(text.contains(plain(row.quote())), row.quote()));
            }
            assertTrue(text.contains(CONTENT.custody().head()));
        }
    }

    @Test
    void workThatIsNotDoneAndAVerdictInWordsAreToldInEachFormat() throws IOException {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict("true", "Yes.")
                .verdict("false", "No.", "", "Ada", CaseBuilder.START)
                .state(WorkState.IN_REVIEW)
                .claim("Two.", "", "")
                .verdict(null, "In words alone.")
                .claim("Three.", "", "");
        for (String text : texts(ReportBuilder.build(made.input()))) {
            for (String said : List.of(
                    "Work on this claim: In review",
                    "FalseIn review",
                    "No reason was given.",
                    "No rating: the verdict is given in words alone.",
                    "Unchecked: there is no verdict on the claim yet.")) {
                assertTrue(text.contains(plain(said)), said + " in " + text);
            }
        }
    }

    @Test
    void jsonHoldsTheWholeTree() throws IOException {
        JsonNode json = new ObjectMapper().readTree(bytes(new JsonWriter()));
        assertEquals(
                CONTENT.claims().stream().map(ClaimInFull::number).toList(),
                StreamSupport.stream(json.get("claims").spliterator(), false)
                        .map(claim -> claim.get("number").asInt())
                        .toList());
        assertEquals("half-true", json.at("/claims/0/rating/role").asText());
        assertEquals("supports", json.at("/claims/0/evidence/0/stance").asText());
        assertEquals("strong", json.at("/claims/0/evidence/0/weight").asText());
        assertEquals("heading", json.at("/articles/0/blocks/4/kind").asText());
        assertEquals("2026-03-12T09:12:00Z", json.get("exported").asText());
        assertEquals(CONTENT.custody().head(), json.at("/custody/head").asText());
    }
}
