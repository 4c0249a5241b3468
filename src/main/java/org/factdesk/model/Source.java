package org.factdesk.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Where evidence comes from. Texts that are not known are empty, never null.
 *
 * @param issued when it was published, or null
 * @param accessed when the analyst read it, or null
 * @param document the document of the case that holds its text, or null
 */
public record Source(
        UUID id,
        String title,
        String author,
        String publisher,
        String url,
        PartialDate issued,
        PartialDate accessed,
        UUID document)
        implements Item {
    public Source {
        Objects.requireNonNull(id);
        title = Require.words("title", title);
        author = Require.text(author);
        publisher = Require.text(publisher);
        url = Require.text(url);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.SOURCE;
    }
}
