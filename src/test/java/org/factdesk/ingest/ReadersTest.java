package org.factdesk.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.app.ReadingProcess;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReadUnderItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("a story.txt"), "\uFEFFOne line.");
        Reading reading = Readings.READERS.read(Inputs.file(file));
        assertEquals("a story.txt", reading.fileName());
        assertEquals("One line.", reading.body().text());
        assertEquals("UTF-8", reading.charset());
    }

    @Test
    void aMissingAnEmptyAndAHugeFileAndAFolderAreRefused() throws IOException {
        assertRefused(ProblemCode.FILE_NOT_FOUND, folder.resolve("missing"));
        assertRefused(ProblemCode.FILE_EMPTY, Files.createFile(folder.resolve("empty")));
        assertRefused(ProblemCode.FILE_UNREADABLE, folder);
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength((Inputs.LARGEST_MEGABYTES << 20) + 1L);
        }
        assertRefused(ProblemCode.FILE_TOO_LARGE, huge);
    }

    private static void assertRefused(ProblemCode code, Path file) {
        assertEquals(
                code,
                assertThrows(Problem.class, () -> Inputs.file(file).bytes()).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 text", "\u0089PNG\r\n\u001A\n", "GIF89a", "plain\0text"})
    void whatIsNoTextIsRefusedWhateverItsName(String content) {
        for (String name : new String[] {"a.txt", "a.html", "a.md", ""}) {
            Input input = Input.of(name, content.getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(
                    ProblemCode.FILE_BINARY,
                    assertThrows(Problem.class, () -> Readings.READERS.read(input))
                            .code());
        }
    }

    @Test
    void theContentChoosesTheReaderAndNotTheName() {
        assertEquals(
                "text/html",
                Readings.read("a.md", "<!doctype html><p>Words.</p>").mediaType());
        assertEquals(
                "text/plain", Readings.read("a.html", "Plain words, no tags.").mediaType());
        assertEquals("text/markdown", Readings.read("a.md", "Plain words.").mediaType());
    }

    @Test
    void pastedTextIsNeverTakenForAPage() {
        Reading reading = Readings.READERS.read(Input.pasted("<!doctype html><p>Words.</p>"));
        assertEquals("text/plain", reading.mediaType());
        assertEquals("", reading.fileName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"WARC/1.1 is how an archive begins.", "%PDF-1.7 is how it begins.", "From: a\nTo: b\n\nWords."})
    void pastedTextIsNothingButTextWhateverItBeginsWith(String text) {
        Readers all = ReadingProcess.readers();
        assertEquals("text/plain", all.read(Input.pasted(text)).mediaType());
        assertEquals(Contents.NONE, all.parts(Input.pasted(text)));
    }

    @Test
    void utf16WithoutAMarkIsRead() {
        byte[] bytes = "A text that some editor wrote.".getBytes(StandardCharsets.UTF_16LE);
        Reading reading = Readings.READERS.read(Input.of("a.txt", bytes));
        assertEquals("A text that some editor wrote.", reading.body().text());
        assertEquals("UTF-16LE", reading.charset());
    }

    @Test
    void aTextCutInsideALetterIsStillUtf8() {
        byte[] whole = "Größe zählt über alles, äußerst schön gesagt, für Süßes: ß".getBytes(StandardCharsets.UTF_8);
        Charsets.Decoded decoded = Charsets.decode(java.util.Arrays.copyOf(whole, whole.length - 1));
        assertEquals("UTF-8", decoded.charset());
        assertTrue(decoded.text().startsWith("Größe"));
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        for (String name : new String[] {"a.txt", "a.html", "a.md"}) {
            try {
                Reading reading = Readings.READERS.read(Input.of(name, bytes));
                assertTrue(!reading.body().blocks().isEmpty());
            } catch (Problem refused) {
                assertTrue(refused.code() != ProblemCode.UNEXPECTED);
            }
        }
    }

    @Property(tries = 200)
    void anyTextIsReadOrHoldsNothing(@ForAll String text) {
        for (String name : new String[] {"a.txt", "a.html", "a.md"}) {
            try {
                Readings.read(name, text);
            } catch (Problem refused) {
                assertTrue(refused.code() != ProblemCode.UNEXPECTED, text);
            }
        }
    }
}
