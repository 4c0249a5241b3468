package org.factdesk.ui.article;

import java.util.UUID;
import org.factdesk.text.Span;

/**
 * An end of a passage that the mouse has hold of.
 *
 * @param span of the passage before, in units of the whole text
 * @param atStart whether it is the passage's start
 */
record EndDrag(UUID passage, Span span, boolean atStart) {
    /** The stretch when that end lies there; an end that passes the other one becomes that one. */
    Span to(int offset) {
        int other = atStart ? span.end() : span.start();
        return offset == other ? span : new Span(Math.min(offset, other), Math.max(offset, other));
    }
}
