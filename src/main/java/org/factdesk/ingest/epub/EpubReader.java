package org.factdesk.ingest.epub;

import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.ArchiveKind;
import org.factdesk.ingest.zip.Limits;
import org.factdesk.model.Reading;

/** Reads an e-book: its chapters in the order in which it says they are read. Nothing it names is loaded. */
public final class EpubReader implements Reader {
    @Override
    public boolean canRead(Input input) {
        return ArchiveKind.of(input).filter(kind -> kind == ArchiveKind.EPUB).isPresent();
    }

    @Override
    public Reading read(Input input) {
        try (Archive archive = Archive.open(input, Limits.DOCUMENT)) {
            return new Book(archive).reading();
        }
    }
}
