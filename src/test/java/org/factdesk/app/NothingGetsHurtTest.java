package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.factdesk.ingest.Answer;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Wanted;
import org.factdesk.ingest.child.ChildLimits;
import org.factdesk.ingest.child.Children;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to hurt whoever reads them, read as the program reads them: each is refused, or its text had. */
@Timeout(300)
class NothingGetsHurtTest {
    private static final Children CHILDREN = new Children(ReadingProcess.builder(), ChildLimits.USUAL);

    /** Every ending that a reader could be led to look at. */
    private static final List<String> ENDINGS = List.of(
            "html", "htm", "xhtml", "mhtml", "pdf", "docx", "odt", "epub", "rtf", "md", "txt", "eml", "mbox", "warc",
            "warc.gz", "wacz", "csv", "xml", "zip", "gz", "svg", "json", "bin", "");

    @TempDir
    Path folder;

    @AfterAll
    static void endTheChildren() {
        CHILDREN.close();
    }

    @Test
    void aHundredThousandElementsWithinEachOther() throws IOException {
        for (String element :
                List.of("div", "b", "table", "ul><li", "svg", "blockquote", "p", "a", "font", "template")) {
            String text = ("<" + element + ">").repeat(100_000) + "The bridge carries 31,000 vehicles a day.";
            assertAnswered(write(element.replaceAll("\\W.*", "") + ".html", "<html><body>" + text));
        }
    }

    @Test
    void twoHundredMegabytesOfText() throws IOException {
        Path file = folder.resolve("large.txt");
        byte[] piece =
                "The bridge carries 31,000 vehicles a day. ".repeat(25_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(piece);
            }
        }
        assertEquals(ProblemCode.FILE_TOO_LARGE, refusal(file));
    }

    @Test
    void asMuchTextAsIsHeldInOneLineAndInMany() throws IOException {
        assertAnswered(write("line.txt", "word ".repeat(12_000_000)));
        assertAnswered(write("lines.txt", "A sentence in a line.\n\n".repeat(2_500_000)));
        assertAnswered(write("line.html", "<p>" + "word ".repeat(12_000_000)));
        assertAnswered(write("lines.md", "# Heading\n\n> quote\n\n".repeat(2_000_000)));
        assertEquals("after", text(write("after.txt", "after")));
    }

    @Test
    void randomBytesUnderEachEnding() throws IOException {
        Random random = new Random(5);
        List<Path> files = new ArrayList<>();
        for (String ending : ENDINGS) {
            for (int size : new int[] {1, 100, 5_000, 200_000}) {
                byte[] bytes = new byte[size];
                random.nextBytes(bytes);
                files.add(Files.write(folder.resolve("random" + size + "." + ending), bytes));
            }
        }
        assertNoneDied(files);
    }

    @Test
    void beginningsOfEveryFormatAndThenRandomBytes() throws IOException {
        Random random = new Random(6);
        List<Path> files = new ArrayList<>();
        for (String start : List.of(
                "%PDF-1.7\n",
                "PK\3\4",
                "{\\rtf1 ",
                "WARC/1.0\r\n",
                "From a@b.c\n",
                "MIME-Version: 1.0\r\n",
                "<html>",
                "<?xml version='1.0'?>",
                "\u001F\u008B\b",
                "\u00FF\u00FE",
                "\u00EF\u00BB\u00BF",
                "# ",
                "---\n")) {
            byte[] bytes = new byte[20_000];
            random.nextBytes(bytes);
            byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, bytes, 0, head.length);
            files.add(Files.write(folder.resolve("begun" + files.size()), bytes));
        }
        assertNoneDied(files);
    }

    @Test
    void noAddressInAFileIsAskedForAnything() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(1);
            String here = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            List<Path> files = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : CallingHome.files(here).entrySet()) {
                files.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
            }
            read(files);
            assertThrows(SocketTimeoutException.class, listener::accept, "somebody connected");
        }
    }

    /** Whatever comes of it, it comes before its time is up and with words for a person. */
    private static void assertAnswered(Path file) {
        long begun = System.nanoTime();
        Answer answer = read(List.of(file)).get(0);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        Duration most = ChildLimits.USUAL.reading().plusSeconds(10);
        assertTrue(taken.compareTo(most) < 0, file + " took " + taken + ": " + said(answer));
    }

    /** Small files: whatever comes of them, no reader may break its process over one. */
    private static void assertNoneDied(List<Path> files) {
        List<String> broken = new ArrayList<>();
        for (Answer answer : read(files)) {
            if (answer instanceof Answer.Refused refused
                    && refused.problem().code().name().startsWith("READING_")) {
                broken.add(answer.wanted().input().name() + " " + said(answer));
            }
        }
        assertEquals(List.of(), broken);
    }

    private static String said(Answer answer) {
        return answer instanceof Answer.Refused refused
                ? refused.problem().code().name()
                : answer.orThrow().reading().body().text().length() + " characters";
    }

    private static ProblemCode refusal(Path file) {
        return ((Answer.Refused) read(List.of(file)).get(0)).problem().code();
    }

    private static String text(Path file) {
        return read(List.of(file)).get(0).orThrow().reading().body().text();
    }

    private static List<Answer> read(List<Path> files) {
        List<Answer> answers = new ArrayList<>();
        var wanted =
                files.stream().map(file -> Wanted.whole(Input.unopened(file))).iterator();
        try (Foreign.Batch batch = CHILDREN.read(wanted, () -> false)) {
            while (batch.hasNext()) {
                answers.add(batch.next());
            }
        }
        return answers;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
