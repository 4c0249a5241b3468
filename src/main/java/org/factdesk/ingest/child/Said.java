package org.factdesk.ingest.child;

import java.util.Optional;
import org.factdesk.ingest.Contents;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;

/** What a child can say of a request. */
sealed interface Said {
    /** As {@link org.factdesk.ingest.Answer.Got} has it. */
    record Got(Reading reading, String part, String sha256, Optional<byte[]> bytes) implements Said {}

    /** What a file holds. */
    record Holds(Contents contents) implements Said {}

    /** That it cannot. */
    record Refused(Problem problem) implements Said {}
}
