package org.factdesk.ingest.child;

import java.io.IOException;
import java.util.Optional;
import org.factdesk.ingest.Inputs;
import org.factdesk.problem.Problem;

/**
 * What the child says of a request.
 *
 * @param last whether the child ends now: it is not sure of itself any more
 */
record Reply(int id, Said said, boolean last) {
    /** The child's first word. Its end is the version of all this. */
    static final int HELLO = 0x46644831;

    static final int MAGIC = 0x46644157;

    private static final int END = 0x4664457A;
    private static final int MOST_BYTES = Inputs.LARGEST_MEGABYTES << 20;
    private static final int GOT = 1;
    private static final int HOLDS = 2;
    private static final int REFUSED = 3;

    static Reply of(int id, Said said) {
        return new Reply(id, said, false);
    }

    static Reply refused(int id, Problem problem) {
        return of(id, new Said.Refused(problem));
    }

    static Reply lastWord(int id, Problem problem) {
        return new Reply(id, new Said.Refused(problem), true);
    }

    void write(WireOut out) throws IOException {
        out.integer(MAGIC);
        out.integer(id);
        out.integer(last ? 1 : 0);
        if (said instanceof Said.Got got) {
            out.integer(GOT);
            Readings.write(out, got.reading());
            out.text(got.part());
            out.text(got.sha256());
            out.integer(got.bytes().isPresent() ? 1 : 0);
            if (got.bytes().isPresent()) {
                out.bytes(got.bytes().get());
            }
        } else if (said instanceof Said.Holds holds) {
            out.integer(HOLDS);
            Lists.write(out, holds.contents());
        } else if (said instanceof Said.Refused refused) {
            out.integer(REFUSED);
            Lists.write(out, refused.problem());
        }
        out.integer(END);
        out.flush();
    }

    /** @throws Malformed for anything that {@link #write} does not write */
    static Reply read(WireIn in) throws IOException {
        try {
            in.message(MAGIC);
            int id = in.integer(0, Integer.MAX_VALUE);
            boolean last = in.integer(0, 1) == 1;
            Said said =
                    switch (in.integer(GOT, REFUSED)) {
                        case GOT -> got(in);
                        case HOLDS -> new Said.Holds(Lists.contents(in));
                        default -> new Said.Refused(Lists.problem(in));
                    };
            in.expect(END);
            return new Reply(id, said, last);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException refused) {
            throw new Malformed("something that cannot be", refused);
        }
    }

    private static Said got(WireIn in) throws IOException {
        return new Said.Got(
                Readings.read(in),
                in.text(),
                sha256(in.text()),
                in.integer(0, 1) == 1 ? Optional.of(in.bytes(MOST_BYTES)) : Optional.empty());
    }

    private static String sha256(String text) throws Malformed {
        if (!text.matches("([0-9a-f]{64})?")) {
            throw new Malformed("no hash");
        }
        return text;
    }
}
