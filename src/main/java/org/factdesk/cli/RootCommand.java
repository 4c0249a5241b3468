package org.factdesk.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command: the window, or the sample case where there is no display. */
@Command(name = "factdesk")
final class RootCommand implements Callable<Integer> {
    private final Tools tools;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    private boolean version;

    RootCommand(Tools tools) {
        this.tools = tools;
    }

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "cli.option.json")
    private void useJson(boolean json) {
        if (json) {
            tools.output().useJson();
        }
    }

    @Override
    public Integer call() {
        if (tools.window().open(Optional.empty())) {
            return CaseCommand.DONE;
        }
        if (!tools.output().isJson()) {
            tools.output().line(tools.text("cli.no-display"));
        }
        return new DemoCommand(tools).call();
    }
}
