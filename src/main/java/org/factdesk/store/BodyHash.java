package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.factdesk.text.Block;
import org.factdesk.text.BlockText;

/** The hashes under which contents are stored. */
public final class BodyHash {
    private BodyHash() {}

    /** SHA-256 of some bytes, lower-case hexadecimals. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * SHA-256 of the text in UTF-8, then for each block a zero byte and {@code kind level start end} in ASCII, with the
     * page behind them where there is one: covers what the text says and how it is divided.
     */
    public static String of(BlockText body) {
        MessageDigest digest = digest();
        digest.update(body.text().getBytes(StandardCharsets.UTF_8));
        for (Block block : body.blocks()) {
            digest.update((byte) 0);
            digest.update((block.kind().key() + " " + block.level() + " "
                            + block.span().start() + " " + block.span().end()
                            + (block.page() == 0 ? "" : " " + block.page()))
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
