package org.factdesk.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Something that was read. Texts that are not known are empty, never null. What the file itself says of them stays in
 * {@link DocumentVersion#metadata()}; here stands what the analyst holds for true.
 *
 * @param published as the document gave it: an ISO date or date-time with its zone, or the words that stand there
 * @param modified as {@code published}, of the last change
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
        String modified,
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
        modified = Require.text(modified);
        url = Require.text(url);
        language = Require.text(language);
        Objects.requireNonNull(head);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.DOCUMENT;
    }

    /** @throws IllegalArgumentException for the two fields of a save, which no one corrects */
    public String value(MetadataField field) {
        return switch (field) {
            case TITLE -> title;
            case BYLINE -> byline;
            case PUBLISHER -> publisher;
            case PUBLISHED -> published;
            case MODIFIED -> modified;
            case URL -> url;
            case LANGUAGE -> language;
            case SAVED_URL, SAVED_AT -> throw new IllegalArgumentException("a document has no " + field.key());
        };
    }

    /** The document with one value changed; throws as {@link #value}, and for an empty title. */
    public Document with(MetadataField field, String changed) {
        value(field);
        return new Document(
                id,
                role,
                field == MetadataField.TITLE ? changed : title,
                field == MetadataField.BYLINE ? changed : byline,
                field == MetadataField.PUBLISHER ? changed : publisher,
                field == MetadataField.PUBLISHED ? changed : published,
                field == MetadataField.MODIFIED ? changed : modified,
                field == MetadataField.URL ? changed : url,
                field == MetadataField.LANGUAGE ? changed : language,
                head);
    }

    public Document withTitle(String changed) {
        return with(MetadataField.TITLE, changed);
    }

    /** The document with another version shown. */
    public Document withHead(UUID version) {
        return new Document(id, role, title, byline, publisher, published, modified, url, language, version);
    }
}
