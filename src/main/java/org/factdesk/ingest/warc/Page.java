package org.factdesk.ingest.warc;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Part;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * A page with its record's block.
 *
 * @param id of the part
 * @param headers of the record
 * @param block of a page that is too large only the beginning
 * @param size of the whole block
 */
record Page(String id, Capture capture, MessageHeaders headers, byte[] block, long size) {
    static final int LARGEST = Inputs.LARGEST_MEGABYTES << 20;

    private boolean isWhole() {
        return block.length == size;
    }

    /** @param titles what else is known of a page's title, asked with its address; may give the empty text */
    Part part(UnaryOperator<String> titles) {
        Optional<Payload> start = Payload.of(block, capture.head(), PageTitle.LOOKED_AT);
        boolean readable =
                isWhole() && start.filter(payload -> payload.bytes().length > 0).isPresent();
        return new Part(
                id,
                title(titles, start),
                PageNames.of(capture.url()),
                capture.type(),
                capture.url(),
                capture.time(),
                size - capture.head(),
                digest(),
                readable);
    }

    private String title(UnaryOperator<String> titles, Optional<Payload> start) {
        String known = titles.apply(capture.url());
        if (!known.isEmpty() || !capture.type().contains("html")) {
            return known;
        }
        return start.map(payload -> PageTitle.of(payload.bytes(), capture.charset()))
                .orElse("");
    }

    private DigestState digest() {
        return isWhole() ? Digests.of(headers, block, capture.head()) : DigestState.ABSENT;
    }

    /**
     * The page as a reader takes it.
     *
     * @throws Problem PART_UNREADABLE or FILE_TOO_LARGE
     */
    Input input(String file, UnaryOperator<String> titles) {
        if (!isWhole()) {
            throw new Problem(ProblemCode.FILE_TOO_LARGE, capture.url(), Inputs.LARGEST_MEGABYTES);
        }
        Payload payload = Payload.of(block, capture.head(), LARGEST)
                .filter(unpacked -> unpacked.bytes().length > 0)
                .orElseThrow(() -> new Problem(ProblemCode.PART_UNREADABLE, file, id));
        Metadata said = Metadata.builder()
                .add(MetadataField.TITLE, titles.apply(capture.url()), Origin.CONTAINER)
                .add(MetadataField.URL, capture.url(), Origin.CONTAINER)
                .add(MetadataField.SAVED_URL, capture.url(), Origin.CONTAINER)
                .add(MetadataField.SAVED_AT, capture.time(), Origin.CONTAINER)
                .build();
        byte[] bytes = payload.bytes();
        Input input = Input.part(PageNames.of(capture.url()), bytes, relied(bytes), capture.charset(), said);
        Input unpacked = payload.whole() ? input : input.remarked("ingest.leftout.unpacked");
        return digest() == DigestState.WRONG ? unpacked.remarked("ingest.leftout.digest") : unpacked;
    }

    /** A server's word for HTML is taken, because bits of pages do not look like any; unless the bytes say otherwise. */
    private String relied(byte[] bytes) {
        boolean html = capture.type().equals("text/html") || capture.type().equals("application/xhtml+xml");
        boolean packed = bytes.length > 3 && (bytes[0] == '%' && bytes[1] == 'P' || bytes[0] == 'P' && bytes[1] == 'K');
        return html && !packed ? "text/html" : "";
    }
}
