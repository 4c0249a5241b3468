package org.factdesk.ingest.odt;

import java.nio.charset.StandardCharsets;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.ArchiveKind;
import org.factdesk.ingest.zip.Limits;
import org.factdesk.model.Reading;

/** Reads an OpenDocument text, packed or as one flat XML file. Nothing it names outside of itself is loaded. */
public final class OdtReader implements Reader {
    private static final int LOOKED_AT = 4096;
    private static final String FLAT_TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public boolean canRead(Input input) {
        return isFlat(input)
                || ArchiveKind.of(input).filter(kind -> kind == ArchiveKind.ODT).isPresent();
    }

    @Override
    public Reading read(Input input) {
        if (isFlat(input)) {
            return new Document(input.name()).readFlat(input.bytes());
        }
        try (Archive archive = Archive.open(input, Limits.DOCUMENT)) {
            return new Document(input.name()).read(archive);
        }
    }

    private static boolean isFlat(Input input) {
        if (input.mediaType().filter(type -> type.startsWith("text/")).isPresent()) {
            return false;
        }
        byte[] head = input.head();
        String text = new String(head, 0, Math.min(head.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return text.stripLeading().startsWith("<") && text.contains("<office:document") && text.contains(FLAT_TYPE);
    }
}
