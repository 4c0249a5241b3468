package org.factdesk.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factdesk.ingest.docx.DocxReader;
import org.factdesk.ingest.epub.EpubReader;
import org.factdesk.ingest.html.HtmlReader;
import org.factdesk.ingest.markdown.MarkdownReader;
import org.factdesk.ingest.odt.OdtReader;
import org.factdesk.ingest.other.OtherFormats;
import org.factdesk.ingest.rtf.RtfReader;
import org.factdesk.ingest.text.TextReader;
import org.factdesk.model.Reading;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;

/** Reads what a test wrote, as the program would. */
public final class Readings {
    public static final Readers READERS = new Readers(List.of(
            new DocxReader(),
            new OdtReader(),
            new EpubReader(),
            new RtfReader(),
            new OtherFormats(),
            new HtmlReader(),
            new MarkdownReader(),
            new TextReader()));

    private Readings() {}

    public static Reading read(String name, String content) {
        return READERS.read(Input.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each block as its kind, its level if it has one, and its words. */
    public static List<String> blocks(Reading reading) {
        return reading.body().blocks().stream()
                .map(block ->
                        name(block) + ": " + block.span().of(reading.body().text()))
                .toList();
    }

    /** The words of the blocks of one kind. */
    public static List<String> words(Reading reading, BlockKind kind) {
        return reading.body().blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(reading.body().text()))
                .toList();
    }

    private static String name(Block block) {
        return block.kind().key() + (block.level() > 0 ? " " + block.level() : "");
    }
}
