package org.factdesk.report;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.factdesk.model.CaseState;
import org.factdesk.text.BlockText;
import org.factdesk.words.Words;

/**
 * What a report is made from.
 *
 * @param bodies text and blocks of a document version by its id
 * @param head hash of the newest edit, 64 hexadecimals
 * @param edits how many edits the case's log holds
 * @param clock the moment of the export, in the zone that dates are written in
 */
public record ReportInput(
        CaseState state, Function<UUID, BlockText> bodies, String head, long edits, Words words, Clock clock) {
    public ReportInput {
        Objects.requireNonNull(state);
        Objects.requireNonNull(bodies);
        Objects.requireNonNull(head);
        Objects.requireNonNull(words);
        Objects.requireNonNull(clock);
    }
}
