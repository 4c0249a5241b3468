package org.factdesk.ingest.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Part;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Lists of parts, and problems, on their way from the child to its parent. */
final class Lists {
    static final int MOST_PARTS = 1_000_000;
    private static final int MOST_NOTES = 100_000;
    private static final int MOST_ARGUMENTS = 16;
    private static final int LONGEST_ARGUMENT = 10_000;

    private Lists() {}

    /** Whether the other side will take it. */
    static boolean fits(Contents contents) {
        long text = 0;
        for (Part part : contents.parts()) {
            text += part.id().length() + part.title().length() + part.name().length();
            text += part.mediaType().length()
                    + part.url().length()
                    + part.savedAt().length();
        }
        return text < WireIn.MOST_TEXT / 2
                && contents.parts().size() <= MOST_PARTS
                && contents.notes().size() <= MOST_NOTES;
    }

    static void write(WireOut out, Contents contents) throws IOException {
        out.integer(contents.parts().size());
        for (Part part : contents.parts()) {
            out.text(part.id());
            out.text(part.title());
            out.text(part.name());
            out.text(part.mediaType());
            out.text(part.url());
            out.text(part.savedAt());
            out.large(part.size());
            out.integer(part.digest().ordinal());
            out.integer(part.readable() ? 1 : 0);
        }
        out.integer(contents.notes().size());
        for (Problem note : contents.notes()) {
            write(out, note);
        }
    }

    static Contents contents(WireIn in) throws IOException {
        int count = in.integer(0, MOST_PARTS);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Part(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.large(-1, Long.MAX_VALUE),
                    in.constant(DigestState.values()),
                    in.integer(0, 1) == 1));
        }
        int told = in.integer(0, MOST_NOTES);
        List<Problem> notes = new ArrayList<>();
        for (int i = 0; i < told; i++) {
            notes.add(problem(in));
        }
        return new Contents(parts, notes);
    }

    static void write(WireOut out, Problem problem) throws IOException {
        out.integer(problem.code().ordinal());
        out.texts(problem.arguments().stream().map(Lists::cut).toList());
    }

    static Problem problem(WireIn in) throws IOException {
        ProblemCode code = in.constant(ProblemCode.values());
        return new Problem(code, in.texts(MOST_ARGUMENTS).toArray());
    }

    private static String cut(String argument) {
        return argument.length() <= LONGEST_ARGUMENT ? argument : argument.substring(0, LONGEST_ARGUMENT);
    }
}
