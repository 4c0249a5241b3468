package org.factdesk.ingest.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The names of entries: decoded, with forward slashes, and refused where they would lead out of the archive. */
final class Names {
    private static final int UTF8_FLAG = 1 << 11;
    private static final Charset OLD =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private Names() {}

    static String decode(byte[] bytes, int flags) {
        try {
            // Many writers forget the flag, and what is good UTF-8 by chance only is rare.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, (flags & UTF8_FLAG) != 0 ? StandardCharsets.UTF_8 : OLD);
        }
    }

    /** The name as it is used, or empty when it is absolute, climbs, or holds a control character. */
    static Optional<String> check(String name) {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        boolean control = path.chars().anyMatch(c -> c < 0x20 || c == 0x7F);
        boolean climbs = Arrays.asList(path.split("/", -1)).contains("..");
        boolean refused = path.isBlank() || path.startsWith("/") || drive || control || climbs;
        return refused ? Optional.empty() : Optional.of(path);
    }
}
