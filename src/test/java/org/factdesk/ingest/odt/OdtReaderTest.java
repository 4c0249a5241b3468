package org.factdesk.ingest.odt;

import static org.factdesk.ingest.Readings.blocks;
import static org.factdesk.ingest.odt.Odt.h;
import static org.factdesk.ingest.odt.Odt.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.Normaliser;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String STYLES = """
            <style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="AT"
              style:language-complex="ar" style:country-complex="SA"/></style:default-style>
            <style:style style:name="Title" style:family="paragraph"/>
            <style:style style:name="Quotations" style:family="paragraph"/>
            <style:style style:name="Caption" style:family="paragraph"/>
            <style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/>
            <style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/>
            <text:list-style style:name="L1">
              <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
              <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/>
            </text:list-style>
            <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
            """;
    private static final String AUTOMATIC = """
            <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
            <style:style style:name="P2" style:family="paragraph" style:parent-style-name="P3"/>
            <style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"/>
            <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="T2" style:family="text"><style:text-properties fo:language="fr" fo:country="FR"/></style:style>
            """;

    @Test
    void allKindsOfBlocksAreReadPackedAndFlat() {
        Odt odt = styled().meta("<dc:title>Hafenbericht</dc:title><meta:initial-creator>Ana Ruiz</meta:initial-creator>"
                        + "<dc:creator>Bo Li</dc:creator><dc:date>2026-05-04T03:02:01</dc:date>")
                .body(p("P1", "Der Hafen ist zu") + p("Seit März,   \n seit den\tGutachten.") + h(1, "Warum")
                        + h(2, "Die Pfähle")
                        + p("Quotations", "Wir hatten keine Wahl.")
                        + "<text:list text:style-name=\"L1\"><text:list-item>" + p("eins") + p("noch zu eins")
                        + "<text:list><text:list-item>" + p("innen") + "</text:list-item></text:list></text:list-item>"
                        + "<text:list-item>" + p("zwei") + "</text:list-item></text:list>"
                        + "<text:list text:style-name=\"L2\"><text:list-item>" + p("Punkt")
                        + "</text:list-item></text:list>"
                        + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item>"
                        + p("drei")
                        + "</text:list-item></text:list>"
                        + table(row("Hafen", "Schiffe"), row("Averell", "12")) + p("Table", "Schiffe im März")
                        + p("P2", "Ein Stil, der sein eigener Ahn ist."));
        List<String> expected = List.of(
                "heading 1: Der Hafen ist zu",
                "paragraph: Seit März, seit den Gutachten.",
                "heading 2: Warum",
                "heading 3: Die Pfähle",
                "quotation: Wir hatten keine Wahl.",
                "list-item: 1. eins",
                "list-item: noch zu eins",
                "list-item: 1.a) innen",
                "list-item: 2. zwei",
                "list-item: Punkt",
                "list-item: 3. drei",
                "table-row: Hafen | Schiffe",
                "table-row: Averell | 12",
                "caption: Schiffe im März",
                "paragraph: Ein Stil, der sein eigener Ahn ist.");
        for (byte[] bytes : List.of(odt.bytes(), odt.flat())) {
            Reading reading = Readings.READERS.read(Input.of("a.bin", bytes));
            assertEquals(expected, blocks(reading));
            assertEquals("Hafenbericht", reading.title());
            assertEquals(
                    Origin.FILE,
                    reading.metadata().of(MetadataField.TITLE).get(0).origin());
            assertEquals(
                    "Der Hafen ist zu",
                    reading.metadata().of(MetadataField.TITLE).get(1).value());
            assertEquals("Ana Ruiz", reading.byline());
            assertEquals("de-AT", reading.language());
            assertEquals("", reading.published() + reading.modified());
            assertEquals(List.of(), reading.leftOut());
            assertEquals("odt/1", reading.reader());
        }
    }

    @Test
    void notesAndTextBoxesFollowTheBlockTheyStandIn() {
        Reading reading = read(
                styled().body(p("Vierzig Pfähle" + note("1", "Gutachten 2024.") + " waren <draw:frame><draw:text-box>"
                                + p("Im Kasten.") + "</draw:text-box></draw:frame>morsch" + note("i", "Am Ende.") + ".")
                        + "<draw:custom-shape>" + p("In der Form.") + "</draw:custom-shape>" + p("Weiter.")));
        assertEquals(
                List.of(
                        "paragraph: Vierzig Pfähle[1] waren morsch[i].",
                        "paragraph: [1] Gutachten 2024.",
                        "paragraph: Im Kasten.",
                        "paragraph: [i] Am Ende.",
                        "paragraph: Weiter.",
                        "paragraph: In der Form."),
                blocks(reading));
    }

    @Test
    void whatNobodySeesIsLeftOutAndSaidSo() {
        Reading reading = read(styled().master(
                        "<style:master-page><style:header>" + p("Seite 1") + "</style:header></style:master-page>")
                .body("<text:tracked-changes><text:changed-region><text:deletion>" + p("Gelöscht.")
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + p(
                                "Zu <text:change text:change-id=\"c\"/>sehen<text:span text:style-name=\"T1\"> nicht</text:span>"
                                        + "<office:annotation><dc:creator>B</dc:creator>" + p("Stimmt das?")
                                        + "</office:annotation>.")
                        + "<text:section text:display=\"none\">" + p("Verborgen.") + "</text:section>"
                        + p(
                                "<draw:frame><svg:title>Ein Kran</svg:title><draw:image xlink:href=\"http://127.0.0.1:9/a.png\"/></draw:frame>")
                        + p("Titel: <text:title>Hafen</text:title>")
                        + "<text:table-of-content><text:table-of-content-source><text:index-title-template>Inhalt"
                        + "</text:index-title-template></text:table-of-content-source><text:index-body>" + p("Warum\t3")
                        + "</text:index-body></text:table-of-content>"));
        assertEquals(List.of("paragraph: Zu sehen.", "paragraph: Titel: Hafen", "furniture: Warum 3"), blocks(reading));
        assertEquals(
                List.of(
                        "ingest.leftout.running",
                        "ingest.leftout.deleted",
                        "ingest.leftout.hidden",
                        "ingest.leftout.comments",
                        "ingest.leftout.pictures"),
                reading.leftOut());
    }

    @Test
    void spacesTabsAndBreaksBecomeCharacters() {
        Reading reading = read(
                new Odt()
                        .body(
                                p(
                                                "Eins<text:line-break/>zwei<text:tab/>drei<text:s text:c=\"3\"/>vier<text:soft-page-break/>")
                                        + p("Erster.<text:line-break/><text:line-break/>Zweiter.")
                                        + p(
                                                "<text:ruby><text:ruby-base>港</text:ruby-base><text:ruby-text>みなと</text:ruby-text></text:ruby>")
                                        + p(
                                                "<text:a xlink:href=\"http://a.example/\">Verweis</text:a> und <text:span>Wort</text:span>")));
        assertEquals(
                List.of(
                        "paragraph: Eins\nzwei\tdrei   vier",
                        "paragraph: Erster.",
                        "paragraph: Zweiter.",
                        "paragraph: 港",
                        "paragraph: Verweis und Wort"),
                blocks(reading));
    }

    @Test
    void theLanguageIsThatOfMostWords() {
        assertEquals(
                "fr-FR",
                read(styled().body(
                                        p(
                                                "Kurz. <text:span text:style-name=\"T2\">Une phrase beaucoup plus longue.</text:span>")))
                        .language());
        assertEquals("ar-SA", read(styled().body(p("أغلق الميناء في مارس"))).language());
    }

    @Test
    void aFileBehindAPasswordIsNamedAsThat() {
        byte[] bytes = new Odt()
                .manifest("<file-entry><encryption-data/></file-entry>")
                .body(p("x"))
                .bytes();
        Problem refused = assertThrows(Problem.class, () -> Readings.READERS.read(Input.of("a.odt", bytes)));
        assertEquals(ProblemCode.FILE_PROTECTED, refused.code());
    }

    @Property(tries = 300)
    void anyTextInAParagraphComesOutNormalisedAndFolded(@ForAll String text) {
        String xml = text.codePoints()
                .filter(c -> c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String escaped = xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Reading reading = read(new Odt().body(p("Anfang " + escaped) + p("Ende.")));
        String words = reading.body().text();
        assertEquals(
                lines(Normaliser.text("Anfang " + xml.replaceAll(" +", " "))),
                lines(words.substring(0, words.lastIndexOf("Ende."))));
    }

    private static List<String> lines(String text) {
        return text.lines().map(Blank::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Odt styled() {
        return new Odt().styles(STYLES).automatic(AUTOMATIC);
    }

    private static Reading read(Odt odt) {
        return Readings.READERS.read(Input.of("a.odt", odt.bytes()));
    }

    private static String note(String mark, String text) {
        return "<text:note><text:note-citation>" + mark + "</text:note-citation><text:note-body>" + p(text)
                + "</text:note-body></text:note>";
    }

    private static String table(String... rows) {
        return "<table:table><table:table-column/>" + String.join("", rows) + "</table:table>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell>").append(p(cell)).append("</table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }
}
