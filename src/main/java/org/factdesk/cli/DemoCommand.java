package org.factdesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.report.WriteReport;
import org.factdesk.workbench.sample.SampleCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the sample case and its report, to look around in. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".pdf", ".md", ".html");

    private final Tools tools;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.demo.out")
    private Path folder = Path.of("factdesk-demo");

    DemoCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (Desk desk = tools.sample().get().make(freeFile())) {
            if (!tools.output().isJson()) {
                tools.output().line(new ClaimTable(tools.words()).text(desk.state()));
            }
            tell("cli.demo.case", "case", desk.file());
            String name = desk.file().getFileName().toString();
            String stem = name.substring(0, name.length() - SampleCase.ENDING.length());
            WriteReport reports = tools.reports().get();
            for (String ending : ENDINGS) {
                Path report = desk.file().resolveSibling(stem + ending);
                reports.write(desk, report);
                tell("cli.demo.report", "report", report);
            }
        }
        return CaseCommand.DONE;
    }

    /** A sample that somebody has worked in since is not theirs to lose: the next one gets a number. */
    private Path freeFile() {
        int number = 1;
        while (taken(stem(number))) {
            number++;
        }
        return tools.path(folder).resolve(stem(number) + SampleCase.ENDING);
    }

    private boolean taken(String stem) {
        return Stream.concat(Stream.of(SampleCase.ENDING), ENDINGS.stream())
                .anyMatch(ending -> Files.exists(tools.path(folder).resolve(stem + ending)));
    }

    private static String stem(int number) {
        return number == 1 ? SampleCase.NAME : SampleCase.NAME + "-" + number;
    }

    private void tell(String key, String field, Path file) {
        Path shown = file.toAbsolutePath().normalize();
        tools.output()
                .result(
                        tools.text(key, shown),
                        Fields.of(field, shown.toString()).map());
    }
}
