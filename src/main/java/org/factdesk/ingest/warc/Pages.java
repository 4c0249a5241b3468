package org.factdesk.ingest.warc;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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

/** The pages among the records of one WARC file. */
final class Pages {
    /** More are not listed: nobody chooses among them, and a list is held in memory. */
    static final int MOST = 100_000;

    private static final int LARGEST = Inputs.LARGEST_MEGABYTES << 20;

    private final Records records;
    private final String prefix;

    /** @param prefix what the ids begin with: nothing, or the name of the WARC file in its package */
    Pages(Records records, String prefix) {
        this.records = records;
        this.prefix = prefix;
    }

    /**
     * Adds all pages to {@code parts}.
     *
     * @param titles what else is known of a page's title, asked with its address; may give the empty text
     * @return whether there were too many
     */
    boolean list(List<Part> parts, UnaryOperator<String> titles) {
        while (records.next()) {
            Optional<Found> found = find();
            if (found.isPresent()) {
                if (parts.size() >= MOST) {
                    return true;
                }
                parts.add(part(found.get(), titles));
            }
        }
        return false;
    }

    /** A page with its record's block; of one that is too large only the beginning. */
    private record Found(Capture capture, byte[] block, long size) {
        boolean fits() {
            return block.length == size;
        }
    }

    private Optional<Found> find() {
        if (!Capture.isWorthALook(records.record())) {
            return Optional.empty();
        }
        byte[] start = records.block(Capture.FIRST_BYTES);
        if (start.length == Capture.FIRST_BYTES && Capture.endOfHead(start) < 0) {
            start = joined(start, records.block(Capture.LONGEST_HEAD - start.length));
        }
        Optional<Capture> capture = Capture.of(records.record(), start);
        if (capture.isEmpty()) {
            return Optional.empty();
        }
        byte[] block =
                start.length < Capture.FIRST_BYTES ? start : joined(start, records.block(LARGEST - start.length));
        long size = records.isDamaged() ? block.length : size(block);
        return Optional.of(new Found(capture.get(), block, size));
    }

    private long size(byte[] block) {
        try {
            return Math.max(block.length, records.record().body().size());
        } catch (IOException unknown) {
            return block.length;
        }
    }

    private static byte[] joined(byte[] start, byte[] rest) {
        byte[] joined = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, joined, start.length, rest.length);
        return joined;
    }

    private Part part(Found found, UnaryOperator<String> titles) {
        Capture page = found.capture();
        Optional<Payload> start = Payload.of(found.block(), page.head(), PageTitle.LOOKED_AT);
        String known = titles.apply(page.url());
        boolean html = page.type().contains("html");
        return new Part(
                prefix + records.id(),
                known.isEmpty() && html
                        ? start.map(payload -> PageTitle.of(payload.bytes(), page.charset()))
                                .orElse("")
                        : known,
                PageNames.of(page.url()),
                page.type(),
                page.url(),
                page.time(),
                found.size() - page.head(),
                digest(found),
                found.fits()
                        && start.filter(payload -> payload.bytes().length > 0).isPresent());
    }

    private DigestState digest(Found found) {
        return found.fits()
                ? Digests.of(
                        records.record().headers(),
                        found.block(),
                        found.capture().head())
                : DigestState.ABSENT;
    }

    /**
     * The page of that record, on which the records stand before.
     *
     * @throws Problem PART_UNKNOWN, PART_UNREADABLE or FILE_TOO_LARGE
     */
    Input open(String file, String recordId, UnaryOperator<String> titles) {
        while (records.next()) {
            if (records.id().equals(recordId)) {
                Found found = find().orElseThrow(() -> new Problem(ProblemCode.PART_UNKNOWN, file, recordId));
                return input(file, found, titles);
            }
        }
        throw new Problem(ProblemCode.PART_UNKNOWN, file, prefix + recordId);
    }

    private Input input(String file, Found found, UnaryOperator<String> titles) {
        Capture page = found.capture();
        if (!found.fits()) {
            throw new Problem(ProblemCode.FILE_TOO_LARGE, page.url(), Inputs.LARGEST_MEGABYTES);
        }
        Payload payload = Payload.of(found.block(), page.head(), LARGEST)
                .filter(unpacked -> unpacked.bytes().length > 0)
                .orElseThrow(() -> new Problem(ProblemCode.PART_UNREADABLE, file, prefix + records.id()));
        Metadata said = Metadata.builder()
                .add(MetadataField.TITLE, titles.apply(page.url()), Origin.CONTAINER)
                .add(MetadataField.URL, page.url(), Origin.CONTAINER)
                .add(MetadataField.SAVED_URL, page.url(), Origin.CONTAINER)
                .add(MetadataField.SAVED_AT, page.time(), Origin.CONTAINER)
                .build();
        Input input = Input.part(
                PageNames.of(page.url()), payload.bytes(), relied(page.type(), payload.bytes()), page.charset(), said);
        Input unpacked = payload.whole() ? input : input.remarked("ingest.leftout.unpacked");
        return digest(found) == DigestState.WRONG ? unpacked.remarked("ingest.leftout.digest") : unpacked;
    }

    /** A server's word for HTML is taken, because bits of pages do not look like any; unless the bytes say otherwise. */
    private static String relied(String type, byte[] bytes) {
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        boolean packed = bytes.length > 3 && (bytes[0] == '%' && bytes[1] == 'P' || bytes[0] == 'P' && bytes[1] == 'K');
        return html && !packed ? "text/html" : "";
    }
}
