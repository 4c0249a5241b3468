package org.factdesk.workbench;

import java.util.Optional;
import java.util.UUID;
import org.factdesk.anchor.Anchors;
import org.factdesk.model.Passage;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Span;

/** Makes passages out of places. */
public final class Passages {
    private Passages() {}

    /** The passage that already stands at exactly this place, if there is one: one passage may serve many. */
    public static Optional<Passage> existing(Desk desk, Place place) {
        return desk.state().passagesIn(place.version()).stream()
                .filter(passage -> passage.span().equals(place.span()))
                .findFirst();
    }

    /** A new passage at the place, its ends moved out of surrogate pairs and off surrounding white space. */
    public static Passage create(Desk desk, Place place) {
        String text = desk.body(place.version()).text();
        return make(desk.newId(), trimmed(text, place), text);
    }

    static Place trimmed(String text, Place place) {
        return new Place(place.version(), trim(text, CodePoints.snap(text, place.span())));
    }

    static Passage make(UUID id, Place place, String text) {
        return Anchors.make(place.version(), id, text, place.span());
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
