package org.factdesk.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive, one after the other. A damage ends them and is told; what came before stays. Of a record
 * no more is held than was asked for.
 */
final class Records implements Closeable {
    /** Below this a record that unpacks to much is no bomb. */
    private static final long RATIO_FROM = 64L << 20;

    private static final long RATIO = 300;

    private final Guard guard;
    private final long base;
    private final long start;
    private final WarcReader reader;
    private final ByteBuffer skipped = ByteBuffer.allocate(1 << 16);
    private WarcRecord record;
    private long place = -1;
    private int index;
    private long countAtStart;
    private boolean damaged;

    /**
     * @param guard standing where the first record begins
     * @param base that place, where the guard cannot tell it itself
     */
    static Records of(Guard guard, long base) throws IOException {
        try {
            guard.limit(Guard.LONGEST_PACKED_HEAD);
            return new Records(guard, base, new WarcReader(guard));
        } catch (IOException | RuntimeException broken) {
            guard.close();
            throw broken instanceof IOException failed ? failed : new IOException(broken);
        }
    }

    private Records(Guard guard, long base, WarcReader reader) {
        this.guard = guard;
        this.base = base;
        this.reader = reader;
        this.start = reader.position();
    }

    /** Goes to the next record; false at the end, or where no more can be made out. */
    boolean next() {
        if (damaged) {
            return false;
        }
        try {
            finish();
            guard.limit(isPacked() ? Guard.LONGEST_PACKED_HEAD : Guard.LONGEST_HEAD);
            countAtStart = guard.count();
            Optional<WarcRecord> found = reader.next();
            guard.unlimit();
            record = found.orElse(null);
            if (record != null) {
                check();
            }
        } catch (IOException | RuntimeException broken) {
            // The parser answers bytes that are no archive with exceptions of many kinds. What was read before is kept.
            damaged = true;
            record = null;
        }
        return record != null;
    }

    private void check() throws IOException {
        long now = base + reader.position();
        if (now < place || record.body().size() < 0) {
            throw new IOException("a record ends before it begins");
        }
        // Inside a packed member places mean nothing, so a record there is counted from where the member begins.
        boolean within = place >= 0 && isPacked() && !guard.beginsMember(reader.position() - start);
        index = within ? index + 1 : 0;
        place = within ? place : now;
    }

    private void finish() throws IOException {
        if (record == null) {
            return;
        }
        MessageBody body = record.body();
        if (guard instanceof SeekableGuard file && !isPacked()) {
            body.consume();
            if (file.position() > file.size()) {
                throw new IOException("the last record is cut");
            }
        } else {
            skip(body);
        }
    }

    private void skip(MessageBody body) throws IOException {
        for (int read = 0; read >= 0; read = body.read(skipped)) {
            skipped.clear();
            long packed = Math.max(1, guard.count() - countAtStart);
            if (body.position() > RATIO_FROM && body.position() / packed > RATIO) {
                throw new IOException("a record unpacks to far more than it is");
            }
        }
    }

    private boolean isPacked() {
        return reader.compression() != WarcCompression.NONE;
    }

    WarcRecord record() {
        return record;
    }

    /** Whether the file ends early, or cannot be read beyond a place. */
    boolean isDamaged() {
        return damaged;
    }

    /** Where the record lies: the place where its packed member or itself begins, and its number in that member. */
    String id() {
        return index == 0 ? "record-" + place : "record-" + place + "-" + index;
    }

    /**
     * The next bytes of the record's block, as many as there are up to {@code most}. When the file ends in it, what there
     * is, and {@link #isDamaged()} from then on.
     */
    byte[] block(int most) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(Math.min(most, 1 << 16));
        try {
            while (block.size() < most) {
                buffer.clear().limit(Math.min(buffer.capacity(), most - block.size()));
                int read = record.body().read(buffer);
                if (read < 0) {
                    break;
                }
                block.write(buffer.array(), 0, buffer.position());
            }
        } catch (IOException | RuntimeException cut) {
            // What was unpacked just before stands in the buffer already.
            block.write(buffer.array(), 0, buffer.position());
            damaged = true;
        }
        return block.toByteArray();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
