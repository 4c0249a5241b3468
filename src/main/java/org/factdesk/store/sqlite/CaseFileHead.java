package org.factdesk.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first hundred bytes of an SQLite file, read before SQLite opens it: a file that is no case is never touched. */
record CaseFileHead(byte[] bytes) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    static CaseFileHead read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new CaseFileHead(in.readNBytes(LENGTH));
        }
    }

    boolean isCase() {
        return bytes.length == LENGTH
                && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
                && ByteBuffer.wrap(bytes).getInt(APPLICATION_ID_AT) == Schema.APPLICATION_ID;
    }

    int version() {
        return ByteBuffer.wrap(bytes).getInt(USER_VERSION_AT);
    }
}
