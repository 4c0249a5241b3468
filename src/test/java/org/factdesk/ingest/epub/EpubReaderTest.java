package org.factdesk.ingest.epub;

import static org.factdesk.ingest.Readings.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.ingest.zip.Zips;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.Normaliser;
import org.junit.jupiter.api.Test;

class EpubReaderTest {
    private static final String METADATA = """
            <dc:title>The quiet harbour</dc:title><dc:title>A report</dc:title>
            <dc:creator opf:role="aut">Ana Ruiz</dc:creator><dc:creator>Bo Li</dc:creator>
            <dc:creator opf:role="ill">Somebody Else</dc:creator>
            <dc:publisher>Averell Press</dc:publisher><dc:language>en-GB</dc:language>
            <dc:date opf:event="modification">2026-09-09</dc:date><dc:date opf:event="publication">2025-03-04</dc:date>
            <dc:identifier>urn:uuid:1</dc:identifier><dc:source>https://a.example/harbour</dc:source>
            """;

    @Test
    void aBookIsReadInItsOwnOrderWithNothingDoubled() {
        Reading reading = read(new Epub()
                .metadata(METADATA)
                .chapter("cover.xhtml", "<div><img src=\"http://127.0.0.1:9/cover.png\" alt=\"Cover\"/></div>")
                .chapter("text/title.xhtml", "<h1>The quiet harbour</h1><p>Ana Ruiz</p>")
                .chapter(
                        "nav.xhtml",
                        "nav",
                        "<nav epub:type=\"toc\"><h2>Contents</h2><ol><li><a href=\"text/b.xhtml\">Why</a></li>"
                                + "<li><a href=\"text/a%20b.xhtml\">The piles</a></li></ol></nav>")
                .chapter(
                        "text/b.xhtml",
                        "<h1 id=\"x\">Why it closed</h1>\n<p>It&nbsp;closed &mdash; in\n  March<a/>.</p>"
                                + "<h2>Two surveys</h2><blockquote><p>No choice.</p></blockquote><ul><li><p>first</p></li><li>second</li></ul>"
                                + "<figure><img src=\"a.png\"/><figcaption>A crane.</figcaption></figure>"
                                + "<table><tr><th>Port</th><th>Ships</th></tr><tr><td><p>Averell</p></td><td>12</td></tr></table>"
                                + "<pre>one\n  two</pre>")
                .chapter(
                        "text/a b.xhtml",
                        "<p>Forty piles<a epub:type=\"noteref\" href=\"#n\"><sup>1</sup></a> were<span "
                                + "epub:type=\"pagebreak\" title=\"7\">7</span> bad.<br/><br/>All of them.</p>"
                                + "<aside epub:type=\"footnote\" id=\"n\"><p>1 Survey.</p></aside><p hidden=\"\">Hidden.</p>")
                .chapter("text/c.xhtml", "<h1>Afterwards</h1><p>Quiet.</p>"));
        assertEquals(
                List.of(
                        "heading 1: The quiet harbour",
                        "paragraph: Ana Ruiz",
                        "furniture: Contents",
                        "furniture: Why",
                        "furniture: The piles",
                        "heading 2: Why it closed",
                        "paragraph: It\u00A0closed — in March.",
                        "heading 3: Two surveys",
                        "quotation: No choice.",
                        "list-item: first",
                        "list-item: second",
                        "caption: A crane.",
                        "table-row: Port | Ships",
                        "table-row: Averell | 12",
                        "paragraph: one\ntwo",
                        "heading 2: The piles",
                        "paragraph: Forty piles[1] were bad.",
                        "paragraph: All of them.",
                        "paragraph: 1 Survey.",
                        "heading 2: Afterwards",
                        "paragraph: Quiet."),
                blocks(reading));
        assertEquals(List.of("ingest.leftout.pictures"), reading.leftOut());
        assertEquals("epub/1", reading.reader());
    }

    @Test
    void whatTheBookSaysOfItselfIsRead() {
        Reading reading = read(new Epub().metadata(METADATA).chapter("a.xhtml", "<p>Words.</p>"));
        assertEquals("The quiet harbour", reading.title());
        assertEquals("Ana Ruiz, Bo Li", reading.byline());
        assertEquals("Averell Press", reading.publisher());
        assertEquals("2025-03-04", reading.published());
        assertEquals("https://a.example/harbour", reading.url());
        assertEquals("en-GB", reading.language());
    }

    @Test
    void aBookOfTheOldKindHasItsContentsInAFileOfItsOwn() {
        Reading reading = read(new Epub()
                .guide("<reference type=\"toc\" href=\"toc.html#x\"/>")
                .file(
                        "toc.ncx",
                        "",
                        "<ncx><docTitle><text>Book</text></docTitle><navMap><navPoint><navLabel><text>One</text></navLabel>"
                                + "<content src=\"1.html\"/></navPoint><navPoint><navLabel><text>Two</text></navLabel><content src=\"2.html\"/>"
                                + "</navPoint><navPoint><navLabel><text>Inside</text></navLabel><content src=\"2.html#i\"/></navPoint></navMap></ncx>")
                .chapter("toc.html", "<p>One</p>")
                .chapter("1.html", "<p class=\"head\">ONE</p><p>First words.</p>")
                .chapter("2.html", "<p>Second words.</p>"));
        assertEquals(
                List.of(
                        "furniture: One",
                        "heading 2: ONE",
                        "paragraph: First words.",
                        "heading 2: Two",
                        "paragraph: Second words."),
                blocks(reading));
    }

    @Test
    void aBookBehindCopyProtectionIsNamedAsThatAndOneWithProtectedFontsIsRead() {
        String data =
                "<encryption><EncryptedData><EncryptionMethod Algorithm=\"%s\"/><CipherData><CipherReference URI=\"OEBPS/%s\"/>"
                        + "</CipherData></EncryptedData></encryption>";
        byte[] locked = new Epub()
                .chapter("a.xhtml", "<p>x</p>")
                .raw(
                        "META-INF/encryption.xml",
                        data.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "a.xhtml"))
                .bytes();
        assertEquals(
                ProblemCode.FILE_PROTECTED,
                assertThrows(Problem.class, () -> Readings.READERS.read(Input.of("a.epub", locked)))
                        .code());
        assertEquals(
                List.of("paragraph: Words."),
                blocks(read(new Epub()
                        .chapter("a.xhtml", "<p>Words.</p>")
                        .raw(
                                "META-INF/encryption.xml",
                                data.formatted("http://www.idpf.org/2008/embedding", "a.ttf")))));
    }

    @Test
    void aBookThatLostItsOrderIsReadInThatOfItsFiles() {
        byte[] bytes = new Zips()
                .store("mimetype", "application/epub+zip")
                .add("OEBPS/1.xhtml", Epub.page("<p>One.</p>"))
                .add("OEBPS/2.xhtml", Epub.page("<p>Two.</p>"))
                .bytes();
        Reading reading = Readings.READERS.read(Input.of("a.epub", bytes));
        assertEquals(List.of("paragraph: One.", "paragraph: Two."), blocks(reading));
        assertEquals(List.of("ingest.leftout.damaged"), reading.leftOut());
    }

    @Property(tries = 200)
    void anyTextInAParagraphComesOutNormalisedAndFolded(@ForAll String text) {
        String xml = text.codePoints()
                .filter(c -> c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String escaped = xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Reading reading = read(new Epub().chapter("a.xhtml", "<p>Begin " + escaped + "</p><p>End.</p>"));
        String words = reading.body().text();
        assertEquals(
                lines(Normaliser.text("Begin " + xml.replaceAll(" +", " "))),
                lines(words.substring(0, words.lastIndexOf("End."))));
    }

    private static List<String> lines(String text) {
        return text.lines().map(Blank::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Reading read(Epub epub) {
        return Readings.READERS.read(Input.of("a.epub", epub.bytes()));
    }
}
