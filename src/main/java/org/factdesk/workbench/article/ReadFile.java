package org.factdesk.workbench.article;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.ingest.Answer;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.Sha256;
import org.factdesk.ingest.Wanted;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Progress;

/**
 * Reads files and what was pasted, with the reader that the content asks for. Needs no case. What strangers made is read
 * where it can do no harm; plain text that the user pastes is read here.
 */
public final class ReadFile {
    private final Supplier<Readers> own;
    private final Foreign foreign;

    /** @param own asked for when the first text is pasted: some of what they need is slow to load */
    public ReadFile(Supplier<Readers> own, Foreign foreign) {
        this.own = own;
        this.foreign = foreign;
    }

    /** A reading with what it was read from, as {@link ImportDocument} takes both. */
    public static final class Read {
        private final Reading reading;
        private final String part;
        private final String sha256;
        private final Supplier<byte[]> source;

        private Read(Reading reading, String part, String sha256, Supplier<byte[]> source) {
            this.reading = reading;
            this.part = part;
            this.sha256 = sha256;
            this.source = source;
        }

        /** @param original the bytes themselves, not a copy */
        public static Read of(Reading reading, byte[] original) {
            return new Read(reading, "", Sha256.of(original), () -> original);
        }

        public Reading reading() {
            return reading;
        }

        /** Id of the part that was read, empty for a whole file. */
        public String part() {
            return part;
        }

        /** Hash of the bytes that were read; empty when they are too many for a case. */
        public String sha256() {
            return sha256;
        }

        /**
         * The bytes that were read: of a part its own, not those of the file that holds it. Those of a file are fetched when they are asked for, and are the same or a problem.
         *
         * @throws Problem FILE_CHANGED, FILE_NOT_FOUND, FILE_UNREADABLE or FILE_TOO_LARGE
         */
        public byte[] original() {
            return source.get();
        }
    }

    /** What came of one of several files. */
    public record Outcome(Path file, Optional<Read> read, Optional<Problem> problem) {
        /** The reading, or the problem thrown. */
        public Read orThrow() {
            return read.orElseThrow(problem::get);
        }
    }

    /** Makes ready in the background for files that are to be read soon. */
    public void prepare() {
        foreign.prepare();
    }

    /** The file, or the one document that it holds, as {@link #file(Path, Progress)} does. */
    public Read file(Path file) {
        return file(file, Progress.NONE);
    }

    /**
     * The file, or the one document that it holds.
     *
     * @throws Problem FILE_NOT_FOUND and the other file problems, NO_TEXT_FOUND, FILE_HOLDS_SEVERAL, FILE_HOLDS_NOTHING,
     *     and those of reading
     * @throws java.util.concurrent.CancellationException when it was cancelled; the file is left at once
     */
    public Read file(Path file, Progress progress) {
        return one(Wanted.whole(Input.unopened(file)), progress);
    }

    /** The documents that a file holds, as {@link #parts(Path, Progress)} does. */
    public Contents parts(Path file) {
        return parts(file, Progress.NONE);
    }

    /**
     * The documents that a file holds: the pages of a web archive, the attachments of a mail; none for most files.
     *
     * @throws Problem FILE_NOT_FOUND and the other file problems, and those of reading
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public Contents parts(Path file, Progress progress) {
        return foreign.parts(Input.unopened(file), progress::isCancelled);
    }

    /** One of them, as {@link #part(Path, String, Progress)} does. */
    public Read part(Path file, String partId) {
        return part(file, partId, Progress.NONE);
    }

    /**
     * One of them.
     *
     * @param partId as {@link #parts} gave it
     * @throws Problem FILE_NOT_FOUND and the other file problems, PART_UNKNOWN, PART_UNREADABLE, NO_TEXT_FOUND, and those
     *     of reading
     */
    public Read part(Path file, String partId, Progress progress) {
        return one(new Wanted(Input.unopened(file), partId), progress);
    }

    /**
     * Reads one file after the other, the next while the caller deals with the last; to be closed. What comes of each is
     * what {@link #file} gives or throws.
     */
    public Outcomes files(List<Path> files, Progress progress) {
        Iterator<Wanted> wanted =
                files.stream().map(file -> Wanted.whole(Input.unopened(file))).iterator();
        return new Outcomes(foreign.read(wanted, progress::isCancelled), files);
    }

    /** @throws Problem NO_TEXT_FOUND when there is nothing but white space */
    public Read pasted(String text) {
        Input input = Input.pasted(text);
        return Read.of(own.get().read(input), input.bytes());
    }

    /**
     * @param html what a browser puts on the clipboard beside the plain text
     * @throws Problem as {@link #file}
     */
    public Read pastedHtml(String html, Progress progress) {
        return one(Wanted.whole(Input.pastedHtml(html)), progress);
    }

    private Read one(Wanted wanted, Progress progress) {
        try (Foreign.Batch batch = foreign.read(List.of(wanted).iterator(), progress::isCancelled)) {
            return read(batch.next().orThrow());
        }
    }

    private static Read read(Answer.Got got) {
        return new Read(got.reading(), got.part(), got.sha256(), source(got));
    }

    private static Supplier<byte[]> source(Answer.Got got) {
        if (got.bytes().isPresent()) {
            return got.bytes()::get;
        }
        Input input = got.wanted().input();
        Optional<Path> file = input.file();
        return file.isPresent() ? () -> same(file.get(), got.sha256()) : input::bytes;
    }

    /** Between the reading and this the file may have become another. */
    private static byte[] same(Path file, String sha256) {
        byte[] bytes = Inputs.file(file).bytes();
        if (!Sha256.of(bytes).equals(sha256)) {
            throw new Problem(ProblemCode.FILE_CHANGED, file);
        }
        return bytes;
    }

    /** What comes of several files, in their order. Belongs to one thread. */
    public static final class Outcomes implements Iterator<Outcome>, AutoCloseable {
        private final Foreign.Batch batch;
        private final Iterator<Path> files;

        private Outcomes(Foreign.Batch batch, List<Path> files) {
            this.batch = batch;
            this.files = files.iterator();
        }

        @Override
        public boolean hasNext() {
            return files.hasNext();
        }

        /**
         * Waits for the next one.
         *
         * @throws java.util.concurrent.CancellationException when it was cancelled
         * @throws Problem READING_NOT_STARTED when nothing can be read at all
         */
        @Override
        public Outcome next() {
            Path file = files.next();
            Answer answer = batch.next();
            if (answer instanceof Answer.Refused refused) {
                return new Outcome(file, Optional.empty(), Optional.of(refused.problem()));
            }
            return new Outcome(file, Optional.of(read(answer.orThrow())), Optional.empty());
        }

        @Override
        public void close() {
            batch.close();
        }
    }
}
