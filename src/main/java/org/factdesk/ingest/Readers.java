package org.factdesk.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.ingest.language.Languages;
import org.factdesk.model.Metadata;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The readers there are, the first that can read an input reads it; and the containers that hold what they read. */
public final class Readers {
    /** Of so many parts a message names the label. */
    private static final int NAMED = 5;

    /** A file in a file in a file is the most that anybody hands over. */
    private static final int DEEPEST = 3;

    private final List<Reader> readers;
    private final List<Container> containers;

    /** @param readers in the order asked; the last should take any text */
    public Readers(List<Reader> readers) {
        this(readers, List.of());
    }

    /**
     * @param readers in the order asked; the last should take any text
     * @param containers in the order asked
     */
    public Readers(List<Reader> readers, List<Container> containers) {
        this.readers = List.copyOf(readers);
        this.containers = List.copyOf(containers);
    }

    /**
     * Reads the input with the reader that its content asks for; of a file that only holds documents, the one in it.
     *
     * @throws Problem FILE_EMPTY, FILE_BINARY, NO_TEXT_FOUND, FILE_NOT_UNDERSTOOD, or FILE_HOLDS_SEVERAL and
     *     FILE_HOLDS_NOTHING as {@link #onlyPart}
     */
    public Reading read(Input input) {
        Input document = input;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<String> only = onlyPart(document);
            if (only.isEmpty()) {
                break;
            }
            document = part(document, only.get());
        }
        return readWhole(document);
    }

    private Reading readWhole(Input input) {
        if (input.head().length == 0) {
            throw new Problem(ProblemCode.FILE_EMPTY, input.name());
        }
        Reading reading = reader(input).read(input);
        Metadata said = reading.metadata().and(input.metadata());
        Reading whole = reading.with(Languages.complete(said, reading.runningText()));
        return input.remarks().isEmpty() ? whole : whole.withLeftOut(input.remarks());
    }

    private Reader reader(Input input) {
        if (input.isPastedText()) {
            return readers.get(readers.size() - 1);
        }
        return readers.stream()
                .filter(reader -> reader.canRead(input))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.FILE_BINARY, input.name()));
    }

    /**
     * What the input holds; {@link Contents#NONE} for what is no container.
     *
     * @throws Problem FILE_NOT_UNDERSTOOD when it is one and nothing could be made out
     */
    public Contents parts(Input input) {
        return container(input).map(container -> container.list(input)).orElse(Contents.NONE);
    }

    /**
     * A part as {@link #read} takes it.
     *
     * @throws Problem PART_UNKNOWN also when the input is no container, PART_UNREADABLE or FILE_TOO_LARGE
     */
    public Input part(Input input, String partId) {
        return container(input)
                .orElseThrow(() -> new Problem(ProblemCode.PART_UNKNOWN, input.name(), partId))
                .open(input, partId);
    }

    /**
     * The id of the one readable part of a file that is no document itself; empty for a file that is read as a whole.
     *
     * @throws Problem FILE_HOLDS_SEVERAL or FILE_HOLDS_NOTHING when there is not exactly one
     */
    public Optional<String> onlyPart(Input input) {
        Optional<Container> container = container(input).filter(found -> !found.isDocument());
        if (container.isEmpty()) {
            return Optional.empty();
        }
        List<Part> readable = container.get().list(input).readable();
        if (readable.isEmpty()) {
            throw new Problem(ProblemCode.FILE_HOLDS_NOTHING, input.name());
        }
        if (readable.size() > 1) {
            throw several(input, readable);
        }
        return Optional.of(readable.get(0).id());
    }

    /** The problem of a file that holds several documents of which one has to be chosen. */
    public static Problem several(Input input, List<Part> readable) {
        String first = readable.stream().limit(NAMED).map(Part::label).collect(Collectors.joining("; "));
        return new Problem(
                ProblemCode.FILE_HOLDS_SEVERAL,
                input.name(),
                readable.size(),
                readable.size() > NAMED ? first + "; …" : first);
    }

    private Optional<Container> container(Input input) {
        return input.isPastedText()
                ? Optional.empty()
                : containers.stream()
                        .filter(container -> container.canOpen(input))
                        .findFirst();
    }
}
