package org.factdesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;

/**
 * What a reader got out of a file. Texts that are not known are empty, never null.
 *
 * @param fileName name of the file without its folder, empty for pasted text
 * @param metadata what the document says about itself
 * @param charset the charset the bytes were read in, empty where the format has none
 * @param reader the reader with its version, such as {@code text/1}
 * @param normaliser version of the normalisation applied
 * @param body the text with all its blocks, furniture included
 * @param leftOut what was not taken over, as a person would say it: words keys with no argument; may be empty
 */
public record Reading(
        String fileName,
        Metadata metadata,
        String mediaType,
        String charset,
        String reader,
        String normaliser,
        BlockText body,
        List<String> leftOut) {
    public Reading {
        fileName = Require.text(fileName);
        Objects.requireNonNull(metadata);
        mediaType = Require.words("media type", mediaType);
        charset = Require.text(charset);
        reader = Require.words("reader", reader);
        normaliser = Require.words("normaliser", normaliser);
        Objects.requireNonNull(body);
        leftOut = List.copyOf(leftOut);
    }

    public String title() {
        return metadata.value(MetadataField.TITLE);
    }

    public String byline() {
        return metadata.value(MetadataField.BYLINE);
    }

    public String publisher() {
        return metadata.value(MetadataField.PUBLISHER);
    }

    /** ISO date or date-time with its zone as the document gave it, or the words that stand there. */
    public String published() {
        return metadata.value(MetadataField.PUBLISHED);
    }

    /** As {@link #published()}, of the last change. */
    public String modified() {
        return metadata.value(MetadataField.MODIFIED);
    }

    public String url() {
        return metadata.value(MetadataField.URL);
    }

    /** BCP 47 tag. */
    public String language() {
        return metadata.value(MetadataField.LANGUAGE);
    }

    /** The same reading with other metadata. */
    public Reading with(Metadata other) {
        return new Reading(fileName, other, mediaType, charset, reader, normaliser, body, leftOut);
    }

    /** The same reading with more said about what it lacks. */
    public Reading withLeftOut(List<String> more) {
        List<String> all = new ArrayList<>(leftOut);
        more.stream().filter(key -> !all.contains(key)).forEach(all::add);
        return new Reading(fileName, metadata, mediaType, charset, reader, normaliser, body, all);
    }

    /** The article's own words: its blocks without the furniture, joined by blank lines. */
    public String articleText() {
        return body.blocks().stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .map(block -> block.span().of(body.text()))
                .collect(java.util.stream.Collectors.joining("\n\n"));
    }

    /**
     * The story as it runs on: {@link #articleText()} without its title and without what stands under pictures, so that no
     * sentence is interrupted and none stands twice.
     */
    public String runningText() {
        int title = titleBlock();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < body.blocks().size(); i++) {
            BlockKind kind = body.blocks().get(i).kind();
            if (kind.isArticle() && kind != BlockKind.CAPTION && i != title) {
                words.append(words.isEmpty() ? "" : "\n\n").append(body.text(i));
            }
        }
        return words.toString();
    }

    /** The index of the heading that is the title: of level 1, and the first of the article or worded as the title is; or -1. */
    private int titleBlock() {
        boolean first = true;
        for (int i = 0; i < body.blocks().size(); i++) {
            Block block = body.blocks().get(i);
            boolean heading = block.kind() == BlockKind.HEADING && block.level() == 1;
            if (heading && (first || body.text(i).equalsIgnoreCase(title()))) {
                return i;
            }
            first &= !block.kind().isArticle() || block.kind() == BlockKind.CAPTION;
        }
        return -1;
    }
}
