package org.factdesk.anchor;

import java.util.List;
import org.factdesk.text.Span;

/** What came of looking for an anchor in a text. */
public sealed interface Outcome {
    /**
     * A place where the anchor may stand.
     *
     * @param score 0 to 1; 1 when quote, context and place are all as they were
     */
    record Candidate(Span span, double score) {}

    /** It stands there, beyond doubt. */
    record Found(Span span, double score) implements Outcome {}

    /** A person has to decide: nothing is good enough, or several are equally good. At least one, the best first. */
    record Ambiguous(List<Candidate> candidates) implements Outcome {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("ambiguous between nothing");
            }
        }
    }

    /** Nothing like it is in the text. */
    record Lost() implements Outcome {}
}
