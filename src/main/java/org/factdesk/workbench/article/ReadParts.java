package org.factdesk.workbench.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.ingest.Part;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Reads documents out of a file that holds several: those that somebody names, or all. */
public final class ReadParts {
    private final ReadFile reading;

    public ReadParts(ReadFile reading) {
        this.reading = reading;
    }

    /**
     * The parts that are meant, one after the other; a part that is not there or cannot be read is an outcome too.
     *
     * @param given ids, numbers in the list of parts or addresses, as {@link org.factdesk.ingest.Contents#find} takes them
     */
    public void named(Path file, List<String> given, Consumer<ReadFile.Outcome> take) {
        for (String one : given) {
            take.accept(outcome(file, () -> reading.part(file, id(file, one))));
        }
    }

    /** An id says where the part lies and needs no list; numbers and addresses do. */
    private String id(Path file, String given) {
        String wanted = given.strip();
        boolean listed =
                wanted.isEmpty() || wanted.contains("://") || wanted.chars().allMatch(Character::isDigit);
        return listed
                ? reading.parts(file)
                        .find(wanted)
                        .map(Part::id)
                        .orElseThrow(() -> new Problem(ProblemCode.PART_UNKNOWN, file.getFileName(), wanted))
                : wanted;
    }

    /** The file itself, where it is a document, then all of its parts that can be read. */
    public void all(Path file, Consumer<ReadFile.Outcome> take) {
        ReadFile.Outcome itself = outcome(file, () -> reading.file(file));
        if (!isOnlyHolder(itself)) {
            take.accept(itself);
        }
        if (itself.problem().isPresent() && !isOnlyHolder(itself)) {
            return;
        }
        String read = itself.read().map(ReadFile.Read::part).orElse("");
        for (Part part : reading.parts(file).readable()) {
            if (!part.id().equals(read)) {
                take.accept(outcome(file, () -> reading.part(file, part.id())));
            }
        }
    }

    private static boolean isOnlyHolder(ReadFile.Outcome outcome) {
        return outcome.problem()
                .filter(problem -> problem.code() == ProblemCode.FILE_HOLDS_SEVERAL)
                .isPresent();
    }

    private static ReadFile.Outcome outcome(Path file, Supplier<ReadFile.Read> read) {
        try {
            return new ReadFile.Outcome(file, Optional.of(read.get()), Optional.empty());
        } catch (Problem refused) {
            return new ReadFile.Outcome(file, Optional.empty(), Optional.of(refused));
        }
    }
}
