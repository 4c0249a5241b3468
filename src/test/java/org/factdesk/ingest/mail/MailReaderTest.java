package org.factdesk.ingest.mail;

import static org.factdesk.ingest.Readings.blocks;
import static org.factdesk.ingest.Readings.words;
import static org.factdesk.ingest.mail.Mails.HEAD;
import static org.factdesk.ingest.mail.Mails.STORY;
import static org.factdesk.ingest.mail.Mails.base64;
import static org.factdesk.ingest.mail.Mails.input;
import static org.factdesk.ingest.mail.Mails.part;
import static org.factdesk.ingest.mail.Mails.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {
    @Test
    void aMailIsItsSubjectItsHeadAsFurnitureAndItsWords() {
        Reading reading = read(HEAD + "\nDear desk,\n\nthe wall is from 1911.\n\n-- \nInes Falk\nHarbour office\n");
        assertEquals(
                List.of(
                        "heading 1: The harbour wall",
                        "furniture: From: Ines Falk <ines@harbour.example>",
                        "furniture: To: \"Desk, News\" <desk@paper.example>, Omar <omar@paper.example>",
                        "furniture: Date: Tue, 04 Mar 2025 16:20:05 +0100",
                        "paragraph: Dear desk,",
                        "paragraph: the wall is from 1911.",
                        "furniture: Ines Falk",
                        "furniture: Harbour office"),
                blocks(reading));
        assertEquals("The harbour wall", reading.title());
        assertEquals("Ines Falk", reading.byline());
        assertEquals("2025-03-04T16:20:05+01:00", reading.published());
        assertEquals("message/rfc822", reading.mediaType());
    }

    @Test
    void encodedWordsAndFoldedFieldsAreDecoded() {
        Reading reading = read("""
                From: =?UTF-8?Q?J=C3=BCrgen_M=C3=BCller=2C_Hafenamt?= <jm@harbour.example>
                Subject: =?UTF-8?B?RGllIE1hdWVyIHN0w7xyenQg?=
                 =?UTF-8?B?ZWlu?=
                Date: 4 Mar 25 08:00 GMT

                Kurz gesagt: nein.
                """);
        assertEquals("Die Mauer stürzt ein", reading.title());
        assertEquals("Jürgen Müller, Hafenamt", reading.byline());
        assertEquals("2025-03-04T08:00:00Z", reading.published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 4 Mar 2025 16:20:05 -0330 (NST) | 2025-03-04T16:20:05-03:30",
                "4 March 2025 16:20 EST | 2025-03-04T16:20:00-05:00",
                "Tue, 04 Mar 2025 16:20:05 | 2025-03-04T16:20:05",
                "Fri, 31 Dec 99 23:59:60 +0000 | 1999-12-31T23:59:59Z",
                "last Tuesday | last Tuesday",
                "Tue, 31 Feb 2025 16:20:05 +0100 | Tue, 31 Feb 2025 16:20:05 +0100",
                "Tue, 04 Mar 2025 16:20:05 +9900 | Tue, 04 Mar 2025 16:20:05 +9900",
            })
    void aDateKeepsItsZoneAndWhatIsNoneKeepsItsWords(String field, String iso) {
        assertEquals(iso, MailDates.iso(field));
    }

    @Test
    void theRicherFormIsReadUnlessItSaysHalfAsMuch() {
        String rich = part(
                "b", "Content-Type: text/html; charset=utf-8", "<p>" + STORY.repeat(4) + "</p><ul><li>one</li></ul>");
        String plain = part("b", "Content-Type: text/plain", STORY.repeat(4));
        String head = HEAD + "Content-Type: multipart/alternative; boundary=b\n\n";
        Reading both = read(head + plain + rich + "--b--\n");
        assertTrue(words(both, BlockKind.LIST_ITEM).contains("one"));
        String poor = part("b", "Content-Type: text/html", "<p>See the text.</p>");
        Reading onlyPlain = read(head + plain + poor + "--b--\n");
        assertEquals(List.of(STORY.repeat(4).strip()), words(onlyPlain, BlockKind.PARAGRAPH));
    }

    @Test
    void bodiesInAnyCharsetAndEncodingAreDecoded() {
        String latin = HEAD
                + "Content-Type: text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: 8bit\n\nŁódź ma mur z roku 1911.\n";
        assertEquals(
                "Łódź ma mur z roku 1911.",
                last(Mails.READERS.read(input("a.eml", latin, Charset.forName("ISO-8859-2")))));
        assertEquals(
                "Größe: 12 Meter = 39 Fuß, und noch mehr.",
                last(read(HEAD
                        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "Gr=C3=B6=C3=9Fe: 12 Meter =3D 39 Fu=C3=9F, und=\n noch mehr.\n")));
        assertEquals(
                "壁は1911年に建てられた。",
                last(read(HEAD
                        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + base64("壁は1911年に建てられた。"))));
        String japanese =
                base64("<meta charset=iso-2022-jp><p>壁は1911年に建てられた。</p>".getBytes(Charset.forName("ISO-2022-JP")));
        assertEquals(
                "壁は1911年に建てられた。",
                last(read(HEAD + "Content-Type: text/html; charset=iso-2022-jp\nContent-Transfer-Encoding: base64\n\n"
                        + japanese)));
    }

    private static String last(Reading reading) {
        List<String> paragraphs = words(reading, BlockKind.PARAGRAPH);
        return paragraphs.get(paragraphs.size() - 1);
    }

    @Test
    void flowedLinesBecomeTheParagraphsTheyWere() {
        Reading reading = read(
                HEAD + "Content-Type: text/plain; format=flowed\n\n"
                        + "The wall is from \n1911 and stands \nyet.\n\nIt is long.\n\n> He said that \n> it fell.\nNo, it stands.\n");
        assertEquals(
                List.of("The wall is from 1911 and stands yet.", "It is long.", "No, it stands."),
                words(reading, BlockKind.PARAGRAPH));
        assertEquals(List.of("He said that it fell."), words(reading, BlockKind.QUOTATION));
    }

    @Test
    void aQuotationThatIsAnsweredStaysAndOneThatHangsOnIsFurniture() {
        Reading reading = read(HEAD + "\nOn 3 March Omar wrote:\n> Is it old?\nIt is from 1911.\n\n"
                + "On 2 March Omar wrote:\n> Hello,\n> a question about the wall.\n");
        assertEquals(List.of("Is it old?"), words(reading, BlockKind.QUOTATION));
        assertEquals(List.of("It is from 1911."), words(reading, BlockKind.PARAGRAPH));
        assertTrue(words(reading, BlockKind.FURNITURE).contains("Hello, a question about the wall."));
        assertTrue(words(reading, BlockKind.FURNITURE).contains("On 2 March Omar wrote:"));
    }

    @Test
    void aMailThatWasSentOnOrOnlyQuotesKeepsAllOfIt() {
        String old = "\n-----Original Message-----\nFrom: Omar\nSent: Monday\n\nThe wall fell in 1987, he says.\n";
        Reading sentOn = read(HEAD.replace("Subject: ", "Subject: FW: ") + "\nFYI\n" + old);
        assertTrue(words(sentOn, BlockKind.PARAGRAPH).contains("The wall fell in 1987, he says."));
        Reading answered = read(HEAD.replace("Subject: ", "Subject: Re: ") + "\nNo, it did not.\n" + old);
        assertFalse(words(answered, BlockKind.PARAGRAPH).contains("The wall fell in 1987, he says."));
        assertTrue(words(answered, BlockKind.PARAGRAPH).contains("No, it did not."));
        Reading onlyQuoted = read(HEAD + "\n> The wall fell in 1987.\n");
        assertEquals(List.of("The wall fell in 1987."), words(onlyQuoted, BlockKind.QUOTATION));
    }

    @Test
    void aMailWithoutWordsOfItsOwnPointsToWhatIsAttached() {
        String head = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n";
        String file = part(
                "b", "Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt", STORY);
        Problem several = assertThrows(Problem.class, () -> read(head + file + "--b--\n"));
        assertEquals(ProblemCode.FILE_HOLDS_SEVERAL, several.code());
        assertEquals(List.of("letter.eml", "1", "a.txt"), several.arguments());
        Problem nothing = assertThrows(Problem.class, () -> read(HEAD + "\n\n"));
        assertEquals(ProblemCode.NO_TEXT_FOUND, nothing.code());
    }

    @Test
    void aTextWithAColonInItsFirstLineIsNoMail() {
        for (String text : List.of(
                "Note: the wall is old.\n\nTruly.", "From here: to there.\nAnd back.", "Subject: wall\n\nIt is old.")) {
            assertEquals(
                    "text/plain",
                    Mails.READERS
                            .read(input("note.txt", text, StandardCharsets.UTF_8))
                            .mediaType());
        }
    }
}
