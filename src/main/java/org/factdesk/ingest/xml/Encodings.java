package org.factdesk.ingest.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML leniently: the parser would end at the first byte that does not fit, and write of it to the standard error
 * stream.
 */
final class Encodings {
    private static final int LOOKED_AT = 256;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");

    private Encodings() {}

    /** The text without its byte order mark; a byte that does not fit becomes U+FFFD. */
    static Reader decode(InputStream in) throws IOException {
        byte[] head = in.readNBytes(LOOKED_AT);
        int mark = markOf(head);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in);
        return new InputStreamReader(whole, charset(head));
    }

    private static int markOf(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head) {
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        boolean known = !starts(head, 0xEF, 0xBB, 0xBF) && declared.find() && isSupported(declared.group(1));
        Charset charset = known ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        // Found by single bytes, the declaration cannot be right when it names a charset of wider units.
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : charset;
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        byte[] wanted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            wanted[i] = (byte) bytes[i];
        }
        return head.length >= wanted.length && Arrays.equals(Arrays.copyOf(head, wanted.length), wanted);
    }
}
