package org.factdesk.ingest.warc;

import static org.factdesk.ingest.warc.Warcs.READERS;
import static org.factdesk.ingest.warc.Warcs.bytes;
import static org.factdesk.ingest.warc.Warcs.gzip;
import static org.factdesk.ingest.warc.Warcs.html;
import static org.factdesk.ingest.warc.Warcs.info;
import static org.factdesk.ingest.warc.Warcs.input;
import static org.factdesk.ingest.warc.Warcs.join;
import static org.factdesk.ingest.warc.Warcs.packed;
import static org.factdesk.ingest.warc.Warcs.page;
import static org.factdesk.ingest.warc.Warcs.response;
import static org.factdesk.ingest.warc.Warcs.responseHead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Part;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HostileWarcTest {
    private static final String HTML = "200 OK\nContent-Type: text/html";
    private static final byte[] GOOD = html("https://a.example/", "Good");

    @TempDir
    Path folder;

    /** The list, with each part that is said to be readable opened and read, as bytes and as a file. */
    private Contents listed(byte[] archive) throws IOException {
        Contents contents = listed(Input.of("web.warc", archive));
        Path file = Files.write(folder.resolve("web.warc"), archive);
        assertEquals(contents.parts(), listed(Inputs.file(file)).parts());
        return contents;
    }

    private static Contents listed(Input input) {
        try {
            Contents contents = READERS.parts(input);
            contents.readable().forEach(part -> read(input, part));
            return contents;
        } catch (Problem refused) {
            if (refused.code() == ProblemCode.UNEXPECTED) {
                fail(refused);
            }
            return Contents.NONE;
        }
    }

    private static void read(Input input, Part part) {
        try {
            READERS.read(READERS.part(input, part.id()));
        } catch (Problem refused) {
            assertTrue(
                    List.of(ProblemCode.NO_TEXT_FOUND, ProblemCode.FILE_BINARY, ProblemCode.PART_UNREADABLE)
                            .contains(refused.code()),
                    refused.toString());
        }
    }

    private static byte[] withLength(String length) {
        return join(bytes(
                "WARC/1.0\r\n" + responseHead("https://a.example/x").replace("\n", "\r\n") + "\r\nContent-Length: "
                        + length + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Hello.</p>\r\n\r\n"));
    }

    @Test
    void lengthsThatNoRecordHasEndTheListAndKeepWhatCameBefore() throws IOException {
        for (String length : List.of(
                "-1", "-300", "9223372036854775807", "99999999999999999999", "x", "", "1\r\nContent-Length: 2")) {
            Contents contents = listed(join(info(), GOOD, withLength(length), GOOD));
            assertEquals("Good", contents.parts().get(0).title(), length);
            assertEquals(ProblemCode.FILE_ENDS_EARLY, contents.notes().get(0).code(), length);
        }
    }

    @Test
    void headsThatDoNotEndAreNotHeld() throws IOException {
        byte[] endless = join(bytes("WARC/1.0\r\nWARC-Type: response\r\nX: "), new byte[30 << 20]);
        Arrays.fill(endless, 40, endless.length, (byte) 'x');
        for (byte[] bomb : List.of(join(GOOD, endless), join(gzip(GOOD), gzip(endless)))) {
            Contents contents = listed(bomb);
            assertEquals(1, contents.parts().size());
            assertEquals(ProblemCode.FILE_ENDS_EARLY, contents.notes().get(0).code());
        }
        byte[] httpHead = join(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX: "), new byte[10 << 20]);
        assertEquals(
                1,
                listed(join(Warcs.record(responseHead("https://a.example/x"), httpHead), GOOD))
                        .parts()
                        .size());
        assertEquals(
                List.of(),
                listed(bytes("WARC/1.0\r\n" + "A: b\r\n".repeat(1_000_000))).parts());
    }

    @Test
    void aPageThatUnpacksToAThousandTimesItselfIsCutAtTheLimit() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            byte[] spaces = bytes("<i> </i>".repeat(1 << 17));
            for (int i = 0; i < 200; i++) {
                out.write(spaces);
            }
        }
        byte[] record = response("https://a.example/bomb", HTML + "\nContent-Encoding: gzip", bomb.toByteArray());
        Input input = input(GOOD, record);
        Contents contents = READERS.parts(input);
        assertEquals(2, contents.parts().size());
        Input page = READERS.part(input, contents.parts().get(1).id());
        assertTrue(page.bytes().length <= Inputs.LARGEST_MEGABYTES << 20);
        assertTrue(page.remarks().contains("ingest.leftout.unpacked"));
    }

    @Test
    void aRecordThatUnpacksToFarMoreThanItIsEndsTheList() {
        byte[] zeros = new byte[100 << 20];
        Contents contents = READERS.parts(
                packed(GOOD, response("https://a.example/a.png", "200 OK\nContent-Type: image/png", zeros), GOOD));
        assertEquals(1, contents.parts().size());
        assertEquals(ProblemCode.FILE_ENDS_EARLY, contents.notes().get(0).code());
    }

    @Test
    void brokenChunksAndPackingGiveWhatCameBefore() throws IOException {
        byte[] body = bytes(page("Chunks"));
        String chunked = HTML + "\nTransfer-Encoding: chunked";
        byte[] good = bytes(Integer.toHexString(body.length) + "\r\n" + page("Chunks") + "\r\n");
        for (String end : List.of(
                "zz\r\nx",
                "-5\r\nx",
                "7fffffffffffffff\r\nx",
                "ffffffffffffffffffff\r\n",
                "5",
                "5\r\nx",
                "0\r\n" + "X: y\r\n".repeat(1000),
                "")) {
            Input input = input(response("https://a.example/", chunked, join(good, bytes(end))));
            Part part = READERS.parts(input).parts().get(0);
            assertTrue(
                    READERS.read(READERS.part(input, part.id())).body().text().contains("harbour"), end);
        }
        byte[] packed =
                gzip(bytes(page("Cut") + new Random(1).ints(5000).boxed().toList()));
        listed(response(
                "https://a.example/", HTML + "\nContent-Encoding: gzip", Arrays.copyOf(packed, packed.length / 2)));
        for (String coding : List.of("gzip", "br", "deflate", "compress", "gzip, gzip", "\u0000")) {
            byte[] noise = new byte[5000];
            new Random(3).nextBytes(noise);
            listed(response("https://a.example/", HTML + "\nContent-Encoding: " + coding, noise));
        }
    }

    @Test
    void lineEndsWithoutAnEndAreNoLoop() throws IOException {
        assertEquals(1, listed(join(GOOD, bytes("\r\n".repeat(50_000)))).parts().size());
        assertEquals(
                1,
                listed(join(gzip(GOOD), gzip(bytes("\r\n".repeat(50_000)))))
                        .parts()
                        .size());
        assertEquals(1, listed(join(GOOD, bytes("\n\r\n"))).parts().size());
    }

    @Test
    void anArchiveCutAtAnyLengthEndsInAListOrARefusal() throws IOException {
        byte[] plain = join(info(), GOOD, html("https://a.example/2", "Two"));
        byte[] packed = packed(info(), GOOD, html("https://a.example/2", "Two")).bytes();
        for (byte[] whole : List.of(plain, packed)) {
            for (int length = 1; length < whole.length; length += 7) {
                listed(Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void bytesChangedAnywhereEndInAListOrARefusal() throws IOException {
        Random random = new Random(11);
        byte[] plain = join(info(), GOOD, html("https://a.example/2", "Two"));
        byte[] packed = packed(info(), GOOD, html("https://a.example/2", "Two")).bytes();
        for (int round = 0; round < 400; round++) {
            byte[] changed = (round % 2 == 0 ? plain : packed).clone();
            for (int i = 0; i < 3; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            listed(changed);
        }
    }

    @Test
    void addressesWithStrangeNamesNameNoFolder() {
        for (String url : List.of(
                "https://a.example/../../x",
                "https://a.example/a\\..\\b?c=/d",
                "x:/\u0001\u202E/",
                "",
                "https://",
                "//////",
                "https://a.example/" + "n".repeat(5000))) {
            String name = PageNames.of(url);
            assertTrue(name.length() <= 120 && !name.contains("/") && !name.contains("\\") && !name.equals(".."), name);
        }
    }
}
