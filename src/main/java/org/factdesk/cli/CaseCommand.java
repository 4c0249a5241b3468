package org.factdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.factdesk.model.Claim;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import picocli.CommandLine.Parameters;

/** A command that works on one existing case: opens it, and closes it whatever happens. */
abstract class CaseCommand implements Callable<Integer> {
    /** Everything asked for was done. */
    static final int DONE = 0;

    /** Something was refused, and said so. */
    static final int REFUSED = 1;

    final Tools tools;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "cli.case")
    private Path file;

    CaseCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public final Integer call() {
        check();
        if (onlyReads()) {
            // Nothing of the settings goes into a case that is only read.
            tools.output().leaveOut(ProblemCode.SETTINGS_NOT_SAVED);
        }
        try (Desk desk = tools.cases().get().open(tools.path(file))) {
            return run(desk);
        }
    }

    /** Refuses what can be refused before the case is opened. */
    void check() {}

    /** Whether the case is as it was when the command is through. */
    boolean onlyReads() {
        return false;
    }

    /** @return {@link #DONE} or {@link #REFUSED} */
    abstract int run(Desk desk);

    Path file() {
        return file;
    }

    static Claim claim(Desk desk, int number) {
        return desk.state().claim(number).orElseThrow(() -> new Problem(ProblemCode.CLAIM_UNKNOWN, number));
    }
}
