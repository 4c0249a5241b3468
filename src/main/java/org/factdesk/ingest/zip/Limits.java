package org.factdesk.ingest.zip;

/**
 * How much an archive may hold and unpack to. Reaching one ends in the problem FILE_UNPACKS_TOO_LARGE.
 *
 * @param entries most entries
 * @param entryBytes most unpacked bytes of one entry
 * @param totalBytes most bytes unpacked from one open archive, entries that are read twice counted twice
 * @param ratio most unpacked bytes for each packed one, asked once {@link #RATIO_FROM} are unpacked
 */
public record Limits(int entries, long entryBytes, long totalBytes, int ratio) {
    /** Below this many unpacked bytes nothing is a bomb. */
    static final long RATIO_FROM = 4L << 20;

    /** For a document that is read into memory: far above any book, far below what would fill the memory. */
    public static final Limits DOCUMENT = new Limits(65_536, 64L << 20, 256L << 20, 200);

    public Limits {
        if (entries < 1 || entryBytes < 1 || totalBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }

    /** For an archive whose entries are read as streams and kept nowhere; only the ratio bounds what it unpacks to. */
    public static Limits streaming(int entries, int ratio) {
        return new Limits(entries, Long.MAX_VALUE, Long.MAX_VALUE, ratio);
    }
}
