package org.factdesk.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.ingest.DigestState;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcDigest;

/** Compares a record with the digests in its head. */
final class Digests {
    private Digests() {}

    /**
     * Right when every digest that can be computed is, wrong when one is not.
     *
     * @param head length of the answer's head in the block, 0 when there is none
     */
    static DigestState of(MessageHeaders headers, byte[] block, int head) {
        DigestState whole = matches(headers.first("WARC-Block-Digest"), () -> block);
        return whole.and(payload(headers.first("WARC-Payload-Digest"), block, head));
    }

    /** Recorders do not agree on what the payload is: the body as it was sent, without its chunks, or unpacked. */
    private static DigestState payload(Optional<String> said, byte[] block, int head) {
        DigestState sent = matches(said, () -> Arrays.copyOfRange(block, head, block.length));
        if (sent != DigestState.WRONG || head == 0) {
            return sent;
        }
        DigestState unchunked = matches(said, () -> unchunked(block));
        return unchunked != DigestState.WRONG
                ? unchunked
                : matches(
                        said,
                        () -> Payload.of(block, head, 64 << 20)
                                .map(Payload::bytes)
                                .orElse(block));
    }

    private static byte[] unchunked(byte[] block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 15);
        try {
            Guard body = new Guard(HttpResponse.parse(new BytesChannel(block)).body());
            while (body.read(buffer.clear()) >= 0) {
                out.write(buffer.array(), 0, buffer.position());
            }
        } catch (IOException | RuntimeException noChunks) {
            return new byte[0];
        }
        return out.toByteArray();
    }

    private static DigestState matches(Optional<String> said, Supplier<byte[]> bytes) {
        if (said.isEmpty()) {
            return DigestState.ABSENT;
        }
        try {
            WarcDigest wanted = new WarcDigest(said.get().strip());
            MessageDigest digest = wanted.getDigester();
            return Arrays.equals(wanted.bytes(), digest.digest(bytes.get())) ? DigestState.RIGHT : DigestState.WRONG;
        } catch (NoSuchAlgorithmException unknown) {
            return DigestState.ABSENT;
        } catch (IllegalArgumentException garbled) {
            // A digest that is none cannot be right.
            return DigestState.WRONG;
        }
    }
}
