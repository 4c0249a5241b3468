package org.factdesk.ingest;

import java.util.Objects;

/**
 * What is to be read.
 *
 * @param part id of a part of it, or empty: then all of it, or the one document that it holds
 */
public record Wanted(Input input, String part) {
    public Wanted {
        Objects.requireNonNull(input);
        Objects.requireNonNull(part);
    }

    public static Wanted whole(Input input) {
        return new Wanted(input, "");
    }
}
