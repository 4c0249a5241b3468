package org.factdesk.workbench.article;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.factdesk.ingest.Contents;
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
     * @param original the bytes themselves, not a copy: of a part its own, not those of the file that holds it
     * @param part id of the part that was read, empty for a whole file
     */
    public record Read(Reading reading, byte[] original, String part) {}

    /**
     * The file, or the one document that it holds.
     *
     * @throws Problem FILE_NOT_FOUND and the other file problems, NO_TEXT_FOUND, FILE_HOLDS_SEVERAL, FILE_HOLDS_NOTHING
     */
    public Read file(Path file) {
        Input input = Inputs.file(file);
        return readers.get().onlyPart(input).map(id -> part(input, id)).orElseGet(() -> read(input));
    }

    /**
     * The documents that a file holds: the pages of a web archive, the attachments of a mail; none for most files.
     *
     * @throws Problem FILE_NOT_FOUND and the other file problems
     */
    public Contents parts(Path file) {
        return readers.get().parts(Inputs.file(file));
    }

    /**
     * One of them.
     *
     * @param partId as {@link #parts} gave it
     * @throws Problem FILE_NOT_FOUND and the other file problems, PART_UNKNOWN, PART_UNREADABLE, NO_TEXT_FOUND
     */
    public Read part(Path file, String partId) {
        return part(Inputs.file(file), partId);
    }

    private Read part(Input input, String partId) {
        Input part = readers.get().part(input, partId);
        return new Read(readers.get().read(part), part.bytes(), partId);
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
        return new Read(readers.get().read(input), input.bytes(), "");
    }
}
