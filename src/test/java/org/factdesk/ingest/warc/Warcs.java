package org.factdesk.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.html.HtmlReader;
import org.factdesk.ingest.text.TextReader;

/** Web archives as tests write them, byte by byte and without the library that reads them. */
final class Warcs {
    static final Readers READERS =
            new Readers(List.of(new HtmlReader(), new TextReader()), List.of(new WarcContainer(), new WaczContainer()));

    static final String STORY =
            "The harbour wall was built in 1911 and repaired twice since then, the last time in 1987. ";

    private Warcs() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String page(String title) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + STORY.repeat(3) + "</p></article></body></html>";
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A record with these head lines beside its length. */
    static byte[] record(String head, byte[] block) {
        return join(
                bytes("WARC/1.0\r\n" + head.strip().replace("\n", "\r\n") + "\r\nContent-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    static byte[] info() {
        return record("WARC-Type: warcinfo\nContent-Type: application/warc-fields", bytes("software: a test\r\n"));
    }

    static byte[] answer(String head, byte[] body) {
        return join(bytes("HTTP/1.1 " + head.strip().replace("\n", "\r\n") + "\r\n\r\n"), body);
    }

    /** A response record with right digests for the block and the payload as it was sent. */
    static byte[] response(String url, String httpHead, byte[] body) {
        byte[] block = answer(httpHead, body);
        return record(
                responseHead(url) + "\nWARC-Block-Digest: sha1:" + hex("SHA-1", block) + "\nWARC-Payload-Digest: sha1:"
                        + hex("SHA-1", body),
                block);
    }

    static String responseHead(String url) {
        return "WARC-Type: response\nWARC-Target-URI: " + url
                + "\nWARC-Date: 2025-03-04T16:20:05Z\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\nContent-Type: application/http; msgtype=response";
    }

    static byte[] html(String url, String title) {
        return response(url, "200 OK\nContent-Type: text/html; charset=utf-8", bytes(page(title)));
    }

    static Input input(byte[]... records) {
        return Input.of("web.warc", join(records));
    }

    static Input packed(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(gzip(record));
        }
        return Input.of("web.warc.gz", all.toByteArray());
    }
}
