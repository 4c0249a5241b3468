package org.factdesk.ingest.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.Sha256;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** The child's side: answers one request after the other until nobody asks any more. */
public final class ReadingLoop {
    private final Supplier<Readers> readers;

    /** @param readers asked for after the child has said that it is there */
    public ReadingLoop(Supplier<Readers> readers) {
        this.readers = readers;
    }

    /** Ends when {@code in} does, or after a word that was its last. */
    public void serve(InputStream in, OutputStream out) throws IOException {
        WireIn requests = new WireIn(in);
        WireOut replies = new WireOut(out);
        replies.integer(Reply.HELLO);
        replies.flush();
        Readers loaded = readers.get();
        boolean last = false;
        while (!last && !requests.isAtEnd()) {
            Reply reply = answer(loaded, Request.read(requests));
            reply.write(replies);
            last = reply.last();
        }
    }

    /** Memory that is not enough is no exception here: the child then ends at once, and its exit code says so. */
    private static Reply answer(Readers readers, Request request) {
        String file = request.file();
        try {
            Said said = unchanged(readers, request);
            return fits(said)
                    ? Reply.of(request.id(), said)
                    : Reply.refused(request.id(), new Problem(ProblemCode.FILE_UNPACKS_TOO_LARGE, file));
        } catch (Problem problem) {
            return Reply.refused(request.id(), problem);
        } catch (StackOverflowError deep) {
            return Reply.lastWord(request.id(), new Problem(ProblemCode.READING_TOO_DEEP, file));
        } catch (RuntimeException fault) {
            return Reply.refused(
                    request.id(), new Problem(ProblemCode.FILE_NOT_UNDERSTOOD, file, String.valueOf(fault)));
        }
    }

    private static boolean fits(Said said) {
        return said instanceof Said.Got got
                ? Readings.fits(got.reading())
                : !(said instanceof Said.Holds holds) || Lists.fits(holds.contents());
    }

    /** A file too large to be held is read here and there: it must be the same file at the end as at the beginning. */
    private static Said unchanged(Readers readers, Request request) {
        Input input = request.input();
        if (input.file().isEmpty()) {
            return said(readers, request, input);
        }
        Path file = input.file().get();
        String before = stamp(file);
        Said said = said(readers, request, input);
        if (!before.equals(stamp(file))) {
            throw new Problem(ProblemCode.FILE_CHANGED, file);
        }
        return said;
    }

    private static Said said(Readers readers, Request request, Input input) {
        if (request.kind() == Request.Kind.LIST) {
            return new Said.Holds(readers.parts(input));
        }
        String part = request.part().isEmpty() ? readers.onlyPart(input).orElse("") : request.part();
        if (!part.isEmpty()) {
            Input inside = readers.part(input, part);
            byte[] bytes = inside.bytes();
            return new Said.Got(readers.read(inside), part, Sha256.of(bytes), Optional.of(bytes));
        }
        Reading reading = readers.read(input);
        String sha256 = input.file().isEmpty() ? Sha256.of(input.bytes()) : "";
        return new Said.Got(reading, "", sha256, Optional.empty());
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
        } catch (IOException gone) {
            throw new Problem(gone, ProblemCode.FILE_CHANGED, file);
        }
    }
}
