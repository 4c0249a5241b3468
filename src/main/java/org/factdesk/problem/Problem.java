package org.factdesk.problem;

import java.util.Arrays;
import java.util.List;

/** Something that a person has to be told. Thrown with a code and arguments, put into words at the edge. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<String> arguments;

    public Problem(ProblemCode code, Object... arguments) {
        this(null, code, arguments);
    }

    /**
     * @param cause what lies behind it, for the log, or null
     * @param arguments as the code's comment lists them; each is kept as its string
     */
    public Problem(Throwable cause, ProblemCode code, Object... arguments) {
        super(code.key() + " " + Arrays.toString(arguments), cause);
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** The problem itself when it is one, else an {@link ProblemCode#UNEXPECTED} one that wraps it. */
    public static Problem of(Throwable thrown) {
        return thrown instanceof Problem problem
                ? problem
                : new Problem(thrown, ProblemCode.UNEXPECTED, thrown.toString());
    }

    public ProblemCode code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
