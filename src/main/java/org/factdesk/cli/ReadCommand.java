package org.factdesk.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.factdesk.model.Reading;
import org.factdesk.text.Block;
import org.factdesk.workbench.Progress;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.article.ReadingMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files without a case and writes what was found in them. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    /** How a reading is written. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final Tools tools;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.read.file")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.read.format")
    private Format format = Format.TEXT;

    ReadCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        int outcome = CaseCommand.DONE;
        boolean first = true;
        List<Path> there =
                files.stream().map(file -> tools.path(file).toAbsolutePath()).toList();
        Iterator<Path> named = files.iterator();
        try (ReadFile.Outcomes outcomes = tools.reading().files(there, Progress.NONE)) {
            while (outcomes.hasNext()) {
                Path file = named.next();
                ReadFile.Outcome read = outcomes.next();
                if (read.problem().isPresent()) {
                    tools.output().problem(read.problem().get());
                    outcome = CaseCommand.REFUSED;
                } else {
                    write(file, read.orThrow().reading(), first);
                    first = false;
                }
            }
        }
        return outcome;
    }

    private void write(Path file, Reading reading, boolean first) {
        if (format == Format.JSON || tools.output().isJson()) {
            tools.output().object(fields(file, reading));
            return;
        }
        String text = format == Format.MARKDOWN ? ReadingMarkdown.of(reading) : reading.articleText();
        tools.output().line((first ? "" : "\n") + (text.isBlank() ? tools.text("cli.read.nothing", file) : text));
    }

    private static Map<String, Object> fields(Path file, Reading reading) {
        List<Map<String, Object>> blocks = reading.body().blocks().stream()
                .map(block -> block(block, reading))
                .toList();
        return Fields.of("file", file.toString())
                .and("title", reading.title())
                .and("byline", reading.byline())
                .and("publisher", reading.publisher())
                .and("published", reading.published())
                .and("url", reading.url())
                .and("language", reading.language())
                .and("mediaType", reading.mediaType())
                .and("charset", reading.charset())
                .and("blocks", blocks)
                .and("text", reading.runningText())
                .map();
    }

    private static Map<String, Object> block(Block block, Reading reading) {
        return Fields.of("kind", block.kind().key())
                .and("text", block.span().of(reading.body().text()))
                .map();
    }
}
