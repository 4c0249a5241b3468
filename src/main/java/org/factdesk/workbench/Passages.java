package org.factdesk.workbench;

import java.util.UUID;
import org.factdesk.anchor.Anchors;
import org.factdesk.model.Passage;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Span;

/** Makes passages out of places. */
final class Passages {
    private Passages() {}

    static Place trimmed(String text, Place place) {
        return new Place(place.version(), trim(text, CodePoints.snap(text, place.span())));
    }

    static Passage make(UUID id, Place place, String text) {
        return Anchors.make(place.version(), id, text, place.span());
    }

    /** The span without white space at its ends; the span itself when it holds nothing else. */
    private static Span trim(CharSequence text, Span span) {
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
