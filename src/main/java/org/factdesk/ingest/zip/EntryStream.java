package org.factdesk.ingest.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The unpacked bytes of one entry, counted while they come. An entry that is cut ends where its bytes end. */
final class EntryStream extends InputStream {
    private static final int CHUNK = 1 << 14;

    private final Source source;
    private final Entry entry;
    private final Budget budget;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[CHUNK];
    private long at;
    private final long end;
    /** Bytes that are there, however many the archive says. */
    private final long there;

    private long read;
    private boolean ended;
    private boolean closed;

    EntryStream(Source source, Entry entry, long data, Budget budget) {
        this.source = source;
        this.entry = entry;
        this.budget = budget;
        this.at = data;
        this.there = Math.max(0, Math.min(entry.packed(), source.size() - data));
        this.end = data + there;
        this.inflater = entry.stored() ? null : new Inflater(true);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        if (length == 0) {
            return 0;
        }
        int count = ended ? 0 : inflater == null ? copy(into, from, length) : inflate(into, from, length);
        if (count == 0) {
            finish();
            return -1;
        }
        read += count;
        crc.update(into, from, count);
        budget.spend(count, read, there);
        return count;
    }

    private int copy(byte[] into, int from, int length) throws IOException {
        int count = source.read(at, into, from, (int) Math.min(length, end - at));
        at += count;
        return count;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(into, from, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.needsDictionary() || inflater.needsInput() && !feed()) {
                    return 0;
                }
            }
            return 0;
        } catch (DataFormatException damaged) {
            throw new ZipException(String.valueOf(damaged.getMessage()));
        }
    }

    private boolean feed() throws IOException {
        int count = source.read(at, packed, 0, (int) Math.min(CHUNK, end - at));
        at += count;
        inflater.setInput(packed, 0, count);
        return count > 0;
    }

    private void finish() throws IOException {
        if (ended) {
            return;
        }
        ended = true;
        boolean whole = inflater == null || inflater.finished();
        long said = entry.place().crc();
        if (!entry.cut() && (!whole || said >= 0 && said != crc.getValue())) {
            throw new ZipException("checksum");
        }
    }

    @Override
    public void close() {
        closed = true;
        if (inflater != null) {
            inflater.end();
        }
    }
}
