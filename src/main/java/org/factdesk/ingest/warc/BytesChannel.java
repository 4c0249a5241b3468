package org.factdesk.ingest.warc;

import java.nio.ByteBuffer;
import org.netpreserve.jwarc.LengthedBody;

/** Bytes as a channel whose length counts, whatever a head in them says. */
final class BytesChannel implements LengthedBody.LengthedReadableByteChannel {
    private final ByteBuffer bytes;

    BytesChannel(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    public int read(ByteBuffer into) {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int count = Math.min(into.remaining(), bytes.remaining());
        into.put(bytes.slice().limit(count));
        bytes.position(bytes.position() + count);
        return count;
    }

    @Override
    public long position() {
        return bytes.position();
    }

    @Override
    public long size() {
        return bytes.limit();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
