package org.factdesk.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One reading of a document. Never changed; a new draft is a new version.
 *
 * @param document the document it is a version of
 * @param mediaType of the original bytes, such as {@code text/html}
 * @param charset the charset the bytes were read in, empty where the format has none
 * @param original SHA-256 of the original bytes, under which they are stored
 * @param body SHA-256 of the text and its blocks, under which both are stored
 * @param fileName name of the file it was read from, without its folder; empty for pasted text
 * @param reader which reader read it, with its version, such as {@code text/1}
 * @param normaliser version of the normalisation applied, such as {@code 1}
 * @param metadata what the file says about the document, as it was read
 */
public record DocumentVersion(
        UUID id,
        UUID document,
        String mediaType,
        String charset,
        String original,
        String body,
        String fileName,
        String reader,
        String normaliser,
        Instant readAt,
        Metadata metadata)
        implements Item {
    public DocumentVersion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(document);
        mediaType = Require.words("media type", mediaType);
        charset = Require.text(charset);
        original = Require.sha256("original", original);
        body = Require.sha256("body", body);
        fileName = Require.text(fileName);
        reader = Require.words("reader", reader);
        normaliser = Require.words("normaliser", normaliser);
        Objects.requireNonNull(readAt);
        Objects.requireNonNull(metadata);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.DOCUMENT_VERSION;
    }

    @Override
    public List<UUID> about() {
        return List.of(document);
    }
}
