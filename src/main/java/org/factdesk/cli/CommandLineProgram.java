package org.factdesk.cli;

import java.util.Arrays;
import org.factdesk.model.PartialDate;
import org.factdesk.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: which commands there are, and what becomes of a refusal. */
public final class CommandLineProgram {
    private static final int USAGE = 2;

    private final Tools tools;
    private final String version;

    public CommandLineProgram(Tools tools, String version) {
        this.tools = tools;
        this.version = version;
    }

    /** @return 0 when all was done, 1 when something was refused, 2 when the words make no command */
    public int run(String... arguments) {
        if (Arrays.asList(arguments).contains("--json")) {
            // Known before parsing, so that a complaint about the arguments has the right form too.
            tools.output().useJson();
        }
        int exit = commands().execute(arguments);
        return tools.output().finish() || exit != CaseCommand.DONE ? exit : CaseCommand.REFUSED;
    }

    private CommandLine commands() {
        CommandLine root = command(new RootCommand(tools), "cli.about", "cli.example");
        root.getCommandSpec().version(version);
        root.addSubcommand(command(new OpenCommand(tools), "cli.open.about", "cli.open.example"));
        root.addSubcommand(command(new DemoCommand(tools), "cli.demo.about", "cli.demo.example"));
        root.addSubcommand(command(new NewCommand(tools), "cli.new.about", "cli.new.example"));
        root.addSubcommand(command(new ReadCommand(tools), "cli.read.about", "cli.read.example"));
        root.addSubcommand(command(new ImportCommand(tools), "cli.import.about", "cli.import.example"));
        root.addSubcommand(claim());
        root.addSubcommand(evidence());
        root.addSubcommand(command(new VerdictCommand(tools), "cli.verdict.about", "cli.verdict.example"));
        root.addSubcommand(command(new ReportCommand(tools), "cli.report.about", "cli.report.example"));
        root.addSubcommand(command(new UndoCommand(tools), "cli.undo.about", "cli.undo.example"));
        root.addSubcommand(command(new RedoCommand(tools), "cli.redo.about", "cli.redo.example"));
        root.addSubcommand(command(new HistoryCommand(tools), "cli.history.about", "cli.history.example"));
        root.addSubcommand(command(new VerifyCommand(tools), "cli.verify.about", "cli.verify.example"));
        root.addSubcommand(command(new HelpCommand(tools), "cli.help.about", "cli.help.example"));
        root.setResourceBundle(tools.words().bundle("cli"));
        root.registerConverter(
                PartialDate.class, TermConverters.date(tools.words().locale()));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        // A quote may begin with an at sign; it is no file with more arguments.
        root.setExpandAtFiles(false);
        root.setParameterExceptionHandler(this::misused);
        root.setExecutionExceptionHandler(this::failed);
        root.setOut(tools.output().writer());
        return root;
    }

    private CommandLine claim() {
        return group("claim", "cli.claim.about", "cli.claim.example")
                .addSubcommand(command(new ClaimAddCommand(tools), "cli.claim.add.about", "cli.claim.add.example"))
                .addSubcommand(command(new ClaimListCommand(tools), "cli.claim.list.about", "cli.claim.list.example"))
                .addSubcommand(
                        command(new ClaimImportCommand(tools), "cli.claim.import.about", "cli.claim.import.example"));
    }

    private CommandLine evidence() {
        return group("evidence", "cli.evidence.about", "cli.evidence.example")
                .addSubcommand(
                        command(new EvidenceAddCommand(tools), "cli.evidence.add.about", "cli.evidence.add.example"));
    }

    private CommandLine group(String name, String about, String example) {
        return told(new CommandLine(CommandSpec.create().name(name)), about, example);
    }

    private CommandLine command(Object command, String about, String example) {
        return told(new CommandLine(command), about, example);
    }

    private CommandLine told(CommandLine command, String about, String example) {
        command.getCommandSpec()
                .usageMessage()
                .description(tools.text(about))
                .footerHeading("%n" + tools.text("cli.heading.example") + "%n")
                .footer("  " + tools.text(example))
                .synopsisHeading(tools.text("cli.heading.usage") + " ")
                .commandListHeading("%n" + tools.text("cli.heading.commands") + "%n");
        return command;
    }

    private int misused(ParameterException misuse, String[] arguments) {
        UsageWords usage = new UsageWords(tools.words());
        tools.output().problem("usage", usage.what(misuse), usage.todo(misuse));
        return USAGE;
    }

    private int failed(Exception failure, CommandLine command, ParseResult parsed) {
        tools.output().problem(Problem.of(failure));
        return CaseCommand.REFUSED;
    }
}
