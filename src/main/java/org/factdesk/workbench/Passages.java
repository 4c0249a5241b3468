package org.factdesk.workbench;

import java.util.Optional;
import org.factdesk.model.Passage;
import org.factdesk.text.BlockText;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Span;

/** Makes passages out of places. */
public final class Passages {
    private static final int CONTEXT = 32;

    private Passages() {}

    /** The passage that already stands at exactly this place, if there is one: one passage may serve many. */
    public static Optional<Passage> existing(Desk desk, Place place) {
        return desk.state().passagesIn(place.version()).stream()
                .filter(passage -> passage.span().equals(place.span()))
                .findFirst();
    }

    /** A new passage at the place, its ends moved out of surrogate pairs and off surrounding white space. */
    public static Passage create(Desk desk, Place place) {
        BlockText body = desk.body(place.version());
        Span span = trim(body.text(), CodePoints.snap(body.text(), place.span()));
        int before = Math.max(0, span.start() - CONTEXT);
        int after = Math.min(body.text().length(), span.end() + CONTEXT);
        Span prefix = CodePoints.snap(body.text(), new Span(before, span.start()));
        Span suffix = CodePoints.snap(body.text(), new Span(span.end(), after));
        return new Passage(
                desk.newId(),
                place.version(),
                span,
                span.of(body.text()),
                prefix.of(body.text()),
                suffix.of(body.text()));
    }

    /** The span without white space at its ends; the span itself when it holds nothing else. */
    public static Span trim(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }
}
