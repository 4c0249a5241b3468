package org.factdesk.ingest.warc;

import static org.factdesk.ingest.warc.Warcs.READERS;
import static org.factdesk.ingest.warc.Warcs.bytes;
import static org.factdesk.ingest.warc.Warcs.hex;
import static org.factdesk.ingest.warc.Warcs.html;
import static org.factdesk.ingest.warc.Warcs.join;
import static org.factdesk.ingest.warc.Warcs.packed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Part;
import org.factdesk.ingest.zip.Zips;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczContainerTest {
    private static final byte[] WARC = packed(
                    html("https://ads.example/", "Buy"), html("https://a.example/wall", "The wall"))
            .bytes();
    private static final byte[] PAGES = bytes("""
            {"format": "json-pages-1.0", "id": "pages"}
            {"url": "https://a.example/wall", "ts": "2025-03-04T16:20:05Z", "title": "The wall, as listed"}
            no json
            """);

    @TempDir
    Path folder;

    /** A package of these files with a list of right digests. */
    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("archive/data.warc.gz", WARC);
        files.put("pages/pages.jsonl", PAGES);
        return files;
    }

    private static void seal(Map<String, byte[]> files) {
        StringBuilder resources = new StringBuilder();
        files.forEach((name, content) -> resources
                .append(resources.isEmpty() ? "" : ",")
                .append("{\"path\": \"")
                .append(name)
                .append("\", \"hash\": \"sha256:")
                .append(hex("SHA-256", content))
                .append("\"}"));
        byte[] list = bytes("{\"profile\": \"data-package\", \"resources\": [" + resources + "]}");
        files.put("datapackage.json", list);
        files.put(
                "datapackage-digest.json",
                bytes("{\"path\": \"datapackage.json\", \"hash\": \"sha256:" + hex("SHA-256", list) + "\"}"));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> sealed() {
        Map<String, byte[]> files = files();
        seal(files);
        return files;
    }

    private static Contents list(Map<String, byte[]> files) {
        return READERS.parts(Input.of("web.wacz", zip(files)));
    }

    private static List<ProblemCode> notes(Contents contents) {
        return contents.notes().stream().map(Problem::code).toList();
    }

    @Test
    void aFileInItThatIsLockedOrABombCostsNoOtherPages() {
        byte[] page = html("https://a.example/wall", "The wall");
        byte[] bomb = new Zips()
                .add("archive/a.warc", page)
                .add("archive/b.warc", join(html("https://b.example/quay", "The quay"), new byte[64 << 20]))
                .bytes();
        Contents contents = READERS.parts(Input.of("web.wacz", bomb));
        assertEquals(
                List.of("https://a.example/wall", "https://b.example/quay"),
                contents.parts().stream().map(Part::url).toList());
        assertTrue(notes(contents).contains(ProblemCode.FILE_UNPACKS_TOO_LARGE));
        byte[] locked = new Zips()
                .add("archive/a.warc", page)
                .add("archive/b.warc", page)
                .bytes();
        int second = new String(locked, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        locked[second + 8] |= 1;
        contents = READERS.parts(Input.of("web.wacz", locked));
        assertEquals(1, contents.parts().size());
        assertEquals(List.of(ProblemCode.FILE_PROTECTED), notes(contents));
    }

    @Test
    void itsPagesComeFirstUnderTheTitlesThatThePackageGives() throws IOException {
        Path file = Files.write(folder.resolve("web.wacz"), zip(sealed()));
        for (Input input : List.of(Inputs.file(file), Input.of("download", zip(sealed())))) {
            Contents contents = READERS.parts(input);
            assertEquals(
                    List.of("The wall, as listed", "Buy"),
                    contents.parts().stream().map(Part::title).toList());
            assertEquals(List.of(), contents.notes());
            Part wall = contents.parts().get(0);
            assertEquals(DigestState.RIGHT, wall.digest());
            Reading reading = READERS.read(READERS.part(input, wall.id()));
            assertEquals("The wall", reading.title());
            assertEquals(
                    List.of("The wall", "The wall, as listed"),
                    reading.metadata().of(MetadataField.TITLE).stream()
                            .map(fact -> fact.value())
                            .distinct()
                            .toList());
            assertEquals(List.of(), reading.leftOut());
        }
    }

    @Test
    void aFileThatIsNotTheOneDigestedIsNamedAndItsPagesAreMarked() {
        Map<String, byte[]> files = sealed();
        files.put(
                "archive/data.warc.gz",
                packed(html("https://a.example/wall", "The wall")).bytes());
        Contents contents = list(files);
        assertEquals(List.of(ProblemCode.ARCHIVE_DIGEST_WRONG), notes(contents));
        assertEquals(
                List.of("web.wacz", "archive/data.warc.gz"),
                contents.notes().get(0).arguments());
        assertEquals(DigestState.WRONG, contents.parts().get(0).digest());
        Input page = READERS.part(
                Input.of("web.wacz", zip(files)), contents.parts().get(0).id());
        assertTrue(READERS.read(page).leftOut().contains("ingest.leftout.digest"));
    }

    @Test
    void aListOfDigestsThatWasChangedItselfMakesAllOfItUncertain() {
        Map<String, byte[]> files = sealed();
        Map<String, byte[]> other = files();
        other.put(
                "archive/data.warc.gz",
                packed(html("https://a.example/wall", "The wall")).bytes());
        seal(other);
        files.put("archive/data.warc.gz", other.get("archive/data.warc.gz"));
        files.put("datapackage.json", other.get("datapackage.json"));
        Contents contents = list(files);
        assertEquals(
                List.of("web.wacz", "datapackage.json"), contents.notes().get(0).arguments());
        assertEquals(DigestState.WRONG, contents.parts().get(0).digest());
    }

    @Test
    void aMissingFileAndASignatureAreTold() {
        Map<String, byte[]> files = sealed();
        files.remove("pages/pages.jsonl");
        files.put(
                "datapackage-digest.json",
                bytes(new String(files.get("datapackage-digest.json"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("}", ", \"signedData\": {\"signature\": \"x\"}}")));
        assertEquals(
                List.of(ProblemCode.ARCHIVE_FILE_MISSING, ProblemCode.ARCHIVE_SIGNATURE_UNVERIFIED),
                notes(list(files)));
    }

    @Test
    void aPackageWithoutAnyDigestsIsReadAndSaysSo() {
        Contents contents = list(files());
        assertEquals(2, contents.parts().size());
        assertEquals(List.of(), contents.notes());
        Map<String, byte[]> broken = files();
        broken.put("datapackage.json", bytes("[[[[\"x"));
        broken.put("datapackage-digest.json", bytes("null"));
        assertEquals(2, list(broken).parts().size());
    }

    @Test
    void aPackageCutAnywhereKeepsWhatCanBeHad() {
        byte[] whole = zip(sealed());
        for (int length = 4; length < whole.length; length += 97) {
            Input cut = Input.of("web.wacz", java.util.Arrays.copyOf(whole, length));
            try {
                READERS.parts(cut).parts().forEach(part -> READERS.read(READERS.part(cut, part.id())));
            } catch (Problem refused) {
                assertFalse(refused.code() == ProblemCode.UNEXPECTED, refused.toString());
            }
        }
        Input unknown = Input.of("web.wacz", whole);
        for (String id : List.of(
                "x",
                ":",
                "archive/data.warc.gz",
                "archive/data.warc.gz:record-7",
                "../../x:record-0",
                "pages/pages.jsonl:record-0")) {
            assertEquals(
                    ProblemCode.PART_UNKNOWN,
                    assertThrows(Problem.class, () -> READERS.part(unknown, id)).code());
        }
    }
}
