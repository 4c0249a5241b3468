package org.factdesk.anchor;

import java.util.UUID;
import org.factdesk.model.Passage;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Span;

/** Makes anchors, and finds them again. */
public final class Anchors {
    /** How much of the text before and after a quote is kept, in code points. */
    public static final int CONTEXT = 32;

    private Anchors() {}

    /**
     * A passage at that stretch of a version's text.
     *
     * @param span not empty; an end inside a surrogate pair moves outwards
     */
    public static Passage make(UUID version, UUID id, String text, Span span) {
        Span whole = CodePoints.snap(text, span);
        return new Passage(
                id,
                version,
                whole,
                whole.of(text),
                text.substring(back(text, whole.start()), whole.start()),
                text.substring(whole.end(), forward(text, whole.end())));
    }

    /**
     * Where a passage stands in a text that may have changed since the passage was made: at its span, else where its
     * quote stands, else where something like its quote stands; told apart by the words around it and by its place.
     *
     * @param text normalised
     */
    public static Outcome find(String text, Passage passage) {
        return new Finder(text, passage).find();
    }

    private static int back(String text, int from) {
        int at = from;
        for (int i = 0; i < CONTEXT && at > 0; i++) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static int forward(String text, int from) {
        int at = from;
        for (int i = 0; i < CONTEXT && at < text.length(); i++) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }
}
