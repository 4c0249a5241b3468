package org.factdesk.ingest.child;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Inputs;
import org.factdesk.ingest.Wanted;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * What the child is to do with a file, by its path, which goes over the stream and never on a command line; or with bytes.
 *
 * @param path absolute, or empty when there are bytes
 * @param mediaType as {@link Input#mediaType} has it, or empty
 * @param bytes none when there is a path
 * @param part as {@link Wanted} has it
 */
record Request(int id, Kind kind, String path, String name, String mediaType, byte[] bytes, String part) {
    /** What is asked for. */
    enum Kind {
        READ,
        LIST
    }

    private static final int MAGIC = 0x46645251;
    private static final int MOST_BYTES = Inputs.LARGEST_MEGABYTES << 20;

    /** What always fits into a pipe beside another of its size, so that nobody waits for the other to read. */
    private static final int SHORT = 1_000;

    /** @throws Problem as {@link Input#bytes}, and FILE_TOO_LARGE */
    static Request of(int id, Kind kind, Wanted wanted) {
        Input input = wanted.input();
        String path = input.file().map(file -> file.toAbsolutePath().toString()).orElse("");
        byte[] bytes = path.isEmpty() ? input.bytes() : new byte[0];
        if (bytes.length > MOST_BYTES) {
            throw new Problem(ProblemCode.FILE_TOO_LARGE, input.name(), Inputs.LARGEST_MEGABYTES);
        }
        return new Request(id, kind, path, input.name(), input.mediaType().orElse(""), bytes, wanted.part());
    }

    /** Whether it may be sent before the request before it was answered. */
    boolean mayGoAhead() {
        return bytes.length == 0 && path.length() + name.length() + part.length() <= SHORT;
    }

    /** How the input is called in a problem. */
    String file() {
        return path.isEmpty() ? name : path;
    }

    void write(WireOut out) throws IOException {
        out.integer(MAGIC);
        out.integer(id);
        out.integer(kind.ordinal());
        out.text(path);
        out.text(name);
        out.text(mediaType);
        out.bytes(bytes);
        out.text(part);
        out.flush();
    }

    static Request read(WireIn in) throws IOException {
        in.message(MAGIC);
        return new Request(
                in.integer(0, Integer.MAX_VALUE),
                in.constant(Kind.values()),
                in.text(),
                in.text(),
                in.text(),
                in.bytes(MOST_BYTES),
                in.text());
    }

    /** @throws Problem as {@link Inputs#held} */
    Input input() {
        if (path.isEmpty()) {
            return Input.of(name, bytes, mediaType);
        }
        try {
            return Inputs.held(Path.of(path));
        } catch (InvalidPathException strange) {
            throw new Problem(strange, ProblemCode.FILE_NOT_FOUND, path);
        }
    }
}
