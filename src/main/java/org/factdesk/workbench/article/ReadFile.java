package org.factdesk.workbench.article;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Readers;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;

/** Reads a file or pasted text with the reader its content asks for. Needs no case. */
public final class ReadFile {
    private final Supplier<Readers> readers;

    /** @param readers asked for when the first file is read: some of what they need is slow to load */
    public ReadFile(Supplier<Readers> readers) {
        this.readers = readers;
    }

    /**
     * A reading with what it was read from, as {@link ImportDocument} takes both.
     *
     * @param original the bytes themselves, not a copy
     */
    public record Read(Reading reading, byte[] original) {}

    /** @throws Problem FILE_NOT_FOUND and the other file problems, NO_TEXT_FOUND */
    public Read file(Path file) {
        return read(Inputs.file(file));
    }

    /** @throws Problem NO_TEXT_FOUND when there is nothing but white space */
    public Read pasted(String text) {
        return read(Input.pasted(text));
    }

    /** @param html what a browser puts on the clipboard beside the plain text */
    public Read pastedHtml(String html) {
        return read(Input.pastedHtml(html));
    }

    /** @param name as a file of these bytes would have, without a folder */
    public Read bytes(String name, byte[] bytes) {
        return read(Input.of(name, bytes));
    }

    private Read read(Input input) {
        return new Read(readers.get().read(input), input.bytes());
    }
}
