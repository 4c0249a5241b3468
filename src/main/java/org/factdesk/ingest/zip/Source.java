package org.factdesk.ingest.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read at any place: those of a file, or an array. */
interface Source extends Closeable {
    long size();

    /**
     * Reads as many bytes as there are from {@code at}, at most {@code length}.
     *
     * @return how many; 0 at the end
     */
    int read(long at, byte[] into, int from, int length) throws IOException;

    @Override
    void close() throws IOException;

    /** {@code length} bytes from {@code at}; throws {@link EOFException} when there are fewer. */
    default Little block(long at, int length) throws IOException {
        if (at < 0 || length < 0 || at > size() - length) {
            throw new EOFException();
        }
        byte[] bytes = new byte[length];
        if (read(at, bytes, 0, length) < length) {
            throw new EOFException();
        }
        return new Little(bytes);
    }

    static Source of(byte[] bytes) {
        return new Source() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long at, byte[] into, int from, int length) {
                int count = (int) Math.max(0, Math.min(length, bytes.length - at));
                System.arraycopy(bytes, (int) Math.min(at, bytes.length), into, from, count);
                return count;
            }

            @Override
            public void close() {}
        };
    }

    static Source of(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        long size = channel.size();
        return new Source() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(long at, byte[] into, int from, int length) throws IOException {
                ByteBuffer buffer = ByteBuffer.wrap(into, from, length);
                channel.position(at);
                int count = 0;
                while (buffer.hasRemaining()) {
                    int more = channel.read(buffer);
                    if (more < 0) {
                        return count;
                    }
                    count += more;
                }
                return count;
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
