package org.factdesk.ingest;

import org.factdesk.model.Reading;

/** Reads one format. Holds no state: one reader may serve several threads. */
public interface Reader {
    /** Whether the content, and only then the name, says that this reader should read it. Never throws. */
    boolean canRead(Input input);

    /**
     * What it got, furniture included.
     *
     * @throws org.factdesk.problem.Problem {@link org.factdesk.problem.ProblemCode#NO_TEXT_FOUND} when it got no text
     */
    Reading read(Input input);
}
