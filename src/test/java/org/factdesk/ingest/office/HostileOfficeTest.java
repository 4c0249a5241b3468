package org.factdesk.ingest.office;

import static org.factdesk.ingest.Readings.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.ingest.zip.Zips;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Files that are made to do harm: each is read or refused, soon, and nothing they name is asked for. */
class HostileOfficeTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String W_END = "</w:body></w:document>";
    private static final String O =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>";
    private static final String O_END = "</office:text></office:body></office:document-content>";
    private static final String X = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>";
    private static final String X_END = "</body></html>";

    @Test
    void aSmallFileThatUnpacksToHundredsOfMegabytesIsRefused() {
        byte[] padding = new byte[600 << 20];
        java.util.Arrays.fill(padding, (byte) ' ');
        byte[] bomb = new Zips()
                .add("[Content_Types].xml", "<Types/>")
                .add("word/document.xml", padding)
                .bytes();
        assertTrue(bomb.length < 700_000, bomb.length + " bytes");
        assertRefused(ProblemCode.FILE_UNPACKS_TOO_LARGE, bomb);
    }

    @Test
    void aTextThatIsLongerThanCanBeHeldIsCutAndSaidSo() {
        StringBuilder text = new StringBuilder(W);
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            text.append("<w:p><w:r><w:t>")
                    .append(Long.toString(random.nextLong(), 36))
                    .append(" harbour</w:t></w:r></w:p>");
        }
        Reading reading = assertTimeout(SOON, () -> read(docx(text + W_END)));
        assertEquals(List.of("ingest.leftout.rest"), reading.leftOut());
        assertTrue(reading.body().blocks().size() > 50_000);
    }

    @Test
    void entitiesAreNotUnfolded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String doctype = laughs.append("]>").toString();
        assertFirst("Before.", docx(doctype + W + p("Before.") + p("&a29;") + W_END));
        assertFirst("Before.", odt(doctype + O + "<text:p>Before.</text:p><text:p>&a29;</text:p>" + O_END));
        assertFirst("Before.", epub(doctype + X + "<p>Before.</p><p>&a29;</p>" + X_END));
    }

    @Test
    void nothingThatAFileNamesIsAskedFor() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            String doctype = "<?xml version=\"1.0\" standalone=\"no\"?><!DOCTYPE x PUBLIC \"-//X//X\" \"" + address
                    + "x.dtd\" [<!ENTITY % p SYSTEM \"" + address + "p.ent\"> %p; <!ENTITY e SYSTEM \"" + address
                    + "e.txt\">]>";
            String picture =
                    "<img src=\"" + address + "a.png\"/><link rel=\"stylesheet\" href=\"" + address + "a.css\"/>";
            readOrRefuse(docx(doctype + W + p("One &e;") + W_END));
            readOrRefuse(odt(doctype + O + "<text:p>One &e;</text:p>" + O_END));
            readOrRefuse((doctype
                            + O.replace(
                                    "document-content",
                                    "document office:mimetype=\"application/vnd.oasis.opendocument.text\"")
                            + "<text:p>One &e;</text:p>" + O_END.replace("document-content", "document"))
                    .getBytes(StandardCharsets.UTF_8));
            readOrRefuse(epub(doctype + X + picture + "<p>One &e;</p>" + X_END));
            readOrRefuse(("{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT \"" + address + "x\"}}{\\*\\template " + address
                            + "t} One\\par}")
                    .getBytes(StandardCharsets.UTF_8));
            listener.setSoTimeout(300);
            assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    @Test
    void deepNestingIsReadWithoutOverflow() {
        assertHolds(docx(W + nested("w:sdt", p("deep")) + p("end") + W_END));
        assertHolds(docx(W
                + "<w:tbl><w:tr><w:tc>".repeat(50_000)
                + p("deep")
                + "</w:tc></w:tr></w:tbl>".repeat(50_000)
                + p("end")
                + W_END));
        assertHolds(docx(W
                + "<w:p><w:r><w:txbxContent>".repeat(30_000)
                + p("deep")
                + "</w:txbxContent></w:r></w:p>".repeat(30_000)
                + p("end")
                + W_END));
        assertHolds(odt(O + nested("text:section", "<text:p>deep</text:p>") + "<text:p>end</text:p>" + O_END));
        assertHolds(odt(O + "<text:list><text:list-item>".repeat(50_000) + "<text:p>deep</text:p>"
                + "</text:list-item></text:list>".repeat(50_000) + "<text:p>end</text:p>" + O_END));
        assertHolds(odt(O + "<text:p>" + nested("text:span", "deep") + "</text:p><text:p>end</text:p>" + O_END));
        assertHolds(epub(X + nested("div", "<p>deep</p>") + "<p>end</p>" + X_END));
        assertHolds(epub(X + "<table><tr><td>".repeat(30_000) + "deep" + "</td></tr></table>".repeat(30_000)
                + "<p>end</p>" + X_END));
        assertHolds(rtf("{".repeat(100_000) + "deep" + "}".repeat(100_000) + "\\par end"));
        assertHolds(rtf("{\\footnote ".repeat(30_000) + "deep" + "}".repeat(30_000) + "\\par end"));
    }

    @Test
    void namesThatLeadOutOfTheArchiveDoNoHarm() {
        byte[] bytes = new Zips()
                .add("[Content_Types].xml", "<Types/>")
                .add(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"../../../word/document.xml\"/></Relationships>")
                .add("../../x", "out")
                .add("word/../../document.xml", W + p("Out.") + W_END)
                .add("word/document.xml", W + p("Inside.") + W_END)
                .bytes();
        assertEquals(List.of("paragraph: Inside."), blocks(read(bytes)));
    }

    @Test
    void longRunsAreReadInLinearTime() {
        String spaces = " ".repeat(3_000_000);
        assertHolds(docx(W + "<w:p><w:r><w:t xml:space=\"preserve\">a" + spaces
                + "deep</w:t><w:br/><w:t>x</w:t></w:r></w:p>" + p("end") + W_END));
        assertHolds(rtf("\\u233?".repeat(1_000_000) + "deep\\par end"));
        assertHolds(rtf("\\line ".repeat(500_000) + "deep\\par end"));
        assertHolds(epub(X + "<p>deep" + "<br/>".repeat(200_000) + "</p><p>end</p>" + X_END));
        assertHolds(docx(
                W + p("deep") + "<w:tbl>" + "<w:tr><w:tc/></w:tr>".repeat(20_000) + "</w:tbl>" + p("end") + W_END));
    }

    @Test
    void aCommandThatAsksForMemoryOrKnowsNoEndIsPassedOver() {
        assertHolds(rtf("deep\\par end\\bin2000000000 more"));
        assertHolds(rtf("\\u99999999999999999999 \\uc-5 \\ansicpg99999 \\f99999 deep\\par end"));
        assertHolds(rtf("\\" + "x".repeat(1000) + " deep\\'zz\\par end"));
    }

    private static void assertRefused(ProblemCode code, byte[] bytes) {
        assertTimeout(
                SOON,
                () -> assertEquals(
                        code, assertThrows(Problem.class, () -> read(bytes)).code()));
    }

    private static void assertFirst(String words, byte[] bytes) {
        assertTimeout(SOON, () -> assertTrue(read(bytes).body().text().startsWith(words)));
    }

    private static void assertHolds(byte[] bytes) {
        String text = assertTimeout(SOON, () -> read(bytes)).body().text();
        assertTrue(text.contains("deep"), () -> text.substring(0, Math.min(80, text.length())));
        assertTrue(text.endsWith("end"), () -> text.substring(Math.max(0, text.length() - 80)));
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            read(bytes);
        } catch (Problem refused) {
            assertTrue(refused.code() == ProblemCode.FILE_DAMAGED || refused.code() == ProblemCode.NO_TEXT_FOUND);
        }
    }

    private static Reading read(byte[] bytes) {
        return Readings.READERS.read(Input.of("a.bin", bytes));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String nested(String tag, String inside) {
        return ("<" + tag + ">").repeat(100_000) + inside + ("</" + tag + ">").repeat(100_000);
    }

    /** Long parts are not packed: repetitive as they are they would be taken for bombs. */
    private static byte[] docx(String xml) {
        return zip("word/document.xml", xml)
                .add("[Content_Types].xml", "<Types/>")
                .bytes();
    }

    private static byte[] odt(String xml) {
        return new Zips()
                .store("mimetype", "application/vnd.oasis.opendocument.text")
                .store("content.xml", xml)
                .bytes();
    }

    private static byte[] epub(String xml) {
        return zip("a.xhtml", xml)
                .add(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>")
                .add(
                        "a.opf",
                        "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                                + "<spine><itemref idref=\"a\"/></spine></package>")
                .bytes();
    }

    private static Zips zip(String name, String content) {
        return content.length() < 1 << 20 ? new Zips().add(name, content) : new Zips().store(name, content);
    }

    private static byte[] rtf(String... texts) {
        return ("{\\rtf1 " + String.join("", texts) + "}").getBytes(StandardCharsets.ISO_8859_1);
    }
}
