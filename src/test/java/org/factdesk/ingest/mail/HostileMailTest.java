package org.factdesk.ingest.mail;

import static org.factdesk.ingest.mail.Mails.HEAD;
import static org.factdesk.ingest.mail.Mails.READERS;
import static org.factdesk.ingest.mail.Mails.STORY;
import static org.factdesk.ingest.mail.Mails.input;
import static org.factdesk.ingest.mail.Mails.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Input;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileMailTest {
    private static final String STORY_PART = part("b", "Content-Type: text/plain", STORY);

    /** A reading or a problem of the kind a person is told; anything else is a fault. */
    private static Reading readOrRefused(Input input) {
        try {
            assertNotNull(READERS.parts(input));
            return READERS.read(input);
        } catch (Problem refused) {
            if (refused.code() == ProblemCode.UNEXPECTED) {
                fail(refused);
            }
            return null;
        }
    }

    @Test
    void aMailOfNothingButMarksOfSignaturesIsReadSoon() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        2,
                        PlainMail.segments("--\n".repeat(200_000) + "Ines", false, false)
                                .size()));
    }

    @Test
    void threeThousandNestedPartsAreReadAsFarAsAnybodyNests() {
        StringBuilder mail = new StringBuilder(HEAD);
        mail.append("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 3000; i++) {
            mail.append("--b")
                    .append(i)
                    .append("\nContent-Type: text/plain\n\nLevel ")
                    .append(i)
                    .append(" is here.\n");
            mail.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        mail.append("--b3000\n\nThe end.\n");
        Reading reading = readOrRefused(input(mail.toString()));
        assertTrue(reading.articleText().contains("Level 20 is here."));
    }

    @Test
    void threeThousandEnclosedMailsAreNotFollowed() {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            mail.append(HEAD).append("Content-Type: message/rfc822\n\n");
        }
        Contents contents = READERS.parts(input(mail + HEAD + "\nThe end.\n"));
        assertEquals(List.of(), contents.parts());
        readOrRefused(input(mail.toString()));
    }

    @Test
    void heapsOfPartsAndFieldsEndInWhatCouldBeRead() {
        String head = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n";
        Reading many =
                readOrRefused(input(head + STORY_PART + part("b", "X: y", "z").repeat(200_000)));
        assertTrue(many.articleText().contains("1911"));
        assertTrue(many.leftOut().contains("ingest.leftout.damaged"));
        readOrRefused(input("From: a@b.example\n" + "X-Field: value\n".repeat(300_000) + "\n" + STORY));
        readOrRefused(input(HEAD + "X-Long: " + "long ".repeat(4_000_000) + "\n\n" + STORY));
        readOrRefused(input(HEAD + "Subject: " + "=?a?Q?x".repeat(30_000) + "\n\n" + STORY));
        readOrRefused(input(HEAD + "Cc: " + "((((<<<<\"\\".repeat(20_000) + "\n\n" + STORY));
    }

    @Test
    void boundariesThatNobodyWouldWriteEndInAReadingOrARefusal() {
        for (String boundary :
                List.of("\"\"", "\" \"", "\"" + "b".repeat(100_000) + "\"", "-", "\"\\\"\"", "b; boundary=c", "ü")) {
            readOrRefused(input(HEAD + "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n" + STORY_PART
                    + "--" + boundary));
        }
        readOrRefused(input(HEAD + "Content-Type: multipart/mixed\n\n" + STORY_PART));
        readOrRefused(input(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n".repeat(500_000)));
        readOrRefused(input(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b".repeat(500_000)));
    }

    @Test
    void aLineOfThirtyMegabytesIsReadLikeAnyOther() {
        Reading reading = readOrRefused(input(HEAD + "\n" + STORY.repeat(300_000)));
        assertTrue(reading.articleText().contains("1911"));
    }

    @Test
    void aMailCutAtAnyLengthEndsInAReadingOrARefusal() {
        byte[] whole = input(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + STORY_PART
                        + part(
                                "b",
                                "Content-Type: text/html\nContent-Transfer-Encoding: base64",
                                Mails.base64("<p>" + STORY))
                        + "--b--\n")
                .bytes();
        for (int length = 1; length < whole.length; length += 3) {
            readOrRefused(Input.of("letter.eml", java.util.Arrays.copyOf(whole, length)));
            readOrRefused(Input.of("letter.mhtml", java.util.Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void randomBytesUnderEachEndingEndInAReadingOrARefusal() {
        Random random = new Random(7);
        for (String name : List.of("a.eml", "a.mht", "a.mbox")) {
            for (String start : List.of(
                    "",
                    HEAD,
                    HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
                    "From a@b Mon Mar  3 10:00:00 2025\n" + HEAD)) {
                byte[] head = start.getBytes(StandardCharsets.UTF_8);
                byte[] bytes = new byte[head.length + 20_000];
                random.nextBytes(bytes);
                System.arraycopy(head, 0, bytes, 0, head.length);
                readOrRefused(Input.of(name, bytes));
            }
        }
    }
}
