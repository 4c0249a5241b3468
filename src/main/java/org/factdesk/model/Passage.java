package org.factdesk.model;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.factdesk.text.Span;

/**
 * The anchor of something in a text. It may serve many claims and notes.
 *
 * @param version the document version it was made in
 * @param span its place there, in UTF-16 units, never empty
 * @param exact the words at the span
 * @param prefix up to 32 code points before it
 * @param suffix up to 32 code points after it
 */
public record Passage(UUID id, UUID version, Span span, String exact, String prefix, String suffix) implements Item {
    public Passage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(suffix);
        if (span.isEmpty() || exact.length() != span.length()) {
            throw new IllegalArgumentException("quote of " + exact.length() + " units at " + span);
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PASSAGE;
    }

    @Override
    public List<UUID> about() {
        return List.of(version);
    }
}
