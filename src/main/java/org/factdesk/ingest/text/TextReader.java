package org.factdesk.ingest.text;

import java.util.List;
import org.factdesk.ingest.Bodies;
import org.factdesk.ingest.Charsets;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;

/** Reads plain text: paragraphs, title, lists and quotations by how they are set. */
public final class TextReader implements Reader {
    private static final String VERSION = "text/1";

    /** Any text is plain text; whether it is text at all was asked before. */
    @Override
    public boolean canRead(Input input) {
        return true;
    }

    @Override
    public Reading read(Input input) {
        Charsets.Decoded decoded = Charsets.decode(input.bytes());
        List<Draft> drafts = Layout.blocks(Normaliser.text(decoded.text()));
        Heads heads = Heads.of(drafts);
        BlockText body = Bodies.of(Furniture.mark(heads.blocks()));
        if (body.blocks().isEmpty()) {
            throw new Problem(ProblemCode.NO_TEXT_FOUND, input.name());
        }
        return new Reading(
                input.name(),
                heads.title(),
                heads.byline(),
                "",
                heads.published(),
                "",
                "",
                "text/plain",
                decoded.charset(),
                VERSION,
                Normaliser.VERSION,
                body,
                List.of());
    }
}
