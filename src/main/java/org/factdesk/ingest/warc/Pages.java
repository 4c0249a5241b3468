package org.factdesk.ingest.warc;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Part;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The pages among the records of one WARC file. */
final class Pages {
    /** More are not listed: nobody chooses among them, and a list is held in memory. */
    static final int MOST = 100_000;

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
        Beside beside = new Beside(titles, parts);
        int found = 0;
        while (records.next()) {
            Optional<Page> page = find();
            if (page.isPresent()) {
                if (++found > MOST) {
                    break;
                }
                beside.add(page.get());
            }
        }
        beside.finish();
        return found > MOST;
    }

    private Optional<Page> find() {
        if (!Capture.isWorthALook(records.record())) {
            return Optional.empty();
        }
        byte[] start = records.block(Capture.FIRST_BYTES);
        if (start.length == Capture.FIRST_BYTES && Capture.endOfHead(start) < 0) {
            start = records.block(start, Capture.LONGEST_HEAD);
        }
        Optional<Capture> capture = Capture.of(records.record(), start);
        if (capture.isEmpty()) {
            return Optional.empty();
        }
        byte[] block = start.length < Capture.FIRST_BYTES ? start : records.block(start, Page.LARGEST);
        return Optional.of(
                new Page(prefix + records.id(), capture.get(), records.record().headers(), block, size(block)));
    }

    /** Of a record in which the file ends there is no more than what there is. */
    private long size(byte[] block) {
        try {
            return records.isDamaged()
                    ? block.length
                    : Math.max(block.length, records.record().body().size());
        } catch (IOException unknown) {
            return block.length;
        }
    }

    /**
     * The page of that record, which is the one that the records stand before or one packed together with it.
     *
     * @throws Problem PART_UNKNOWN, PART_UNREADABLE or FILE_TOO_LARGE
     */
    Input open(String file, String recordId, UnaryOperator<String> titles) {
        Problem unknown = new Problem(ProblemCode.PART_UNKNOWN, file, prefix + recordId);
        long place = WarcContainer.place(recordId);
        while (records.next() && records.place() == place) {
            if (records.id().equals(recordId)) {
                return find().orElseThrow(() -> unknown).input(file, titles);
            }
        }
        throw unknown;
    }
}
