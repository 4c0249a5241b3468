package org.factdesk.ingest.zip;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The list of entries at an archive's end, and where it is. */
final class Directory {
    private static final long END = 0x06054b50L;
    private static final long END_64 = 0x06064b50L;
    private static final long LOCATOR_64 = 0x07064b50L;
    private static final long HEADER = 0x02014b50L;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int HEADER_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    private final Source source;
    private final int most;

    private Directory(Source source, int most) {
        this.source = source;
        this.most = most;
    }

    /**
     * The entries that it lists, folders too.
     *
     * @param most so many and one more are read; who gets more than {@code most} refuses the archive
     * @throws IOException when there is no such list, or it is not whole
     */
    static List<Entry> read(Source source, int most) throws IOException {
        return new Directory(source, most).read();
    }

    private List<Entry> read() throws IOException {
        int tail = (int) Math.min(source.size(), END_LENGTH + LONGEST_COMMENT);
        long start = source.size() - tail;
        Little bytes = source.block(start, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (bytes.has(at, END) && at + END_LENGTH + bytes.u16(at + 20) <= tail) {
                return entries(end(start + at, bytes, at));
            }
        }
        throw new EOFException();
    }

    private record End(long at, long count, long size, long offset) {}

    private End end(long at, Little bytes, int in) throws IOException {
        long count = bytes.u16(in + 10);
        long size = bytes.u32(in + 12);
        long offset = bytes.u32(in + 16);
        boolean big = count == 0xFFFF || size == IN_EXTRA || offset == IN_EXTRA;
        if (big && at >= LOCATOR_LENGTH) {
            Little locator = source.block(at - LOCATOR_LENGTH, LOCATOR_LENGTH);
            if (locator.has(0, LOCATOR_64)) {
                Little end = source.block(locator.u64(8), 56);
                if (end.has(0, END_64)) {
                    return new End(locator.u64(8), end.u64(32), end.u64(40), end.u64(48));
                }
            }
        }
        return new End(at, count, size, offset);
    }

    private List<Entry> entries(End end) throws IOException {
        // What stands before the archive shifts it as a whole: its list ends where the end record begins.
        long shift = end.at - end.size - end.offset;
        if (shift < 0 || end.size < 0 || end.count < 0) {
            throw new EOFException();
        }
        List<Entry> entries = new ArrayList<>();
        long at = end.at - end.size;
        for (long i = 0; i < end.count && entries.size() <= most; i++) {
            Little head = source.block(at, HEADER_LENGTH);
            if (!head.has(0, HEADER)) {
                throw new EOFException();
            }
            Little rest = source.block(at + HEADER_LENGTH, head.u16(28) + head.u16(30));
            entries.add(entry(head, rest, shift));
            at += HEADER_LENGTH + head.u16(28) + head.u16(30) + head.u16(32);
        }
        return entries;
    }

    private Entry entry(Little head, Little rest, long shift) {
        int nameLength = head.u16(28);
        String name = Names.decode(java.util.Arrays.copyOf(rest.bytes(), nameLength), head.u16(8));
        Sizes sizes = Sizes.of(head.u32(20), head.u32(24), head.u32(42), rest, nameLength);
        long header = sizes.header() + shift;
        boolean cut = header < 0 || sizes.packed() < 0 || header > source.size() - sizes.packed();
        return new Entry(
                name,
                sizes.packed(),
                sizes.unpacked(),
                head.u16(10) == Entry.Place.STORED,
                (head.u16(8) & 1) != 0,
                cut,
                new Entry.Place(header, head.u16(10), head.u32(16)));
    }
}
