package org.factdesk.packaging;

import java.nio.file.Path;
import org.factdesk.app.ReadingChild;
import org.factdesk.app.ReadingProcess;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.child.ReadingLoop;

/** Reads files as the process does that foreign files are read in, so that the classes it needs are loaded. */
public final class FilesRead {
    private FilesRead() {}

    /** @param files each must be readable */
    public static void main(String[] files) throws ClassNotFoundException {
        Class.forName(ReadingChild.class.getName());
        Class.forName(ReadingLoop.class.getName());
        Readers readers = ReadingProcess.readers();
        for (String file : files) {
            readers.read(Inputs.file(Path.of(file)));
        }
    }
}
