package org.factdesk.ingest.zip;

/** The sizes of an entry and where it begins, taken from the extra field where they are too big for their own. */
record Sizes(long packed, long unpacked, long header) {
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int ZIP_64 = 1;

    /** @param extra from where in {@code rest} the extra field stands, to its end */
    static Sizes of(long packed, long unpacked, long header, Little rest, int extra) {
        int at = extra;
        while (at + 4 <= rest.length()) {
            int length = rest.u16(at + 2);
            if (rest.u16(at) == ZIP_64 && at + 4 + length <= rest.length()) {
                return big(packed, unpacked, header, rest, at + 4, at + 4 + length);
            }
            at += 4 + length;
        }
        return new Sizes(packed, unpacked, header);
    }

    /** Only what is too big stands there, in this order. */
    private static Sizes big(long packed, long unpacked, long header, Little rest, int from, int to) {
        int at = from;
        long[] values = {unpacked, packed, header};
        for (int i = 0; i < values.length; i++) {
            if (values[i] == IN_EXTRA && at + 8 <= to) {
                values[i] = rest.u64(at);
                at += 8;
            }
        }
        return new Sizes(values[1], values[0], values[2]);
    }
}
