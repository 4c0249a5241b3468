package org.factdesk.ingest.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link WireOut} wrote, and believes nothing of it: a count is checked before anything is made for it, and
 * what is made grows only with what really comes.
 */
final class WireIn {
    /** UTF-16 units of all texts of one message together. */
    static final int MOST_TEXT = 100_000_000;

    private static final int CHUNK = 1 << 13;

    private final DataInputStream in;
    private int textLeft;

    WireIn(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /** Whether the other side has said its last word. */
    boolean isAtEnd() throws IOException {
        in.mark(1);
        int next = in.read();
        if (next >= 0) {
            in.reset();
        }
        return next < 0;
    }

    /** Begins a message: its texts are counted anew. */
    void message(int magic) throws IOException {
        expect(magic);
        textLeft = MOST_TEXT;
    }

    void expect(int value) throws IOException {
        int came = in.readInt();
        if (came != value) {
            throw new Malformed("0x" + Integer.toHexString(came) + " for 0x" + Integer.toHexString(value));
        }
    }

    /** A number from {@code least} to {@code most}. */
    int integer(int least, int most) throws IOException {
        int value = in.readInt();
        if (value < least || value > most) {
            throw new Malformed(value + " is not in [" + least + "," + most + "]");
        }
        return value;
    }

    long large(long least, long most) throws IOException {
        long value = in.readLong();
        if (value < least || value > most) {
            throw new Malformed(value + " is not in [" + least + "," + most + "]");
        }
        return value;
    }

    /** One of those, by its place among them: both sides are the same program. */
    <E> E constant(E[] all) throws IOException {
        return all[integer(0, all.length - 1)];
    }

    String text() throws IOException {
        int length = integer(0, textLeft);
        textLeft -= length;
        int width = in.readBoolean() ? 1 : 2;
        StringBuilder text = new StringBuilder(Math.min(length, CHUNK));
        byte[] chunk = new byte[CHUNK];
        char[] chars = new char[CHUNK / 2];
        for (int left = length; left > 0; ) {
            int count = Math.min(left, chars.length);
            in.readFully(chunk, 0, count * width);
            for (int i = 0; i < count; i++) {
                chars[i] = (char) (width == 1 ? chunk[i] & 0xFF : (chunk[2 * i] & 0xFF) << 8 | chunk[2 * i + 1] & 0xFF);
            }
            text.append(chars, 0, count);
            left -= count;
        }
        return text.toString();
    }

    List<String> texts(int most) throws IOException {
        int count = integer(0, most);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    byte[] bytes(int most) throws IOException {
        int length = integer(0, most);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
