package org.factdesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says how a command is used, two words of one included. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    private final Tools tools;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "cli.help.command")
    private List<String> names = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    HelpCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String name : names) {
            CommandLine found = command.getSubcommands().get(name);
            if (found == null) {
                throw new UnmatchedArgumentException(command, List.of(name));
            }
            command = found;
        }
        tools.output().raw(command.getUsageMessage());
        return CaseCommand.DONE;
    }
}
