package org.factdesk.ingest.rtf;

import static org.factdesk.ingest.Readings.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.text.Normaliser;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static final String HEAD = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1033
            {\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 Mincho;}{\\f3\\fcharset2 Symbol;}}
            {\\colortbl;\\red0\\green0\\blue0;}
            {\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2\\sbasedon0 heading 2;}{\\s3\\sbasedon2 Zwischentitel;}
            {\\s4 Title;}{\\s5 Quote;}{\\s6 caption;}{\\s7 toc 1;}{\\*\\cs10 Strong;}{\\s8\\sbasedon9 a;}{\\s9\\sbasedon8 b;}}
            {\\*\\generator Some program;}
            {\\info{\\title The harbour report}{\\author Ana Ru\\'edz}{\\operator Bo}{\\creatim\\yr2026}}
            """;

    @Test
    void aNoteEndsWithItsGroupWhateverItsWordsBecame() {
        for (String rest : List.of("\\annotation gone", "\\shpinst gone", "\\shpinst\\pict 00", "\\pntext 1")) {
            assertEquals(
                    List.of("paragraph: Before[1] after.", "paragraph: A note.", "paragraph: Next."),
                    blocks(read(HEAD + "\\pard Before{\\super\\chftn}{\\footnote A note." + rest
                                    + "} after.\\par Next.\\par}"))
                            .stream()
                            .map(block -> block.replace(": [1] ", ": ").replace(": 1 ", ": "))
                            .toList(),
                    rest);
        }
    }

    @Test
    void allKindsOfBlocksAreRead() {
        Reading reading = read(HEAD + """
                {\\header\\pard Page \\chpgn\\par}
                \\pard\\plain\\s4 The harbour report\\par
                \\pard\\plain The quay was closed
                 in {\\b March} after two surveys.\\par
                \\pard\\s1 Why it was closed\\par
                \\pard\\s3 The piles\\par
                \\pard\\outlinelevel2 By hand\\par
                \\pard\\s5 We had no choice.\\par
                \\pard\\s7 Why\\tab 3\\par
                {\\listtext\\pard\\plain 1.\\tab}\\pard\\ls1 first\\par
                {\\listtext 2.\\tab}second\\par
                {\\listtext\\f3\\'b7\\tab}bullet\\par
                \\trowd\\cellx100\\cellx200\\pard\\intbl Port\\cell Ships\\cell\\row
                \\trowd\\cellx100\\cellx200\\pard\\intbl Averell\\cell 12\\cell\\row
                \\pard\\s6 Ships in March\\par
                \\pard\\s8 A style that is based on itself.}""");
        assertEquals(
                List.of(
                        "heading 1: The harbour report",
                        "paragraph: The quay was closed in March after two surveys.",
                        "heading 2: Why it was closed",
                        "heading 3: The piles",
                        "heading 4: By hand",
                        "quotation: We had no choice.",
                        "furniture: Why\t3",
                        "list-item: 1. first",
                        "list-item: 2. second",
                        "list-item: bullet",
                        "table-row: Port | Ships",
                        "table-row: Averell | 12",
                        "caption: Ships in March",
                        "paragraph: A style that is based on itself."),
                blocks(reading));
        assertEquals(List.of("ingest.leftout.running"), reading.leftOut());
        assertEquals("rtf/1", reading.reader());
    }

    @Test
    void theFileSaysItsTitleItsAuthorAndItsLanguage() {
        Reading reading = read(HEAD + "\\pard Words. {\\lang1031 Viel mehr W\\'f6rter.}\\par}");
        assertEquals("The harbour report", reading.title());
        assertEquals(
                Origin.FILE, reading.metadata().of(MetadataField.TITLE).get(0).origin());
        assertEquals("Ana Ru\u00EDz", reading.byline());
        assertEquals("de-DE", reading.language());
        assertEquals("", reading.published());
    }

    @Test
    void lettersAreReadInTheCharsetOfTheirFont() {
        assertEquals(
                List.of("paragraph: é Привет 港 — „so“"),
                blocks(read(HEAD + "\\pard \\'e9 {\\f1\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} {\\f2\\'8d`}"
                        + " \\emdash  \\u8222 ?so\\u8220\\'93\\par}")));
        assertEquals(
                List.of("paragraph: Ünïcode 😀 x"),
                blocks(read(
                        HEAD + "\\pard\\uc1 \\u220Un\\u239\\'efcode {\\uc2\\u-10179 ab\\u-8704\\'61\\'62} x\\par}")));
        assertEquals(
                List.of("paragraph: Größe"), blocks(read("{\\rtf1\\ansi\\ansicpg65001 Gr\\'c3\\'b6\\'c3\\'9fe\\par}")));
        byte[] raw = "{\\rtf1\\ansi\\ansicpg1251 \\parПривет\\par}".getBytes(Charset.forName("windows-1251"));
        assertEquals(List.of("paragraph: Привет"), blocks(Readings.READERS.read(Input.of("a.rtf", raw))));
    }

    @Test
    void notesAndTextBoxesFollowTheBlockTheyStandIn() {
        Reading reading = read(HEAD + """
                \\pard Forty piles{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} Survey.\\par Second.} were bad
                {\\super\\chftn}{\\*\\footnote\\ftnalt\\pard {\\super\\chftn} At the end.}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 7}}
                {\\shptxt\\pard In the box.\\par}}{\\shprslt In the box.}}.\\par
                Custom*{\\footnote * By hand.}\\par}""");
        assertEquals(
                List.of(
                        "paragraph: Forty piles[1] were bad[i].",
                        "paragraph: [1] Survey.",
                        "paragraph: Second.",
                        "paragraph: [i] At the end.",
                        "paragraph: In the box.",
                        "paragraph: Custom*",
                        "paragraph: * By hand."),
                blocks(reading));
    }

    @Test
    void whatNobodySeesIsLeftOutAndSaidSo() {
        Reading reading = read(HEAD + """
                \\pard Seen{\\v  hidden}{\\v\\v0  again}{\\deleted  gone}{\\*\\annotation Is it so?}.\\par
                {\\field{\\*\\fldinst HYPERLINK "http://a.example/"}{\\fldrslt the link}}{\\*\\unknown {x} y}
                {\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}{\\object{\\*\\objdata 0105}{\\result shown}}
                {\\upr{A?}{\\*\\ud{A\\u8364 ?}}}\\bin4 }}{{\\par}""");
        assertEquals(List.of("paragraph: Seen again.", "paragraph: the linkshownA€"), blocks(reading));
        assertEquals(
                List.of(
                        "ingest.leftout.hidden",
                        "ingest.leftout.deleted",
                        "ingest.leftout.comments",
                        "ingest.leftout.pictures",
                        "ingest.leftout.embedded"),
                reading.leftOut());
    }

    @Test
    void breaksAndHyphensBecomeCharacters() {
        assertEquals(
                List.of(
                        "paragraph: One\ntwo\tthree\u2011four\u00A0teen {x} \\",
                        "paragraph: A",
                        "paragraph: B",
                        "paragraph: C"),
                blocks(
                        read(
                                HEAD
                                        + "\\pard One\\line two\\tab three\\_four\\~te\\-en \\{x\\} \\\\\\par A\\line\\line B\\\nC\\par}")));
    }

    @Test
    void aFileThatEndsInTheMiddleGivesWhatStandsBefore() {
        Reading reading = read(HEAD + "\\pard First.\\par Second {\\b and");
        assertEquals(List.of("paragraph: First.", "paragraph: Second and"), blocks(reading));
        assertEquals(List.of("ingest.leftout.damaged"), reading.leftOut());
        assertEquals(
                List.of("paragraph: First."), blocks(read("{\\rtf1 First.\\par}}}{ and what comes behind the end}")));
    }

    @Property(tries = 300)
    void anyTextInAParagraphComesOutNormalised(@ForAll String text) {
        StringBuilder rtf = new StringBuilder();
        text.chars()
                .filter(c -> c != '\r' && c != '\n')
                .forEach(c -> rtf.append("\\u").append((short) c).append('?'));
        String words = read("{\\rtf1 Begin " + rtf + "\\par End.}").body().text();
        assertEquals(
                lines(Normaliser.text("Begin " + text.replaceAll("[\\r\\n]", ""))),
                lines(words.substring(0, words.lastIndexOf("End."))));
    }

    private static List<String> lines(String text) {
        return text.lines().map(Blank::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Reading read(String rtf) {
        return Readings.READERS.read(Input.of("a.rtf", rtf.getBytes(StandardCharsets.UTF_8)));
    }
}
