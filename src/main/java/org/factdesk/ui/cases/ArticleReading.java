package org.factdesk.ui.cases;

import java.nio.file.Path;
import org.factdesk.model.Reading;

/** Reads what an analyst opens or pastes. Called off the FX thread. */
public interface ArticleReading {
    /** A reading with the bytes it was read from. */
    record Read(Reading reading, byte[] original) {}

    /** @throws org.factdesk.problem.Problem when there is no text to be had from it */
    Read file(Path file);

    /** @throws org.factdesk.problem.Problem when there is no text to be had from it */
    Read pasted(String text);
}
