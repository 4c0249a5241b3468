package org.factdesk.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The page itself out of a record's block.
 *
 * @param bytes without chunks and packing, as a browser would see them
 * @param whole whether all of it could be unpacked, and no more than was asked for
 */
record Payload(byte[] bytes, boolean whole) {
    /**
     * Unpacks the page. Recorders often leave a head that no longer fits: they store the unpacked page under the head of
     * the packed one. So what cannot be unpacked at all and looks like text is taken as it is.
     *
     * @param head length of the answer's head, 0 when the block is the page
     * @param most bytes to unpack; more is cut off
     * @return empty for what is packed in a way that cannot be undone
     */
    static Optional<Payload> of(byte[] block, int head, int most) {
        if (head == 0) {
            return Optional.of(new Payload(block, true));
        }
        Payload decoded = decoded(block, most);
        if (decoded.whole || decoded.bytes.length > 0) {
            return Optional.of(decoded);
        }
        byte[] bare = Arrays.copyOfRange(block, head, block.length);
        return isText(bare) ? Optional.of(new Payload(bare, true)) : Optional.empty();
    }

    private static Payload decoded(byte[] block, int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HttpResponse response = HttpResponse.parse(new BytesChannel(block));
            boolean whole = copy(new Guard(response.bodyDecoded()), out, most);
            return new Payload(out.toByteArray(), whole);
        } catch (IOException | RuntimeException broken) {
            // Broken chunks, broken packing, an unknown packing: what came out before is what there is.
            return new Payload(out.toByteArray(), false);
        }
    }

    private static boolean copy(ReadableByteChannel in, ByteArrayOutputStream out, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 15);
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int room = Math.min(most - out.size(), buffer.position());
            out.write(buffer.array(), 0, room);
            if (room < buffer.position()) {
                return false;
            }
            buffer.clear();
        }
        return true;
    }

    /** Bytes without a NUL and with few other controls; a packed page has plenty of both. */
    private static boolean isText(byte[] bytes) {
        int controls = 0;
        int length = Math.min(bytes.length, 4096);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return false;
            }
            controls +=
                    bytes[i] > 0 && bytes[i] < 0x20 && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' ? 1 : 0;
        }
        return length > 0 && controls <= length / 50;
    }
}
