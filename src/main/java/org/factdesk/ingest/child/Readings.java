package org.factdesk.ingest.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;

/** Readings on their way from the child to its parent. */
final class Readings {
    private static final int MOST_FACTS = 100_000;
    private static final int MOST_BLOCKS = 10_000_000;
    private static final int MOST_KEYS = 1_000;

    private Readings() {}

    /** Whether the other side will take it. */
    static boolean fits(Reading reading) {
        long text = reading.body().text().length();
        for (var fact : reading.metadata().facts()) {
            text += fact.value().length() + 100;
        }
        return text < WireIn.MOST_TEXT - 100_000
                && reading.body().blocks().size() <= MOST_BLOCKS
                && reading.metadata().facts().size() <= MOST_FACTS;
    }

    static void write(WireOut out, Reading reading) throws IOException {
        out.text(reading.fileName());
        out.integer(reading.metadata().facts().size());
        for (var fact : reading.metadata().facts()) {
            out.integer(fact.field().ordinal());
            out.text(fact.value());
            out.integer(fact.origin().ordinal());
        }
        out.text(reading.mediaType());
        out.text(reading.charset());
        out.text(reading.reader());
        out.text(reading.normaliser());
        out.text(reading.body().text());
        out.integer(reading.body().blocks().size());
        for (Block block : reading.body().blocks()) {
            out.integer(block.kind().ordinal());
            out.integer(block.level());
            out.integer(block.span().start());
            out.integer(block.span().end());
            out.integer(block.page());
        }
        out.texts(reading.leftOut());
    }

    /** May throw what the records throw that it makes. */
    static Reading read(WireIn in) throws IOException {
        String fileName = in.text();
        int facts = in.integer(0, MOST_FACTS);
        Metadata.Builder metadata = Metadata.builder();
        for (int i = 0; i < facts; i++) {
            metadata.add(in.constant(MetadataField.values()), in.text(), in.constant(Origin.values()));
        }
        return new Reading(
                fileName,
                metadata.build(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                new BlockText(in.text(), blocks(in)),
                in.texts(MOST_KEYS));
    }

    private static List<Block> blocks(WireIn in) throws IOException {
        int count = in.integer(0, MOST_BLOCKS);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BlockKind kind = in.constant(BlockKind.values());
            int level = in.integer(0, 6);
            Span span = new Span(in.integer(0, Integer.MAX_VALUE), in.integer(0, Integer.MAX_VALUE));
            blocks.add(new Block(kind, level, span, in.integer(0, Integer.MAX_VALUE)));
        }
        return blocks;
    }
}
