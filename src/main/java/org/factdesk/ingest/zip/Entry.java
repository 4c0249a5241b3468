package org.factdesk.ingest.zip;

/**
 * One file in an archive, as the archive describes it. What it unpacks to is counted when it is read, not believed.
 *
 * @param name path with forward slashes, never absolute and without {@code ..}; folders are not listed
 * @param packed bytes in the archive
 * @param unpacked bytes that the archive says it holds; -1 when it does not say
 * @param stored whether it is not packed at all
 * @param encrypted whether it needs a password
 * @param cut whether the archive ends inside it
 */
public record Entry(
        String name, long packed, long unpacked, boolean stored, boolean encrypted, boolean cut, Place place) {
    /**
     * Where its bytes stand.
     *
     * @param header offset of its local header
     * @param method of packing, as ZIP numbers them
     * @param crc its checksum, or -1 when it is not known
     */
    record Place(long header, int method, long crc) {
        static final int STORED = 0;
        static final int DEFLATED = 8;
    }
}
