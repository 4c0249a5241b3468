package org.factdesk.ingest.warc;

import static org.factdesk.ingest.warc.Warcs.READERS;
import static org.factdesk.ingest.warc.Warcs.answer;
import static org.factdesk.ingest.warc.Warcs.bytes;
import static org.factdesk.ingest.warc.Warcs.gzip;
import static org.factdesk.ingest.warc.Warcs.hex;
import static org.factdesk.ingest.warc.Warcs.html;
import static org.factdesk.ingest.warc.Warcs.info;
import static org.factdesk.ingest.warc.Warcs.input;
import static org.factdesk.ingest.warc.Warcs.join;
import static org.factdesk.ingest.warc.Warcs.packed;
import static org.factdesk.ingest.warc.Warcs.page;
import static org.factdesk.ingest.warc.Warcs.record;
import static org.factdesk.ingest.warc.Warcs.response;
import static org.factdesk.ingest.warc.Warcs.responseHead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Part;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcContainerTest {
    private static final String HTML = "200 OK\nContent-Type: text/html; charset=utf-8";

    private static final byte[][] WEB = {
        info(),
        record(
                "WARC-Type: request\nWARC-Target-URI: https://a.example/wall\nContent-Type: application/http",
                bytes("GET /wall HTTP/1.1\r\n\r\n")),
        html("https://a.example/wall/", "The wall &amp; the sea"),
        response("https://a.example/wall.png", "200 OK\nContent-Type: image/png", new byte[20_000]),
        response("https://a.example/gone", "404 Not Found\nContent-Type: text/html", bytes(page("Not found"))),
        record(
                "WARC-Type: resource\nWARC-Target-URI: <file:///notes/wall.txt>\nWARC-Date: 2024-01-01T00:00:00Z\nContent-Type: text/plain",
                bytes(Warcs.STORY)),
        html("https://a.example/", "Home"),
    };

    @TempDir
    Path folder;

    private static List<String> titles(Input input) {
        return READERS.parts(input).parts().stream().map(Part::label).toList();
    }

    private static Part only(byte[]... records) {
        Contents contents = READERS.parts(input(records));
        assertEquals(1, contents.parts().size(), contents.toString());
        return contents.parts().get(0);
    }

    private static Reading readOnly(byte[]... records) {
        return READERS.read(READERS.part(input(records), only(records).id()));
    }

    @Test
    void pagesAreListedWithAddressTimeTitleAndDigest() {
        for (Input input : List.of(input(WEB), packed(WEB), Input.of("whole.gz", gzip(join(WEB))))) {
            Contents contents = READERS.parts(input);
            assertEquals(List.of("The wall & the sea", "file:///notes/wall.txt", "Home"), titles(input));
            Part wall = contents.parts().get(0);
            assertEquals("https://a.example/wall/", wall.url());
            assertEquals("2025-03-04T16:20:05Z", wall.savedAt());
            assertEquals("wall", wall.name());
            assertEquals("text/html", wall.mediaType());
            assertEquals(DigestState.RIGHT, wall.digest());
            assertEquals(page("The wall &amp; the sea").length(), wall.size());
            assertEquals(DigestState.ABSENT, contents.parts().get(1).digest());
            assertTrue(contents.notes().isEmpty(), contents.notes().toString());
        }
    }

    @Test
    void eachPageIsReadWithWhatTheArchiveKnowsOfIt() throws IOException {
        Path file = Files.write(folder.resolve("web.warc.gz"), packed(WEB).bytes());
        for (Input input : List.of(input(WEB), packed(WEB), Input.of("whole.gz", gzip(join(WEB))), Inputs.file(file))) {
            List<Part> parts = READERS.parts(input).parts();
            Reading wall = READERS.read(READERS.part(input, parts.get(0).id()));
            assertEquals("The wall & the sea", wall.title());
            assertEquals("https://a.example/wall/", wall.metadata().value(MetadataField.SAVED_URL));
            assertEquals("2025-03-04T16:20:05Z", wall.metadata().value(MetadataField.SAVED_AT));
            assertEquals("", wall.published());
            assertTrue(wall.leftOut().isEmpty(), wall.leftOut().toString());
            assertEquals(
                    "Home", READERS.read(READERS.part(input, parts.get(2).id())).title());
            assertTrue(READERS.read(READERS.part(input, parts.get(1).id()))
                    .body()
                    .text()
                    .contains("1911"));
        }
    }

    @Test
    void anArchiveOfOnePageIsThatPageAndOneOfSeveralAsksWhich() {
        assertEquals(
                "Home",
                READERS.read(input(info(), html("https://a.example/", "Home"))).title());
        Problem several = assertThrows(Problem.class, () -> READERS.read(input(WEB)));
        assertEquals(ProblemCode.FILE_HOLDS_SEVERAL, several.code());
        assertEquals("3", several.arguments().get(1));
        Problem nothing = assertThrows(Problem.class, () -> READERS.read(input(info())));
        assertEquals(ProblemCode.FILE_HOLDS_NOTHING, nothing.code());
    }

    @Test
    void aPartIsFoundByItsAddressOfWhichTheLastCaptureCounts() {
        Input input = input(html("https://a.example/", "Old"), html("https://a.example/", "New"));
        Contents contents = READERS.parts(input);
        assertEquals(
                contents.parts().get(1), contents.find("https://a.example/").orElseThrow());
        assertEquals(contents.parts().get(0), contents.find("1").orElseThrow());
        for (String unknown : List.of("record-3", "record-99999999999", "record--1", "x", "record-0-7", "../../x")) {
            Problem problem = assertThrows(Problem.class, () -> READERS.part(input, unknown), unknown);
            assertEquals(ProblemCode.PART_UNKNOWN, problem.code());
        }
    }

    @Test
    void aDigestThatDoesNotFitIsShownInTheListAndInTheReading() {
        byte[] block = answer(HTML, bytes(page("Changed")));
        String head = responseHead("https://a.example/");
        byte[] wrongBlock = record(head + "\nWARC-Block-Digest: sha1:" + hex("SHA-1", bytes("other")), block);
        byte[] wrongPayload = record(
                head + "\nWARC-Block-Digest: sha1:" + hex("SHA-1", block) + "\nWARC-Payload-Digest: sha256:"
                        + hex("SHA-256", bytes("other")),
                block);
        byte[] garbled = record(head + "\nWARC-Payload-Digest: sha1:???", block);
        for (byte[] wrong : List.of(wrongBlock, wrongPayload, garbled)) {
            assertEquals(DigestState.WRONG, only(wrong).digest());
            assertTrue(readOnly(wrong).leftOut().contains("ingest.leftout.digest"));
        }
        byte[] strange = record(head + "\nWARC-Payload-Digest: whirl:00", block);
        assertEquals(DigestState.ABSENT, only(strange).digest());
        assertFalse(readOnly(strange).leftOut().contains("ingest.leftout.digest"));
    }

    @Test
    void aPayloadDigestFitsInEachOfTheThreeWaysRecordersComputeIt() {
        byte[] body = bytes(page("Wall"));
        byte[] packed = gzip(body);
        byte[] chunked = join(bytes(Integer.toHexString(packed.length) + "\r\n"), packed, bytes("\r\n0\r\n\r\n"));
        byte[] block = answer(HTML + "\nTransfer-Encoding: chunked\nContent-Encoding: gzip", chunked);
        for (byte[] digested : List.of(chunked, packed, body)) {
            byte[] one = record(
                    responseHead("https://a.example/") + "\nWARC-Payload-Digest: sha1:" + hex("SHA-1", digested),
                    block);
            assertEquals(DigestState.RIGHT, only(one).digest());
            assertEquals("Wall", readOnly(one).title());
        }
    }

    @Test
    void aHeadThatNoLongerFitsItsPageIsPassedOver() {
        byte[] plain = bytes(page("Wall"));
        for (String coding : List.of(
                "Content-Encoding: gzip",
                "Content-Encoding: br",
                "Transfer-Encoding: chunked",
                "Content-Length: 5",
                "Content-Encoding: zstd")) {
            Reading reading = readOnly(response("https://a.example/", HTML + "\n" + coding, plain));
            assertEquals("Wall", reading.title(), coding);
        }
    }

    @Test
    void whatCannotBeUnpackedIsListedAsUnreadable() {
        byte[] zstd = response("https://a.example/", HTML + "\nContent-Encoding: zstd", new byte[] {
            0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 1, 2
        });
        assertFalse(only(zstd).readable());
        Problem problem = assertThrows(
                Problem.class, () -> READERS.part(input(zstd), only(zstd).id()));
        assertEquals(ProblemCode.PART_UNREADABLE, problem.code());
        Input whole = Input.of("web.warc.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0, 0, 0});
        assertEquals(
                ProblemCode.ARCHIVE_PACKING_UNKNOWN,
                assertThrows(Problem.class, () -> READERS.parts(whole)).code());
    }

    @Test
    void whatStandsBeforeATruncationIsKeptAndTheTruncationTold() throws IOException {
        StringBuilder numbers = new StringBuilder("<p>The harbour wall in numbers.");
        new Random(7).ints(20_000).forEach(number -> numbers.append(' ').append(number));
        byte[][] web = {
            html("https://a.example/wall", "The wall & the sea"),
            response("https://a.example/big", HTML, bytes(numbers.toString()))
        };
        byte[] whole = packed(web).bytes();
        byte[] plain = join(web);
        for (Input cut : List.of(
                Input.of("web.warc.gz", Arrays.copyOf(whole, whole.length - 200)),
                Input.of("web.warc", Arrays.copyOf(plain, plain.length - 500)),
                Inputs.file(Files.write(folder.resolve("cut.warc"), Arrays.copyOf(plain, plain.length - 500))),
                Inputs.file(Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 200))))) {
            Contents contents = READERS.parts(cut);
            assertEquals("The wall & the sea", contents.parts().get(0).label());
            assertEquals(ProblemCode.FILE_ENDS_EARLY, contents.notes().get(0).code());
            Part last = contents.parts().get(contents.parts().size() - 1);
            assertEquals(DigestState.WRONG, last.digest(), last.toString());
            assertTrue(READERS.read(READERS.part(cut, last.id())).body().text().contains("harbour"));
        }
    }

    @Test
    void aLastRecordThatIsCutInsideAPictureIsToldToo() throws IOException {
        byte[] picture = response("https://a.example/a.png", "200 OK\nContent-Type: image/png", new byte[50_000]);
        byte[] all = join(html("https://a.example/", "Home"), picture);
        Path file = Files.write(folder.resolve("cut.warc"), Arrays.copyOf(all, all.length - 20_000));
        Contents contents = READERS.parts(Inputs.file(file));
        assertEquals(1, contents.parts().size());
        assertEquals(ProblemCode.FILE_ENDS_EARLY, contents.notes().get(0).code());
    }
}
