package org.factdesk.model;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Words of the analyst's on a passage that is no claim. */
public record Note(UUID id, UUID passage, String text) implements Item {
    public Note {
        Objects.requireNonNull(id);
        Objects.requireNonNull(passage);
        text = Require.words("text", text);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.NOTE;
    }

    @Override
    public List<UUID> about() {
        return List.of(passage);
    }
}
