package org.factdesk.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {
    private static Reading read(byte[] pdf) {
        return new PdfReader().read(Input.of("a.pdf", pdf));
    }

    private static Reading read(Drawn pdf) {
        return read(pdf.bytes());
    }

    @ParameterizedTest
    @CsvSource({"en,1,true", "de,1,false", "fr,2,true", "es,2,false", "en,2,true", "de,1,true"})
    void paragraphsOfPrintedTextComeBackInOrder(String language, int columns, boolean indented) {
        Story story = new StoryMaker(language, 7L * columns).story(columns > 1 ? 500 : 1200, true, false, false);
        Setting setting = Setting.plain().columns(columns).indented(indented).type(Printed.FAMILY, 10, 1.35);
        Recovery recovery = Recovery.of(story, read(Printed.html(HtmlPages.of(story, setting))));
        assertTrue(recovery.exact() >= 0.88 * recovery.paragraphs(), () -> "missed " + recovery.missed());
        assertTrue(recovery.f1() >= 0.985, () -> "F1 " + recovery.f1());
        assertEquals(0, recovery.outOfOrder());
        assertFalse(recovery.edges());
    }

    @Test
    void columnsDrawnRowByRowAreReadOneAfterTheOther() {
        StringBuilder content = new StringBuilder();
        String[] left = {
            "The harbour was dredged in the spring", "of that year, and by the end of June the",
            "first of the larger boats could come in.", "Nobody had thought of the mussels then,",
            "although a letter had warned of it twice."
        };
        String[] right = {
            "The council met again in the autumn to", "hear what the divers had seen. They said",
            "that the bed was bare for half a mile, and", "that it would be bare for years. One asked",
            "who would pay the families in the lane."
        };
        for (int i = 0; i < left.length; i++) {
            content.append(Drawn.text(60, 700 - 14 * i, 11, left[i]));
            content.append(Drawn.text(320, 700 - 14 * i, 11, right[i]));
        }
        String text = read(new Drawn().page(content.toString())).body().text();
        assertTrue(text.indexOf("warned of it twice.") < text.indexOf("The council met"), text);
        assertTrue(text.contains("in the spring of that year, and"), text);
    }

    @Test
    void wordsBrokenAtALineAreWholeAgainAndRealHyphensStay() {
        Drawn pdf = new Drawn()
                .page(Drawn.text(60, 700, 11, "Nobody asked the well-known engineer what the recon-")
                        + Drawn.text(60, 686, 11, "struction of the long pier had cost, or whether the well-")
                        + Drawn.text(60, 672, 11, "known firm from the north had been paid in the years 1987-")
                        + Drawn.text(60, 658, 11, "1989 at all."));
        assertEquals(
                "Nobody asked the well-known engineer what the reconstruction of the long pier had cost, or whether the"
                        + " well-known firm from the north had been paid in the years 1987-1989 at all.",
                read(pdf).body().text());
    }

    @Test
    void aRaisedNumberStaysApartFromTheNumberBefore() {
        Drawn pdf = new Drawn()
                .page(
                        "BT /F1 11 Tf 60 700 Td (It was built in 2019) Tj /F1 7 Tf 4 Ts (1) Tj 0 Ts /F1 11 Tf ( and sold.) Tj ET");
        assertEquals("It was built in 2019¹ and sold.", read(pdf).body().text());
    }

    @Test
    void aPageThatLiesOnItsSideIsReadAsOneThatStands() {
        Drawn pdf = new Drawn()
                .page("BT /F1 11 Tf 0 1 -1 0 100 60 Tm (This line goes up the page,) Tj ET\n"
                        + "BT /F1 11 Tf 0 1 -1 0 114 60 Tm (and this one stands to its right.) Tj ET");
        assertEquals(
                "This line goes up the page, and this one stands to its right.",
                read(pdf).body().text());
    }

    @Test
    void textDrawnTwiceToLookBoldIsThereOnce() {
        Drawn pdf = new Drawn().page(Drawn.text(60, 700, 11, "Said once.") + Drawn.text(60.3, 700, 11, "Said once."));
        assertEquals("Said once.", read(pdf).body().text());
    }

    @Test
    void textOutsideThePageIsLeftOutAndSaidSo() {
        Reading reading =
                read(new Drawn().page(Drawn.text(60, 700, 11, "Inside.") + Drawn.text(60, 9000, 11, "Outside.")));
        assertEquals("Inside.", reading.body().text());
        assertEquals(List.of("ingest.leftout.outside"), reading.leftOut());
    }

    @Test
    void eachBlockKnowsItsPage() {
        Drawn pdf = new Drawn()
                .page(Drawn.text(60, 700, 11, "On the first page."))
                .page(Drawn.text(60, 700, 11, "On the second page."));
        assertEquals(
                List.of(1, 2),
                read(pdf).body().blocks().stream().map(block -> block.page()).toList());
    }

    @Test
    void titlesThatAProgramMadeUpAreDistrusted() {
        String content = Drawn.text(60, 760, 24, "The harbour that nobody wanted")
                + Drawn.text(60, 700, 11, "It was built all the same, and it was built twice, of stone.");
        Reading reading = read(new Drawn()
                .page(content)
                .info("/Title(Microsoft Word - final2.doc)/Author(Ada Brennan)/CreationDate(D:20200101)")
                .catalog("/Lang(en-GB)"));
        assertEquals("The harbour that nobody wanted", reading.title());
        assertEquals(
                Origin.VISIBLE,
                reading.metadata().of(MetadataField.TITLE).get(0).origin());
        assertEquals("Ada Brennan", reading.byline());
        assertEquals("en-GB", reading.language());
        assertEquals("", reading.published());
        assertEquals(
                Origin.FILE,
                read(new Drawn().page(content).info("/Title(The harbour that nobody wanted)"))
                        .metadata()
                        .of(MetadataField.TITLE)
                        .get(0)
                        .origin());
    }

    @Test
    void aScanIsNamedAsOne() {
        Drawn pdf = new Drawn();
        int picture = pdf.stream(
                "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "x");
        pdf.page("q 500 0 0 700 0 0 cm /P Do Q", "/XObject<</P " + picture + " 0 R>>");
        assertEquals(
                ProblemCode.FILE_SCANNED,
                assertThrows(Problem.class, () -> read(pdf)).code());
        assertEquals(
                ProblemCode.NO_TEXT_FOUND,
                assertThrows(Problem.class, () -> read(new Drawn().page(""))).code());
    }

    @Test
    void aFileWithoutAPasswordToOpenItIsReadAndOneWithIsNot() throws IOException {
        byte[] plain = new Drawn()
                .page(Drawn.text(60, 700, 11, "Nothing secret here."))
                .bytes();
        assertEquals("Nothing secret here.", read(locked(plain, "")).body().text());
        assertEquals(
                ProblemCode.FILE_PROTECTED,
                assertThrows(Problem.class, () -> read(locked(plain, "open sesame")))
                        .code());
    }

    private static byte[] locked(byte[] pdf, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void theContentTellsAPdfAndNotTheName() {
        byte[] pdf = new Drawn().page(Drawn.text(60, 700, 11, "Words.")).bytes();
        assertTrue(new PdfReader().canRead(Input.of("a.txt", pdf)));
        assertFalse(new PdfReader().canRead(Input.of("a.pdf", "Plain words.".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("paragraph: Words."), Readings.blocks(read(pdf)));
    }
}
