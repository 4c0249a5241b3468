package org.factdesk.ingest.docx;

import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.ArchiveKind;
import org.factdesk.ingest.zip.Limits;
import org.factdesk.model.Reading;

/** Reads a Word document (since 2007). Nothing it names outside of itself is loaded. */
public final class DocxReader implements Reader {
    @Override
    public boolean canRead(Input input) {
        return ArchiveKind.of(input).filter(kind -> kind == ArchiveKind.DOCX).isPresent();
    }

    @Override
    public Reading read(Input input) {
        try (Archive archive = Archive.open(input, Limits.DOCUMENT)) {
            return new Document(archive).reading();
        }
    }
}
