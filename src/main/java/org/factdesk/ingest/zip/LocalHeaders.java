package org.factdesk.ingest.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the entries of an archive whose list at the end is missing or broken, by the header before each of them. */
final class LocalHeaders {
    static final long HEADER = 0x04034b50L;
    static final int LENGTH = 30;
    private static final long LISTED = 0x02014b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int WINDOW = 1 << 16;

    private final Source source;
    private final byte[] window = new byte[WINDOW];

    private LocalHeaders(Source source) {
        this.source = source;
    }

    /** The entries found, at most {@code most} and one more; empty when the bytes do not begin with an entry. */
    static List<Entry> scan(Source source, int most) throws IOException {
        return new LocalHeaders(source).scan(most);
    }

    private List<Entry> scan(int most) throws IOException {
        List<Entry> entries = new ArrayList<>();
        long at = 0;
        while (entries.size() <= most && at <= source.size() - LENGTH) {
            Little head = source.block(at, LENGTH);
            if (!head.has(0, HEADER)) {
                return entries;
            }
            long data = at + LENGTH + head.u16(26) + head.u16(28);
            if (data > source.size()) {
                return entries;
            }
            Entry entry = entry(at, head, data);
            entries.add(entry);
            at = afterDescriptor(data + entry.packed());
        }
        return entries;
    }

    private Entry entry(long at, Little head, long data) throws IOException {
        int flags = head.u16(6);
        Little rest = source.block(at + LENGTH, head.u16(26) + head.u16(28));
        Sizes said = Sizes.of(head.u32(18), head.u32(22), 0, rest, head.u16(26));
        boolean unknown = (flags & SIZES_FOLLOW) != 0 && said.packed() == 0;
        long packed = unknown || said.packed() < 0 ? nextSignature(data) - data : said.packed();
        long left = source.size() - data;
        return new Entry(
                Names.decode(Arrays.copyOf(rest.bytes(), head.u16(26)), flags),
                Math.min(packed, left),
                unknown ? -1 : said.unpacked(),
                head.u16(8) == Entry.Place.STORED,
                (flags & 1) != 0,
                packed > left || unknown && packed == left,
                new Entry.Place(at, head.u16(8), unknown ? -1 : head.u32(14)));
    }

    /** Where the next header or descriptor begins; the end when there is none. */
    private long nextSignature(long from) throws IOException {
        for (long at = from; at < source.size(); at += WINDOW - 3) {
            int count = source.read(at, window, 0, WINDOW);
            Little bytes = new Little(window);
            for (int i = 0; i + 4 <= count; i++) {
                if (window[i] == 'P' && (bytes.has(i, HEADER) || bytes.has(i, LISTED) || bytes.has(i, DESCRIPTOR))) {
                    return at + i;
                }
            }
        }
        return source.size();
    }

    private long afterDescriptor(long at) throws IOException {
        for (int length : new int[] {16, 24, 12, 20}) {
            if (at <= source.size() - length - 4 && isHeader(at + length)) {
                return at + length;
            }
        }
        return at;
    }

    private boolean isHeader(long at) throws IOException {
        Little bytes = source.block(at, 4);
        return bytes.has(0, HEADER) || bytes.has(0, LISTED);
    }
}
