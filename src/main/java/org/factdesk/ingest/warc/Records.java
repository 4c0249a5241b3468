package org.factdesk.ingest.warc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
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
    private static final long FIRST_ROOM = 1 << 20;

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

    /** Where the record, or the packed member that it is in, begins. */
    long place() {
        return place;
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
        return block(new byte[0], most);
    }

    /** The same behind the bytes {@code before}, of which there are fewer than {@code most}. */
    byte[] block(byte[] before, int most) {
        ByteBuffer block = ByteBuffer.allocate(room(before.length, most)).put(before);
        try {
            for (int read = 0;
                    read >= 0 && block.position() < most;
                    read = record.body().read(block)) {
                if (!block.hasRemaining()) {
                    int more = (int) Math.min(most, 2L * block.capacity());
                    block = ByteBuffer.allocate(more).put(block.flip());
                }
            }
        } catch (IOException | RuntimeException cut) {
            // What was unpacked just before stands in the buffer already.
            damaged = true;
        }
        return block.hasRemaining() ? Arrays.copyOf(block.array(), block.position()) : block.array();
    }

    /** What the record says it holds, and no more than a bit at first: a length in a head may be a lie. */
    private int room(int before, int most) {
        try {
            return (int)
                    Math.min(most, Math.max(before + 1L, Math.min(record.body().size(), FIRST_ROOM)));
        } catch (IOException unknown) {
            return before + 1;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
