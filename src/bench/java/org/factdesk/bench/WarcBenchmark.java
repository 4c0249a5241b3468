package org.factdesk.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.factdesk.ingest.Container;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.warc.WarcContainer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** What listing the pages of a web archive, with their digests compared, costs over the parser alone. */
class WarcBenchmark {
    private static final int SITES = 150;

    /** Of a page's load about a fifth is the page, as the web has it; the rest is scripts and pictures. */
    private static final int PAGE = 120_000;

    private static final int SCRIPT = 250_000;
    private static final int PICTURE = 250_000;

    @TempDir
    Path folder;

    private Path packed;
    private Path plain;

    @BeforeEach
    void writeArchives() throws Exception {
        packed = folder.resolve("web.warc.gz");
        plain = folder.resolve("web.warc");
        Random random = new Random(5);
        try (OutputStream gz = Files.newOutputStream(packed);
                OutputStream raw = Files.newOutputStream(plain)) {
            for (int site = 0; site < SITES; site++) {
                for (byte[] record : new byte[][] {
                    record("page" + site, "text/html", words(random, PAGE, "<p>", "</p>")),
                    record("a" + site + ".js", "text/javascript", words(random, SCRIPT, "var ", ";")),
                    record("b" + site + ".jpg", "image/jpeg", noise(random))
                }) {
                    raw.write(record);
                    gz.write(gzip(record));
                }
            }
        }
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[PICTURE];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] words(Random random, int length, String before, String after) {
        StringBuilder words = new StringBuilder("<html><head><title>A page</title></head><body>");
        while (words.length() < length) {
            words.append(before);
            for (int i = 0; i < 30; i++) {
                words.append(Integer.toString(random.nextInt(5000), 36)).append(' ');
            }
            words.append(after).append('\n');
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(String name, String type, byte[] body) throws Exception {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(head);
        block.write(body);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/" + name
                        + "\r\nWARC-Date: 2025-03-04T16:20:05Z\r\nWARC-Block-Digest: sha1:" + sha1(block.toByteArray())
                        + "\r\nWARC-Payload-Digest: sha1:" + sha1(body)
                        + "\r\nContent-Type: application/http\r\nContent-Length: "
                        + block.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        record.write(block.toByteArray());
        record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static String sha1(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void list(Path file) {
        Container warc = new WarcContainer();
        Assertions.assertEquals(SITES, warc.list(Inputs.file(file)).parts().size());
    }

    private static void read(Path file, boolean withDigests) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            if (withDigests) {
                reader.calculateBlockDigest();
            }
            long bytes = 0;
            ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
            for (WarcRecord record : reader) {
                while (record.body().read(buffer.clear()) >= 0) {
                    bytes += buffer.position();
                }
                record.calculatedBlockDigest();
            }
            Assertions.assertTrue(bytes > (long) SITES * (PAGE + SCRIPT + PICTURE));
        }
    }

    /** At least 80 % of the parser's speed is at most 1.25 of its time. */
    @Test
    void listingAPackedArchive() throws Exception {
        BenchmarkReport.compare(
                "listing a packed web archive of 93 MB",
                2,
                7,
                () -> list(packed),
                "jwarc alone",
                () -> read(packed, false),
                1.25);
    }

    /** Nothing has to be unpacked there, so the digests are nearly all there is to do. */
    @Test
    void listingAPlainArchive() throws Exception {
        BenchmarkReport.compare(
                "listing a plain web archive of 93 MB",
                2,
                7,
                () -> list(plain),
                "jwarc with its digests",
                () -> read(plain, true),
                1.25);
    }
}
