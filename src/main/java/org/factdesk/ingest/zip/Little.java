package org.factdesk.ingest.zip;

/** Bytes whose numbers stand least byte first, as in every ZIP. */
record Little(byte[] bytes) {
    int u16(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    long u32(int at) {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /** Negative when it is beyond what a file can hold. */
    long u64(int at) {
        return u32(at) | u32(at + 4) << 32;
    }

    int length() {
        return bytes.length;
    }

    /** Whether {@code signature} stands at {@code at} and the bytes do not end in it. */
    boolean has(int at, long signature) {
        return at >= 0 && at + 4 <= bytes.length && u32(at) == signature;
    }
}
