package org.factdesk.workbench.history;

import java.time.Instant;
import java.util.List;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Nature;

/**
 * One edit as a person reads it.
 *
 * @param hash as it stands in the log
 * @param changes in the order made; empty when the edit changed nothing that is shown
 */
public record HistoryLine(
        Instant at, String actor, EditLabel label, Nature nature, String hash, List<FieldChange> changes) {
    public HistoryLine {
        changes = List.copyOf(changes);
    }
}
