package org.factdesk.ingest.docx;

import static org.factdesk.ingest.Readings.blocks;
import static org.factdesk.ingest.docx.Docx.p;
import static org.factdesk.ingest.docx.Docx.r;
import static org.factdesk.ingest.docx.Docx.styled;
import static org.factdesk.ingest.docx.Docx.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.ingest.zip.Zips;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.text.Normaliser;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr>
            </w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>
              <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Haus"><w:name w:val="Zwischentitel"/><w:basedOn w:val="berschrift2"/></w:style>
            <w:style w:type="paragraph" w:styleId="HausText"><w:name w:val="Vorspann"/><w:basedOn w:val="berschrift2"/>
              <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
            <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
            <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Number"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="KreisA"><w:name w:val="a"/><w:basedOn w:val="KreisB"/></w:style>
            <w:style w:type="paragraph" w:styleId="KreisB"><w:name w:val="b"/><w:basedOn w:val="KreisA"/></w:style>
            <w:style w:type="character" w:styleId="Versteckt"><w:name w:val="hidden"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """;

    @Test
    void allKindsOfBlocksAreRead() {
        Reading reading = read(new Docx()
                .styles(STYLES)
                .part("numbering", "numbering", NUMBERING)
                .title("The harbour report", "Ana Ruiz")
                .body(styled("Titel", "The harbour report")
                        + p("The quay was closed in March after two surveys of its piles.")
                        + styled("berschrift1", "Why it was closed")
                        + styled("Haus", "The piles")
                        + styled("HausText", "Forty of them were bad.")
                        + styled("Zitat", "We had no choice, the engineer said.")
                        + styled("Liste", "first")
                        + p("<w:pStyle w:val=\"Liste\"/>", "")
                        + p(list(1, 1), r("inner"))
                        + styled("Liste", "second")
                        + p(list(2, 0), r("a bullet"))
                        + p(list(3, 0), r("counted anew"))
                        + p("<w:pStyle w:val=\"Liste\"/>" + list(0, 0), r("in no list"))
                        + table(row("Port", "Ships"), row("Averell", "12"))
                        + styled("Beschriftung", "Ships in March")
                        + p("<w:outlineLvl w:val=\"1\"/>", r("A heading by hand"))
                        + styled("KreisA", "A style that is based on itself.")));
        assertEquals(
                List.of(
                        "heading 1: The harbour report",
                        "paragraph: The quay was closed in March after two surveys of its piles.",
                        "heading 2: Why it was closed",
                        "heading 3: The piles",
                        "paragraph: Forty of them were bad.",
                        "quotation: We had no choice, the engineer said.",
                        "list-item: 1. first",
                        "list-item: 2a) inner",
                        "list-item: 3. second",
                        "list-item: a bullet",
                        "list-item: 5. counted anew",
                        "paragraph: in no list",
                        "table-row: Port | Ships",
                        "table-row: Averell | 12",
                        "caption: Ships in March",
                        "heading 3: A heading by hand",
                        "paragraph: A style that is based on itself."),
                blocks(reading));
        assertEquals(List.of(), reading.leftOut());
        assertEquals("docx/1", reading.reader());
    }

    @Test
    void theFilesPropertiesAreToldFromWhatIsSeenAndTheSaveDateIsNoDateOfTheArticle() {
        Metadata metadata = read(new Docx()
                        .styles(STYLES)
                        .title("Harbour, second draft", "Ana Ruiz")
                        .body(styled("Titel", "The harbour report") + p("Words of the report.")))
                .metadata();
        assertEquals("Harbour, second draft", metadata.value(MetadataField.TITLE));
        assertEquals(Origin.FILE, metadata.of(MetadataField.TITLE).get(0).origin());
        assertEquals(
                "The harbour report", metadata.of(MetadataField.TITLE).get(1).value());
        assertEquals(Origin.VISIBLE, metadata.of(MetadataField.TITLE).get(1).origin());
        assertEquals("Ana Ruiz", metadata.value(MetadataField.BYLINE));
        assertEquals("en-GB", metadata.value(MetadataField.LANGUAGE));
        assertEquals("", metadata.value(MetadataField.PUBLISHED) + metadata.value(MetadataField.MODIFIED));
    }

    @Test
    void whatAProgramPutIntoThePropertiesIsNoTitleAndNoAuthor() {
        for (String title :
                List.of("Microsoft Word - draft7.doc", "Document1", "story.docx", "story", "Dokument 2", " ")) {
            Reading reading = read(new Docx()
                    .styles(STYLES)
                    .title(title, "Microsoft Office User")
                    .body(styled("berschrift1", "Seen by all") + p("Words.")));
            assertEquals("Seen by all", reading.title(), title);
            assertEquals("", reading.byline());
        }
    }

    @Test
    void theLanguageIsThatOfMostWords() {
        Reading reading = read(new Docx()
                .styles(STYLES)
                .body("<w:p>" + r("Short.") + r("<w:lang w:val=\"de-AT\"/>", "Ein viel längerer Satz auf Deutsch.")
                        + "</w:p>"));
        assertEquals("de-AT", reading.language());
        assertEquals(
                "ar-SA",
                read(new Docx().styles(STYLES).body(p("أغلق الميناء في مارس"))).language());
        assertEquals(
                "ja-JP", read(new Docx().styles(STYLES).body(p("港は三月に閉鎖された"))).language());
    }

    @Test
    void notesFollowTheBlockThatCitesThem() {
        Reading reading = read(new Docx()
                .styles(STYLES)
                .part("footnotes", "footnotes", """
                        <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
                        <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Survey of 2024.</w:t></w:r></w:p>
                        <w:p><w:r><w:t>Second paragraph.</w:t></w:r></w:p></w:footnote>
                        <w:footnote w:id="3"><w:p><w:r><w:t>* By hand.</w:t></w:r></w:p></w:footnote>
                        """)
                .part(
                        "endnotes",
                        "endnotes",
                        "<w:endnote w:id=\"2\"><w:p><w:r><w:t>At the end.</w:t></w:r></w:p></w:endnote>")
                .body("<w:p>" + r("Forty piles were bad") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(".")
                        + "</w:p>" + p("Next.")
                        + "<w:p>" + r("Last") + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/>"
                        + t("*")
                        + "</w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>"));
        assertEquals(
                List.of(
                        "paragraph: Forty piles were bad[1].",
                        "paragraph: [1] Survey of 2024.",
                        "paragraph: Second paragraph.",
                        "paragraph: Next.",
                        "paragraph: Last*[i]",
                        "paragraph: * By hand.",
                        "paragraph: [i] At the end."),
                blocks(reading));
    }

    @Test
    void aTextBoxIsReadOnceAndBehindItsParagraph() {
        String box = "<w:txbxContent>" + p("In the box.") + p("Twice.") + "</w:txbxContent>";
        Reading reading = read(new Docx()
                .body("<w:p>" + r("Before ")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("and after.") + "</w:p>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                        + p("Old box.")
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                        + p("End.")));
        assertEquals(
                List.of(
                        "paragraph: Before and after.",
                        "paragraph: In the box.",
                        "paragraph: Twice.",
                        "paragraph: Old box.",
                        "paragraph: End."),
                blocks(reading));
    }

    @Test
    void trackedChangesAreTakenAsAccepted() {
        String deletedEnd = "<w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr>";
        Reading reading = read(new Docx()
                .body("<w:p>" + r("The quay ") + "<w:del w:id=\"1\"><w:r><w:delText>was</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\">" + r("is") + "</w:ins>" + r(" shut.")
                        + "<w:moveFrom w:id=\"3\">" + r("Gone.") + "</w:moveFrom></w:p>"
                        + "<w:p><w:moveTo w:id=\"3\">" + r("Come.") + "</w:moveTo></w:p>"
                        + p(deletedEnd, r("Two become ")) + p("one.")
                        + table(
                                row("Port", "Ships"),
                                "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr>" + cell("Gone") + cell("0") + "</w:tr>",
                                row("Averell", "12"))
                        + "<w:p><w:r><w:rPr><w:rPrChange w:id=\"5\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                        + t("Seen.") + "</w:r></w:p>"));
        assertEquals(
                List.of(
                        "paragraph: The quay is shut.",
                        "paragraph: Come.",
                        "paragraph: Two become one.",
                        "table-row: Port | Ships",
                        "table-row: Averell | 12",
                        "paragraph: Seen."),
                blocks(reading));
        assertEquals(List.of("ingest.leftout.deleted"), reading.leftOut());
    }

    @Test
    void whatNobodySeesIsLeftOutAndSaidSo() {
        Reading reading = read(new Docx()
                .styles(STYLES)
                .body("<w:p>" + r("Seen") + r("<w:vanish/>", " hidden")
                        + r("<w:rStyle w:val=\"Versteckt\"/>", " hidden")
                        + r("<w:rStyle w:val=\"Versteckt\"/><w:vanish w:val=\"0\"/>", " again.")
                        + "<w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here.")
                        + "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>" + p("A control’s words.")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:r><w:drawing><a:blip r:embed=\"r1\"/></w:drawing></w:r></w:p>"
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r2\"/></w:sectPr>"));
        assertEquals(List.of("paragraph: Seen again.", "paragraph: A control’s words."), blocks(reading));
        assertEquals(
                List.of(
                        "ingest.leftout.hidden",
                        "ingest.leftout.comments",
                        "ingest.leftout.pictures",
                        "ingest.leftout.running"),
                reading.leftOut());
    }

    @Test
    void theContentsAreFurniture() {
        Reading reading = read(new Docx()
                .styles(STYLES)
                .body(
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                                + "<w:sdtContent>" + p("Contents") + "</w:sdtContent></w:sdt>"
                                + styled("Verzeichnis1", "Why\t3") + styled("berschrift1", "Why") + p("Because.")));
        assertEquals(
                List.of("furniture: Contents", "furniture: Why\t3", "heading 1: Why", "paragraph: Because."),
                blocks(reading));
        assertEquals("Why", reading.title());
    }

    @Test
    void aFieldShowsItsResultAndNotItsCode() {
        Reading reading = read(new Docx()
                .body("<w:p>" + r("See ") + field("begin")
                        + "<w:r><w:instrText> HYPERLINK \"http://a.example/\" </w:instrText></w:r>"
                        + field("begin") + "<w:r><w:instrText>QUOTE</w:instrText></w:r>" + field("separate") + r("CODE")
                        + field("end") + field("separate") + r("the survey") + field("end")
                        + "<w:fldSimple w:instr=\" DATE \">" + r(" of May") + "</w:fldSimple>"
                        + "<w:hyperlink r:id=\"r9\">" + r(", here") + "</w:hyperlink>" + r(".") + "</w:p>"
                        + "<w:p>" + field("begin") + r("never ended") + "</w:p>" + p("All the rest.")));
        assertEquals(List.of("paragraph: See the survey of May, here.", "paragraph: All the rest."), blocks(reading));
    }

    @Test
    void breaksHyphensTabsAndSymbolsBecomeCharacters() {
        Reading reading = read(new Docx()
                .body("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:tab/>" + t("One")
                        + "<w:br/>" + t("two") + "<w:tab/>" + t("three") + "<w:noBreakHyphen/>" + t("four")
                        + "<w:softHyphen/>" + t("teen") + "<w:sym w:font=\"X\" w:char=\"00E9\"/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r></w:p>"
                        + "<w:p><w:r>" + t("First.") + "<w:br/><w:br/>" + t("Second.") + "</w:r></w:p>"
                        + p("<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>", r("T")) + p("he quay.")
                        + "<w:p><w:r><w:t> lines\nand edges </w:t></w:r>" + r("\u00ADsoft") + "</w:p>"
                        + "<w:p><w:r><w:ruby><w:rt>" + r("みなと") + "</w:rt><w:rubyBase>" + r("港")
                        + "</w:rubyBase></w:ruby></w:r></w:p>"));
        assertEquals(
                List.of(
                        "paragraph: One\ntwo\tthree\u2011fourteené",
                        "paragraph: First.",
                        "paragraph: Second.",
                        "paragraph: The quay.",
                        "paragraph: lines and edgessoft",
                        "paragraph: 港"),
                blocks(reading));
    }

    @Test
    void aTableThatLaysOutAPageIsReadAsItsParagraphs() {
        String inner = table(row("Port", "Ships"), row("Averell", "12"), row("", ""), row("", "3"));
        Reading reading = read(new Docx()
                .body(table("<w:tr>" + "<w:tc>" + p("One.") + inner + p("Two.") + "</w:tc>" + cell("Beside.")
                                + "</w:tr>")
                        + table(row("One row", "only"))
                        + table(row("A", "x ".repeat(400)), row("B", "y"))));
        assertEquals(
                List.of(
                        "paragraph: One.",
                        "table-row: Port | Ships",
                        "table-row: Averell | 12",
                        "table-row: 3",
                        "paragraph: Two.",
                        "paragraph: Beside.",
                        "paragraph: One row",
                        "paragraph: only",
                        "paragraph: A",
                        "paragraph: " + "x ".repeat(400).strip(),
                        "paragraph: B",
                        "paragraph: y"),
                blocks(reading));
    }

    @Test
    void aMainPartOfAnotherNameIsFound() {
        assertEquals(
                List.of("paragraph: Words."),
                blocks(read(new Docx().main("word/document2.xml").body(p("Words.")))));
    }

    @Test
    void aStrictDocumentIsReadAsATransitionalOne() {
        String relations =
                "<Relationships><Relationship Id=\"r\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/%s\""
                        + " Target=\"%s\"/></Relationships>";
        byte[] bytes = new Zips()
                .add("[Content_Types].xml", "<Types/>")
                .add("_rels/.rels", relations.formatted("officeDocument", "word/document.xml"))
                .add("word/_rels/document.xml.rels", relations.formatted("styles", "styles.xml"))
                .add(
                        "word/styles.xml",
                        strict(
                                "styles",
                                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"))
                .add(
                        "word/document.xml",
                        strict("document", "<w:body>" + styled("H", "Why") + p("Because.") + "</w:body>"))
                .bytes();
        Reading reading = Readings.READERS.read(Input.of("strict.docx", bytes));
        assertEquals(List.of("heading 2: Why", "paragraph: Because."), blocks(reading));
    }

    private static String strict(String root, String xml) {
        return "<w:" + root + " xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">" + xml + "</w:" + root
                + ">";
    }

    @Property(tries = 300)
    void anyTextInAParagraphComesOutNormalised(@ForAll String text) {
        String xml = text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Reading reading = read(new Docx().body(p("Begin " + xml) + p("End.")));
        String words = reading.body().text();
        String expected = Normaliser.text("Begin " + xml.replace('\n', ' '));
        assertEquals(lines(expected), lines(words.substring(0, words.lastIndexOf("End."))));
    }

    private static List<String> lines(String text) {
        return text.lines().map(Blank::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Reading read(Docx docx) {
        return Readings.READERS.read(Input.of("story.docx", docx.bytes()));
    }

    private static String list(int id, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell(cell));
        }
        return row.append("</w:tr>").toString();
    }

    private static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }
}
