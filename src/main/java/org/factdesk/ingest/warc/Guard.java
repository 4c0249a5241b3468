package org.factdesk.ingest.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Stands between a file and the parser, which trusts what it reads: ends a head that does not end, and a loop that asks for
 * more after the end.
 */
class Guard implements ReadableByteChannel {
    /** More than any head has; packed it may unpack to a thousand times that. */
    static final int LONGEST_HEAD = 1 << 17;

    static final int LONGEST_PACKED_HEAD = 1 << 14;

    private static final int MOST_ENDS = 16;
    private static final int REMEMBERED = 1 << 15;

    private final ReadableByteChannel channel;
    private final byte[] last = new byte[REMEMBERED];
    private long headLeft = Long.MAX_VALUE;
    private long count;
    private int ends;

    Guard(ReadableByteChannel channel) {
        this.channel = channel;
    }

    /** From now on only so many bytes are handed out. */
    void limit(long bytes) {
        headLeft = bytes;
    }

    void unlimit() {
        headLeft = Long.MAX_VALUE;
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        if (headLeft <= 0) {
            throw new IOException("a head of a record does not end");
        }
        int start = into.position();
        int read = channel.read(into);
        remember(into, start, read);
        if (read < 0 && ++ends > MOST_ENDS) {
            throw new EOFException();
        }
        count += Math.max(0, read);
        headLeft -= Math.max(0, read);
        return read;
    }

    private void remember(ByteBuffer from, int start, int length) {
        int kept = Math.min(length, REMEMBERED);
        for (int i = 0; i < kept; ) {
            int into = (int) ((count + length - kept + i) % REMEMBERED);
            int run = Math.min(kept - i, REMEMBERED - into);
            from.get(start + length - kept + i, last, into, run);
            i += run;
        }
    }

    /** Whether a packed member may begin there: a place among the last bytes read, counted from the first one. */
    boolean beginsMember(long place) {
        return place >= count - REMEMBERED
                && place + 1 < count
                && last[(int) (place % REMEMBERED)] == 0x1F
                && last[(int) ((place + 1) % REMEMBERED)] == (byte) 0x8B;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
