package org.factdesk.store;

import org.factdesk.text.BlockText;

/** Big immutable content that stands in a case under its hash. */
public sealed interface Content {
    /** Lower-case hexadecimal SHA-256. */
    String sha256();

    /** The bytes of a file that was read or kept. */
    record File(String sha256, byte[] bytes) implements Content {}

    /** The text of a document version with its blocks; {@code sha256} as {@link BodyHash} computes it. */
    record Body(String sha256, BlockText body) implements Content {}
}
