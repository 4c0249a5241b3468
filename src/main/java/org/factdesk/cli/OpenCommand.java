package org.factdesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window on a case. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    private final Tools tools;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.case")
    private Path file;

    OpenCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (!tools.window().open(Optional.of(tools.path(file)))) {
            throw new Problem(ProblemCode.NO_DISPLAY, file);
        }
        return CaseCommand.DONE;
    }
}
