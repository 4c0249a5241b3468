package org.factdesk.cli;

import java.nio.file.Path;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.report.WriteReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the report of a case, in the format its file name ends in. */
@Command(name = "report")
final class ReportCommand extends CaseCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.report.out")
    private Path target;

    private WriteReport writer;

    ReportCommand(Tools tools) {
        super(tools);
    }

    @Override
    void check() {
        writer = tools.reports().get();
        writer.format(tools.path(target));
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(Desk desk) {
        writer.write(desk, tools.path(target));
        tools.output()
                .result(
                        tools.text("cli.report.done", tools.path(target)),
                        Fields.of("report", tools.path(target).toString()).map());
        return DONE;
    }
}
