package org.factdesk.ingest.mail;

import static org.factdesk.ingest.mail.Mails.HEAD;
import static org.factdesk.ingest.mail.Mails.READERS;
import static org.factdesk.ingest.mail.Mails.STORY;
import static org.factdesk.ingest.mail.Mails.base64;
import static org.factdesk.ingest.mail.Mails.input;
import static org.factdesk.ingest.mail.Mails.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Part;
import org.factdesk.ingest.Readings;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPartsTest {
    private static final String ENCLOSED =
            "From: Omar <omar@paper.example>\nSubject: Old\nDate: Mon, 3 Mar 2025 10:00:00 +0100\n\nThe wall is new.\n";

    private static final String MAIL = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
            + part("b", "Content-Type: text/plain", "See what is attached.")
            + part(
                    "b",
                    "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
                            + "Content-Disposition: attachment; filename*=UTF-8''..%2F..%2FHafen%20%C3%BCber.html",
                    base64("<html><body><p>" + STORY.repeat(3) + "</p></body></html>"))
            + part(
                    "b",
                    "Content-Type: image/png; name=wall.png\nContent-Transfer-Encoding: base64",
                    base64("no picture"))
            + part("b", "Content-Type: message/rfc822", ENCLOSED)
            + "--b--\n";

    @TempDir
    Path folder;

    @Test
    void theLastMailOfALargeMailboxIsOpenedWhereItStands() throws Exception {
        String line = "From omar@paper.example Mon Mar  3 10:00:00 2025\n";
        String before = (line + ENCLOSED + "\n\n").repeat(100);
        Path file = Files.writeString(folder.resolve("large"), before + line + HEAD + "\nThe last.\n\n" + line);
        Input box = Inputs.file(file);
        String id = READERS.parts(box).parts().get(100).id();
        assertEquals("mail-" + (before + line).getBytes(StandardCharsets.UTF_8).length, id);
        // What stands before is not gone through: it could be anything.
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 1000, before.length() - 2, (byte) 'x');
        int from = before.length();
        bytes[from - 2] = '\n';
        bytes[from - 1] = '\n';
        assertTrue(READERS.read(READERS.part(Input.of("large", bytes), id))
                .body()
                .text()
                .contains("The last."));
        assertEquals(
                "Old",
                READERS.read(READERS.part(box, READERS.parts(box).parts().get(0).id()))
                        .title());
        for (String none : List.of("mail-7", "mail-", "mail--1", "mail-99999999999999999999", "mail-999999999", "x")) {
            assertEquals(
                    ProblemCode.PART_UNKNOWN,
                    assertThrows(Problem.class, () -> READERS.part(box, none)).code());
        }
    }

    @Test
    void whatIsAttachedIsListedWithoutTheMailsOwnWords() {
        List<Part> parts = READERS.parts(input(MAIL)).parts();
        assertEquals(
                List.of("part-2", "part-3", "part-4"),
                parts.stream().map(Part::id).toList());
        assertEquals(
                List.of("Hafen über.html", "wall.png", ""),
                parts.stream().map(Part::name).toList());
        assertEquals(
                List.of(true, false, true), parts.stream().map(Part::readable).toList());
        assertEquals("2025-03-04T16:20:05+01:00", parts.get(0).savedAt());
        assertEquals("message/rfc822", parts.get(2).mediaType());
        assertEquals(10, parts.get(1).size());
    }

    @Test
    void theMailItselfIsReadByDefaultAndEachPartForItself() {
        assertEquals("The harbour wall", READERS.read(input(MAIL)).title());
        assertTrue(READERS.read(input(MAIL)).leftOut().contains("ingest.leftout.attachments"));
        Reading page = READERS.read(READERS.part(input(MAIL), "part-2"));
        assertEquals("text/html", page.mediaType());
        assertEquals("Hafen über.html", page.fileName());
        assertEquals("2025-03-04T16:20:05+01:00", page.metadata().value(MetadataField.SAVED_AT));
        Reading enclosed = READERS.read(READERS.part(input(MAIL), "part-4"));
        assertEquals("Old", enclosed.title());
        assertEquals("2025-03-03T10:00:00+01:00", enclosed.published());
        Problem unknown = assertThrows(Problem.class, () -> READERS.part(input(MAIL), "part-9"));
        assertEquals(ProblemCode.PART_UNKNOWN, unknown.code());
        assertEquals(
                ProblemCode.PART_UNKNOWN,
                assertThrows(Problem.class, () -> READERS.part(input(MAIL), "../../x"))
                        .code());
    }

    @Test
    void aPartIsFoundByIdByNumberAndByNothingElse() {
        Contents contents = READERS.parts(input(MAIL));
        assertEquals("part-2", contents.find("1").orElseThrow().id());
        assertEquals("part-4", contents.find(" part-4 ").orElseThrow().id());
        assertTrue(contents.find("4").isEmpty());
        assertTrue(contents.find("0").isEmpty());
        assertTrue(contents.find("").isEmpty());
    }

    @Test
    void aMailThatIsCutOffKeepsWhatStandsBeforeAndSaysSo() {
        String cut = MAIL.substring(0, MAIL.indexOf("image/png"));
        assertEquals(
                ProblemCode.FILE_ENDS_EARLY,
                READERS.parts(input(cut)).notes().get(0).code());
        Reading reading = READERS.read(input(cut));
        assertEquals(List.of("See what is attached."), Readings.words(reading, BlockKind.PARAGRAPH));
        assertTrue(reading.leftOut().contains("ingest.leftout.damaged"));
        assertFalse(READERS.read(input(MAIL)).leftOut().contains("ingest.leftout.damaged"));
    }

    @Test
    void aMailboxHoldsItsMailsAndAFileWithOneIsThatMail() throws Exception {
        String line = "From omar@paper.example Mon Mar  3 10:00:00 2025\n";
        String two =
                line + ENCLOSED + "\n>From now on\nFrom me too, at 10:00 sharp\n\n" + line + HEAD + "\nIt is old.\n";
        Path file = Files.writeString(folder.resolve("box"), two);
        Contents contents = READERS.parts(Inputs.file(file));
        assertEquals(
                List.of("Old", "The harbour wall"),
                contents.parts().stream().map(Part::title).toList());
        Input second = READERS.part(Inputs.file(file), contents.parts().get(1).id());
        assertEquals("Ines Falk", READERS.read(second).byline());
        Input first = READERS.part(Inputs.file(file), contents.parts().get(0).id());
        assertTrue(READERS.read(first).body().text().contains("From me too"));
        Problem several = assertThrows(Problem.class, () -> READERS.read(Inputs.file(file)));
        assertEquals(List.of("box", "2", "Old; The harbour wall"), several.arguments());
        Reading only = READERS.read(Input.of("box", (line + ENCLOSED).getBytes(StandardCharsets.UTF_8)));
        assertEquals("Old", only.title());
    }
}
