package org.factdesk.ingest.pdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The content of a page, cut at a limit, and where it goes on for long without any letter: such content has no operator,
 * and PDFBox would keep all of it as operands.
 */
final class ContentStream extends FilterInputStream {
    private static final int LONGEST_WITHOUT_LETTER = 1 << 20;

    private long left;
    private int sinceLetter;

    ContentStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read <= 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0 || sinceLetter > LONGEST_WITHOUT_LETTER) {
            return -1;
        }
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        if (read > 0) {
            left -= read;
            sinceLetter = letterFromEnd(bytes, offset, read);
        }
        return read;
    }

    /** How many bytes were read since the last letter. */
    private int letterFromEnd(byte[] bytes, int offset, int read) {
        for (int i = read - 1; i >= 0; i--) {
            int lower = bytes[offset + i] | 0x20;
            if (lower >= 'a' && lower <= 'z') {
                return read - 1 - i;
            }
        }
        return sinceLetter + read;
    }
}
