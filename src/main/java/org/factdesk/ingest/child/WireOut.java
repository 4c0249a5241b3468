package org.factdesk.ingest.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes numbers, texts and bytes so that {@link WireIn} reads them, lone surrogates included. */
final class WireOut {
    private static final int CHUNK = 1 << 13;

    private final DataOutputStream out;

    WireOut(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void integer(int value) throws IOException {
        out.writeInt(value);
    }

    void large(long value) throws IOException {
        out.writeLong(value);
    }

    void text(String text) throws IOException {
        int length = text.length();
        boolean narrow = text.chars().allMatch(c -> c < 256);
        out.writeInt(length);
        out.writeBoolean(narrow);
        byte[] chunk = new byte[CHUNK];
        for (int from = 0; from < length; from += CHUNK / 2) {
            int to = Math.min(length, from + CHUNK / 2);
            int size = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (!narrow) {
                    chunk[size++] = (byte) (c >>> 8);
                }
                chunk[size++] = (byte) c;
            }
            out.write(chunk, 0, size);
        }
    }

    void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void flush() throws IOException {
        out.flush();
    }
}
