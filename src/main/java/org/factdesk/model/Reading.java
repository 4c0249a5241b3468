package org.factdesk.model;

import java.util.List;
import java.util.Objects;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;

/**
 * What a reader got out of a file. Texts that are not known are empty, never null.
 *
 * @param fileName name of the file without its folder, empty for pasted text
 * @param published ISO date or date-time with its zone as the document gave it, or the words that stand there
 * @param language BCP 47 tag
 * @param charset the charset the bytes were read in, empty where the format has none
 * @param reader the reader with its version, such as {@code text/1}
 * @param normaliser version of the normalisation applied
 * @param body the text with all its blocks, furniture included
 * @param leftOut what was not taken over, as a person would say it: words keys with no argument; may be empty
 */
public record Reading(
        String fileName,
        String title,
        String byline,
        String publisher,
        String published,
        String url,
        String language,
        String mediaType,
        String charset,
        String reader,
        String normaliser,
        BlockText body,
        List<String> leftOut) {
    public Reading {
        fileName = Require.text(fileName);
        title = Require.text(title);
        byline = Require.text(byline);
        publisher = Require.text(publisher);
        published = Require.text(published);
        url = Require.text(url);
        language = Require.text(language);
        mediaType = Require.words("media type", mediaType);
        charset = Require.text(charset);
        reader = Require.words("reader", reader);
        normaliser = Require.words("normaliser", normaliser);
        Objects.requireNonNull(body);
        leftOut = List.copyOf(leftOut);
    }

    /** The article's own words: its blocks without the furniture, joined by blank lines. */
    public String articleText() {
        return body.blocks().stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .map(block -> block.span().of(body.text()))
                .collect(java.util.stream.Collectors.joining("\n\n"));
    }
}
