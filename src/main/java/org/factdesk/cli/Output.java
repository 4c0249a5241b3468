package org.factdesk.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.words.Words;

/** What the command line says: results on one stream, problems on the other, as lines for people or for programs. */
public final class Output {
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final Set<ProblemCode> leftOut = EnumSet.noneOf(ProblemCode.class);
    private boolean json;

    /** Both streams must write UTF-8. */
    public Output(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    /** From now on one JSON object a line. */
    void useJson() {
        json = true;
    }

    boolean isJson() {
        return json;
    }

    /** A line or more for people. Control characters of a text read from somewhere cannot steer the terminal. */
    void line(String text) {
        out.print(harmless(text));
        out.print('\n');
    }

    /** A whole file for programs, as it is. */
    void raw(String text) {
        out.print(text);
    }

    /** One line for programs. */
    void object(Map<String, ?> fields) {
        out.print(JsonLine.of(fields));
        out.print('\n');
    }

    /** The same result for people or for programs, as asked. */
    void result(String text, Map<String, ?> fields) {
        if (json) {
            object(fields);
        } else {
            line(text);
        }
    }

    /** From now on that problem is not told: it is none for the command that runs. */
    void leaveOut(ProblemCode code) {
        leftOut.add(code);
    }

    public void problem(Problem problem) {
        if (leftOut.contains(problem.code())) {
            return;
        }
        problem(problem.code().key(), words.what(problem), words.todo(problem));
    }

    /** Something worth knowing about what was done, beside the results. */
    void hint(String code, String text) {
        err.print(json ? JsonLine.of(Fields.of("hint", code).and("what", text).map()) : harmless(text));
        err.print('\n');
        err.flush();
    }

    /** @param todo may be empty when {@code what} says it all */
    void problem(String code, String what, String todo) {
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("problem", code);
            fields.put("what", what);
            fields.put("todo", todo);
            err.print(JsonLine.of(fields));
        } else {
            err.print(harmless(what) + (todo.isEmpty() ? "" : "\n" + harmless(todo)));
        }
        err.print('\n');
        err.flush();
    }

    /** The stream of results, for what writes by itself. */
    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** Hands everything on, and says whether all of it arrived: a full disk behind a redirection is no success. */
    boolean finish() {
        out.flush();
        if (out.checkError()) {
            problem(new Problem(ProblemCode.OUTPUT_NOT_WRITTEN));
            return false;
        }
        return true;
    }

    private static String harmless(String text) {
        StringBuilder harmless = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                harmless = harmless == null ? new StringBuilder(text) : harmless;
                harmless.setCharAt(i, '\uFFFD');
            }
        }
        return harmless == null ? text : harmless.toString();
    }
}
