package org.factdesk.ingest;

import java.util.List;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The readers there are, the first that can read an input reads it. */
public final class Readers {
    private final List<Reader> readers;

    /** @param readers in the order asked; the last should take any text */
    public Readers(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Reads the input with the reader that its content asks for.
     *
     * @throws Problem FILE_EMPTY, FILE_BINARY, NO_TEXT_FOUND or FILE_NOT_UNDERSTOOD
     */
    public Reading read(Input input) {
        if (input.head().length == 0) {
            throw new Problem(ProblemCode.FILE_EMPTY, input.name());
        }
        return readers.stream()
                .filter(reader -> reader.canRead(input))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.FILE_BINARY, input.name()))
                .read(input);
    }
}
