package org.factdesk.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Something that was read. Texts that are not known are empty, never null.
 *
 * @param published as the document gave it: an ISO date or date-time with its zone, or the words that stand there
 * @param language BCP 47 tag
 * @param head id of the version that is shown
 */
public record Document(
        UUID id,
        DocumentRole role,
        String title,
        String byline,
        String publisher,
        String published,
        String url,
        String language,
        UUID head)
        implements Item {
    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        title = Require.words("title", title);
        byline = Require.text(byline);
        publisher = Require.text(publisher);
        published = Require.text(published);
        url = Require.text(url);
        language = Require.text(language);
        Objects.requireNonNull(head);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.DOCUMENT;
    }

    public Document withTitle(String changed) {
        return new Document(id, role, changed, byline, publisher, published, url, language, head);
    }
}
