package org.factdesk.ingest.office;

import static org.factdesk.ingest.Readings.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that LibreOffice made of one story, as {@code make.sh} beside them says, whole and damaged. */
class OfficeFilesTest {
    private static final List<String> STORY = List.of(
            "heading 1: The ferry that did not sail",
            "paragraph: On Tuesday the ferry to Skarholm stayed in port, although the company had promised[1] a crossing every day.",
            "paragraph: [1] Notice of 28 January, on the company’s board.",
            "heading 2: What the log says",
            "paragraph: The log was kept by hand and signed, says Ms Dahl.\nIt names three reasons:",
            "list-item: 1. wind of force nine,",
            "list-item: a) measured at the mole,",
            "list-item: 2. a pump that failed.",
            "list-item: No passenger was told.",
            "heading 3: Crossings in January",
            "table-row: Week | Crossings",
            "table-row: First | 14",
            "table-row: Second | 9",
            "caption: Crossings as counted by the harbour office",
            "quotation: “We sailed when it was safe to sail.”",
            "paragraph: The company did not answer.",
            "paragraph: In short: no ferry, no word.",
            "paragraph: قال الربان: لم نبحر في ذلك اليوم. Größe zählt – 港は静かだった。");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "fodt"})
    void theSameStoryComesOutOfEachFormat(String format) throws IOException {
        Reading reading = read("nameless", bytes(format));
        assertEquals(STORY, blocks(reading));
        assertEquals("The ferry that did not sail", reading.title());
        assertEquals("Ines Varga", reading.byline());
        assertEquals("en-GB", reading.language());
        assertEquals("", reading.published() + reading.modified());
        assertTrue(
                reading.leftOut().contains("ingest.leftout.hidden"),
                reading.leftOut().toString());
        assertTrue(
                reading.leftOut().contains("ingest.leftout.running"),
                reading.leftOut().toString());
        assertFalse(reading.leftOut().contains("ingest.leftout.damaged"));
    }

    @Test
    void anEbookOfItHasItsTextInChapters() throws IOException {
        Reading reading = read("nameless", bytes("epub"));
        List<String> blocks = blocks(reading);
        assertEquals("heading 1: The ferry that did not sail", blocks.get(0));
        assertEquals("paragraph: [1] Notice of 28 January, on the company’s board.", blocks.get(2));
        assertEquals("heading 1: What the log says", blocks.get(3));
        assertTrue(blocks.contains("table-row: First | 14"));
        assertEquals("Ines Varga", reading.byline());
        assertEquals("en", reading.language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "fodt", "epub"})
    void aTruncatedFileGivesItsBeginningOrSaysThatItIsDamaged(String format) throws IOException {
        byte[] whole = bytes(format);
        int read = 0;
        for (int length = 64; length < whole.length; length += Math.max(1, whole.length / 97)) {
            try {
                Reading reading = read("a." + format, Arrays.copyOf(whole, length));
                assertFalse(reading.body().blocks().isEmpty());
                read += reading.articleText().contains("Skarholm") ? 1 : 0;
            } catch (Problem refused) {
                assertTrue(
                        List.of(ProblemCode.FILE_DAMAGED, ProblemCode.NO_TEXT_FOUND)
                                .contains(refused.code()),
                        format + " " + length + " " + refused.code());
            }
        }
        assertTrue(read > 3, format + " gave text at " + read + " lengths");
    }

    @Property(tries = 400)
    void aFileWithChangedBytesIsReadOrRefused(
            @ForAll @IntRange(max = 4) int format, @ForAll byte[] noise, @ForAll @IntRange(max = 30_000) int at)
            throws IOException {
        byte[] bytes = bytes(List.of("docx", "odt", "rtf", "fodt", "epub").get(format));
        for (int i = 0; i < noise.length; i++) {
            bytes[4 + (at + i * i) % (bytes.length - 4)] = noise[i];
        }
        readOrRefuse(bytes);
    }

    @Property(tries = 400)
    void randomBytesBehindASignatureAreReadOrRefused(@ForAll byte[] noise, @ForAll boolean archive) {
        byte[] head = archive ? new byte[] {'P', 'K', 3, 4} : new byte[] {'{', '\\', 'r', 't', 'f', '1', ' '};
        byte[] bytes = Arrays.copyOf(head, head.length + noise.length);
        System.arraycopy(noise, 0, bytes, head.length, noise.length);
        readOrRefuse(bytes);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            assertFalse(read("a.docx", bytes).body().blocks().isEmpty());
        } catch (Problem refused) {
            assertNotEquals(ProblemCode.UNEXPECTED, refused.code());
        }
    }

    private static Reading read(String name, byte[] bytes) {
        return Readings.READERS.read(Input.of(name, bytes));
    }

    private static byte[] bytes(String format) throws IOException {
        try (InputStream in = OfficeFilesTest.class.getResourceAsStream("story." + format)) {
            return in.readAllBytes();
        }
    }
}
