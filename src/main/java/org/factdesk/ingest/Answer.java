package org.factdesk.ingest;

import java.util.Objects;
import java.util.Optional;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;

/** What came of reading one input. */
public sealed interface Answer {
    Wanted wanted();

    /** The reading, or the problem thrown. */
    Got orThrow();

    /**
     * It was read.
     *
     * @param part id of the part that was read, empty for a whole file
     * @param sha256 of the bytes that were read, those of the part if it was one, in lower-case hexadecimals; empty when
     *     the file is too large for a case
     * @param bytes of the part that was read; empty for a whole file
     */
    record Got(Wanted wanted, Reading reading, String part, String sha256, Optional<byte[]> bytes) implements Answer {
        public Got {
            Objects.requireNonNull(wanted);
            Objects.requireNonNull(reading);
            Objects.requireNonNull(part);
            Objects.requireNonNull(sha256);
            Objects.requireNonNull(bytes);
        }

        @Override
        public Got orThrow() {
            return this;
        }
    }

    /** It was not. */
    record Refused(Wanted wanted, Problem problem) implements Answer {
        public Refused {
            Objects.requireNonNull(wanted);
            Objects.requireNonNull(problem);
        }

        @Override
        public Got orThrow() {
            throw problem;
        }
    }
}
