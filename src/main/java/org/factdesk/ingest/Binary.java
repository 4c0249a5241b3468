package org.factdesk.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells bytes that are no text in any charset. */
public final class Binary {
    private static final int LOOKED_AT = 1 << 16;

    /** How files begin that are no text, though some hold no NUL for long. */
    private static final List<byte[]> MAGIC = List.of(
            latin("%PDF-"),
            latin("PK\u0003\u0004"),
            latin("PK\u0005\u0006"),
            latin("\u0089PNG\r\n"),
            latin("\u00FF\u00D8\u00FF"),
            latin("GIF87a"),
            latin("GIF89a"),
            latin("\u001F\u008B\b"),
            latin("7z\u00BC\u00AF"),
            latin("Rar!\u001A"),
            latin("\u007FELF"),
            latin("\u00D0\u00CF\u0011\u00E0"),
            latin("OggS\0"),
            latin("ID3\u0003"),
            latin("ID3\u0004"),
            latin("SQLite format 3\0"),
            latin("{\\rtf"));

    private Binary() {}

    /** @param bytes of a file, or as many of its first as are at hand */
    public static boolean is(byte[] bytes) {
        if (Charsets.utf16Of(bytes).isPresent()) {
            return false;
        }
        return MAGIC.stream().anyMatch(magic -> startsWith(bytes, magic)) || hasControls(bytes);
    }

    /** A NUL is in no text of one-byte units; other controls are rare in one. */
    private static boolean hasControls(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls > length / 20;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
