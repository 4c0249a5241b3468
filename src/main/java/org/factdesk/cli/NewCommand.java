package org.factdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.factdesk.model.RatingScales;
import org.factdesk.workbench.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty case. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private static final String ENDING = ".factcase";

    private final Tools tools;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.new.case")
    private Path file;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.new.title")
    private String title = "";

    @Option(names = "--scale", paramLabel = "SCALE", descriptionKey = "cli.new.scale")
    private String scale = RatingScales.DEFAULT;

    NewCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (Desk desk = tools.cases().get().create(tools.path(file), title(), scale)) {
            String named = desk.state().info().title();
            tools.output()
                    .result(
                            tools.text("cli.new.done", named, desk.file()),
                            Fields.of("case", desk.file().toString())
                                    .and("title", named)
                                    .and("scale", desk.state().scale().key())
                                    .map());
        }
        return CaseCommand.DONE;
    }

    private String title() {
        if (!title.isBlank()) {
            return title;
        }
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && name.length() > ENDING.length()
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }
}
