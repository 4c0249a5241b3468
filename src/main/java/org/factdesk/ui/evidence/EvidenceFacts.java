package org.factdesk.ui.evidence;

import java.util.UUID;
import org.factdesk.model.Evidence;
import org.factdesk.model.Source;

/** A piece of evidence with its source, as a card shows them. */
record EvidenceFacts(Evidence evidence, Source source) {
    UUID id() {
        return evidence.id();
    }
}
