package org.factdesk.ingest.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.FileProperties;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Headings;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Outcome;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;

/** Reads an RTF file, as word processors and old mail programs write it. */
public final class RtfReader implements Reader {
    private static final String VERSION = "rtf/1";
    private static final String TYPE = "application/rtf";
    private static final int LOOKED_AT = 64;

    @Override
    public boolean canRead(Input input) {
        if (input.mediaType().filter(type -> type.equals("text/plain")).isPresent()) {
            return false;
        }
        byte[] head = input.head();
        String text = new String(head, 0, Math.min(head.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return text.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("{\\rtf");
    }

    @Override
    public Reading read(Input input) {
        RtfText text = RtfText.of(input.bytes());
        List<Draft> drafts = Headings.levelled(Furniture.mark(text.drafts()));
        Metadata metadata = Metadata.builder()
                .add(MetadataField.TITLE, FileProperties.title(text.title(), input.name()), Origin.FILE)
                .add(MetadataField.TITLE, Headings.title(drafts), Origin.VISIBLE)
                .add(MetadataField.BYLINE, FileProperties.author(text.author()), Origin.FILE)
                .add(MetadataField.LANGUAGE, text.language(), Origin.FILE)
                .build();
        return Outcome.of(input.name(), metadata, TYPE, VERSION, drafts, text.leftOut());
    }
}
