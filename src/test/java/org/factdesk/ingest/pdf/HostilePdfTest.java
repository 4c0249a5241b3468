package org.factdesk.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to hang a reader, to fill its memory or to break it. */
class HostilePdfTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String WORDS = Drawn.text(60, 700, 11, "Words that can be had.");

    @TempDir
    Path folder;

    private static Reading read(byte[] pdf) {
        return assertTimeoutPreemptively(LIMIT, () -> new PdfReader().read(Input.of("a.pdf", pdf)));
    }

    private static void assertWords(Drawn pdf) {
        assertEquals("Words that can be had.", read(pdf.bytes()).body().text());
    }

    /** Whatever comes, it is text or a problem with a name, and soon. */
    private static void assertAnswered(byte[] pdf) {
        try {
            assertFalse(read(pdf).body().blocks().isEmpty());
        } catch (Problem told) {
            assertTrue(told.code() != ProblemCode.UNEXPECTED);
        }
    }

    @Test
    void aFontThatTheFormsOfManyPagesShareIsMadeOnce() {
        Drawn pdf = new Drawn();
        int descriptor = pdf.object("<</Type/FontDescriptor/FontName/Shared/Flags 32>>");
        pdf.replace(
                3,
                "<</Type/Font/Subtype/TrueType/BaseFont/Shared/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 33"
                        + "/Widths[500 500]/FontDescriptor " + descriptor + " 0 R>>");
        for (int i = 0; i < 500; i++) {
            int form = pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F1 3 0 R>>>>",
                    Drawn.text(60, 700, 11, "Words of page " + i + "."));
            pdf.page("/X Do", "/XObject<</X " + form + " 0 R>>");
        }
        PdfReader reader = new PdfReader();
        FontMapper own = FontMappers.instance();
        CountingMapper counting = new CountingMapper(own);
        FontMappers.set(counting);
        try {
            assertTrue(reader.read(Input.of("a.pdf", pdf.bytes())).body().text().contains("Words of page 499."));
        } finally {
            FontMappers.set(own);
        }
        // A cache may be emptied when memory is short, but not for each page.
        int made = counting.fonts;
        assertTrue(made >= 1 && made < 50, "made " + made + " times");
    }

    @Test
    void theFontThatStandsInForMissingOnesIsParsedOnce() {
        assertFalse(new PdfReader().canRead(Input.of("a.txt", new byte[0])));
        FontMapper mapper = FontMappers.instance();
        assertSame(
                mapper.getTrueTypeFont("A", null).getFont(),
                mapper.getTrueTypeFont("B", null).getFont());
    }

    private static final class CountingMapper implements FontMapper {
        private final FontMapper mapper;
        private int fonts;

        private CountingMapper(FontMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            fonts++;
            return mapper.getTrueTypeFont(name, descriptor);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            fonts++;
            return mapper.getFontBoxFont(name, descriptor);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            fonts++;
            return mapper.getCIDFont(name, descriptor, system);
        }
    }

    @Test
    void aFormThatDrawsItselfTwiceIsDrawnOnce() {
        Drawn pdf = new Drawn();
        int form = 5;
        pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</XObject<</X 5 0 R>>/Font<</F1 3 0 R>>>>",
                "/X Do /X Do " + WORDS);
        assertWords(pdf.page("/X Do", "/XObject<</X " + form + " 0 R>>"));
    }

    @Test
    void formsThatDrawTenOthersEachAreCutOff() {
        Drawn pdf = new Drawn();
        for (int level = 0; level < 20; level++) {
            int next = 6 + level;
            pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</XObject<</X " + next + " 0 R>>>>",
                    "/X Do ".repeat(10));
        }
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 600 900]", "q Q");
        Reading reading = read(pdf.page(WORDS + "/X Do", "/XObject<</X 5 0 R>>").bytes());
        assertEquals("Words that can be had.", reading.body().text());
        assertTrue(reading.leftOut().contains("ingest.leftout.pages"));
    }

    @Test
    void contentThatUnpacksToTheWholeMemoryIsCutOff() throws IOException {
        String packed = packed(WORDS, " ", 600);
        Drawn pdf = new Drawn();
        int stream = pdf.stream("/Filter/FlateDecode", packed);
        pdf.replace(2, "<</Type/Pages/Kids[" + pdf.object(page(stream)) + " 0 R]/Count 1>>");
        assertWords(pdf);
    }

    @Test
    void contentOfNothingButOperandsIsCutOff() throws IOException {
        for (String operand : new String[] {"[] ", "1 ", "() ", "<<>> "}) {
            Drawn pdf = new Drawn();
            int stream = pdf.stream("/Filter/FlateDecode", packed(WORDS, operand, 64));
            pdf.replace(2, "<</Type/Pages/Kids[" + pdf.object(page(stream)) + " 0 R]/Count 1>>");
            assertWords(pdf);
        }
    }

    @Test
    void aTableOfLettersThatUnpacksToALotIsNotUnpacked() throws IOException {
        Drawn pdf = new Drawn();
        int table = pdf.stream("/Filter/FlateDecode", packed("", " ", 400));
        pdf.replace(
                3,
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode " + table + " 0 R>>");
        assertWords(pdf.page(WORDS));
    }

    private static String page(int stream) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + stream
                + " 0 R/Resources<</Font<</F1 3 0 R>>>>>>";
    }

    private static String packed(String before, String filling, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] megabyte = filling.repeat((1 << 20) / filling.length()).getBytes(StandardCharsets.ISO_8859_1);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(before.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < megabytes; i++) {
                deflater.write(megabyte);
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPageTreeThatIsARingHasEachPageOnce() {
        Drawn pdf = new Drawn();
        int stream = pdf.stream("", WORDS);
        int leaf = pdf.object(page(stream));
        assertWords(pdf.replace(
                2,
                "<</Type/Pages/Kids[2 0 R " + leaf + " 0 R 2 0 R " + leaf + " 0 R]/Count 2000000000/Parent 2 0 R>>"));
    }

    @Test
    void aPageTreeOfTenThousandStoreysIsLeftAlone() {
        Drawn pdf = new Drawn();
        int first = 5;
        pdf.replace(2, "<</Type/Pages/Kids[" + first + " 0 R]/Count 1>>");
        for (int i = 0; i < 10_000; i++) {
            pdf.object("<</Type/Pages/Kids[" + (first + i + 1) + " 0 R]/Count 1/Parent " + (first + i - 1) + " 0 R>>");
        }
        assertEquals(
                ProblemCode.NO_TEXT_FOUND,
                assertThrows(Problem.class, () -> read(pdf.bytes())).code());
    }

    @Test
    void nestedArraysAndDictionariesDoNotBreakTheStack() {
        assertAnswered(
                new Drawn().page(WORDS).catalog("/Deep " + "[".repeat(200_000)).bytes());
        assertAnswered(new Drawn()
                .page(WORDS)
                .catalog("/Deep " + "<</A ".repeat(100_000))
                .bytes());
        assertWords(new Drawn().page(WORDS + "[".repeat(100_000)));
        assertWords(new Drawn().page(WORDS + "<</A ".repeat(100_000)));
        assertWords(new Drawn().page(WORDS + "q ".repeat(500_000)));
        assertWords(new Drawn().page(WORDS + "/Span BMC ".repeat(200_000)));
    }

    @Test
    void crossReferencesThatGoInARingEnd() {
        String pdf = new Drawn().page(WORDS).text();
        int xref = pdf.lastIndexOf("xref\n0");
        for (String ring : new String[] {"/Prev " + xref, "/XRefStm " + xref, "/Prev -7", "/Prev 99999999999"}) {
            assertAnswered(pdf.replace("/Root 1 0 R", "/Root 1 0 R" + ring).getBytes(StandardCharsets.ISO_8859_1));
        }
        assertAnswered(new Drawn().page(WORDS).replace(1, "1 0 R").bytes());
        assertAnswered(
                new Drawn().page(WORDS).catalog("/Metadata 1 0 R/Names 1 0 R").bytes());
    }

    @Test
    void aMillionLettersOnOneSpotAreCutOff() {
        String content = "BT /F1 11 Tf 60 700 Td " + "1 0 0 1 60 700 Tm (abcdefghij) Tj ".repeat(100_000) + "ET";
        assertAnswered(new Drawn().page(content).bytes());
        String across = "BT /F1 1 Tf " + "1 0 0 1 0 0 Tm (a) Tj 1 0 0 1 3 9 Tm (b) Tj ".repeat(60_000) + "ET";
        assertAnswered(new Drawn().page(across).bytes());
    }

    @Test
    void textAtAbsurdPlacesAndSizesIsNoTrouble() {
        StringBuilder content = new StringBuilder(WORDS);
        for (String number : new String[] {"1e38", "-1e38", "99999999999999999999", "0", "0.0000000001", "-1"}) {
            content.append("BT /F1 ")
                    .append(number)
                    .append(" Tf ")
                    .append(number)
                    .append(" 0 0 ")
                    .append(number);
            content.append(" 100 100 Tm (x) Tj ")
                    .append(number)
                    .append(' ')
                    .append(number)
                    .append(" Td (y) Tj ET\n");
        }
        assertAnswered(new Drawn().page(content.toString()).bytes());
        assertAnswered(new Drawn()
                .page(WORDS, "/MediaBox[0 0 0 0]/CropBox[9 9 -1e30 1e30]")
                .bytes());
        Random random = new Random(3);
        StringBuilder scattered = new StringBuilder("BT /F1 4 Tf ");
        for (int i = 0; i < 20_000; i++) {
            scattered
                    .append("1 0 0 1 ")
                    .append(random.nextInt(595))
                    .append(' ')
                    .append(random.nextInt(842))
                    .append(" Tm (ab) Tj ");
        }
        assertAnswered(new Drawn().page(scattered + "ET").bytes());
    }

    @Test
    void aFileCutAtAnyLengthIsAnswered() {
        Drawn pdf = new Drawn();
        for (int i = 0; i < 5; i++) {
            pdf.page(WORDS);
        }
        byte[] whole = pdf.bytes();
        for (int length = 0; length < whole.length; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (new PdfReader().canRead(Input.of("a.pdf", cut))) {
                assertAnswered(cut);
            }
        }
    }

    @Test
    void bytesChangedAtRandomAreAnswered() {
        byte[] whole = Printed.html("<html><body><h1>A title</h1><p>Some words of a page, and more.</p></body></html>");
        Random random = new Random(11);
        for (int round = 0; round < 150; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + round; i++) {
                changed[5 + random.nextInt(changed.length - 5)] = (byte) random.nextInt(256);
            }
            assertAnswered(changed);
        }
        byte[] noise = new byte[200_000];
        random.nextBytes(noise);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
        assertAnswered(noise);
    }

    @Test
    void aFileThatVanishedIsNamedAsMissing() throws IOException {
        Path file = Files.write(
                folder.resolve("a?&\u202E.pdf"), new Drawn().page(WORDS).bytes());
        Input input = Inputs.file(file);
        assertEquals(
                "Words that can be had.", new PdfReader().read(input).body().text());
        Files.delete(file);
        assertEquals(
                ProblemCode.FILE_NOT_FOUND,
                assertThrows(Problem.class, () -> new PdfReader().read(input)).code());
    }
}
