package org.factdesk.ingest.text;

import java.util.List;
import org.factdesk.ingest.Binary;
import org.factdesk.ingest.Bodies;
import org.factdesk.ingest.Charsets;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;

/** Reads plain text: paragraphs, title, lists and quotations by how they are set. */
public final class TextReader implements Reader {
    private static final String VERSION = "text/1";

    /** Any text is plain text. */
    @Override
    public boolean canRead(Input input) {
        return !Binary.is(input.head());
    }

    @Override
    public Reading read(Input input) {
        Charsets.Decoded decoded = Charsets.decode(input.bytes(), input.charset());
        List<Draft> drafts = Layout.blocks(Normaliser.text(decoded.text()));
        Heads heads = Heads.of(drafts);
        BlockText body = Bodies.of(Furniture.mark(heads.blocks()));
        if (body.blocks().isEmpty()) {
            throw new Problem(ProblemCode.NO_TEXT_FOUND, input.name());
        }
        return new Reading(
                input.name(),
                Metadata.builder()
                        .add(MetadataField.TITLE, heads.title(), Origin.VISIBLE)
                        .add(MetadataField.BYLINE, heads.byline(), Origin.VISIBLE)
                        .add(MetadataField.PUBLISHED, heads.published(), Origin.VISIBLE)
                        .build(),
                "text/plain",
                decoded.charset(),
                VERSION,
                Normaliser.VERSION,
                body,
                List.of());
    }
}
