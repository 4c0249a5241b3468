package org.factdesk.ingest.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes ZIP archives for tests, in the order in which their entries were added. */
public final class Zips {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, Boolean> stored = new LinkedHashMap<>();

    public Zips add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Zips add(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** Not packed, as the first entry of an ODT or EPUB is. */
    public Zips store(String name, String content) {
        stored.put(name, true);
        return add(name, content);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(head(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private ZipEntry head(String name, byte[] content) {
        ZipEntry head = new ZipEntry(name);
        if (stored.containsKey(name)) {
            CRC32 crc = new CRC32();
            crc.update(content);
            head.setMethod(ZipEntry.STORED);
            head.setSize(content.length);
            head.setCrc(crc.getValue());
        }
        return head;
    }
}
