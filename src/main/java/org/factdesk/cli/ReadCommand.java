package org.factdesk.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.factdesk.model.Fact;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.text.Block;
import org.factdesk.workbench.Progress;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.article.ReadingMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--parts", descriptionKey = "cli.read.parts")
    private boolean list;

    @Mixin
    private PartOptions parts = new PartOptions();

    private boolean first = true;
    private int outcome = CaseCommand.DONE;

    ReadCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (list) {
            files.forEach(file -> attempt(() -> list(file)));
        } else if (parts.areGiven()) {
            files.forEach(file -> attempt(() -> parts.read(tools.reading(), there(file), read -> take(file, read))));
        } else {
            whole();
        }
        return outcome;
    }

    private Path there(Path file) {
        return tools.path(file).toAbsolutePath();
    }

    private void whole() {
        Iterator<Path> named = files.iterator();
        List<Path> there = files.stream().map(this::there).toList();
        try (ReadFile.Outcomes outcomes = tools.reading().files(there, Progress.NONE)) {
            while (outcomes.hasNext()) {
                take(named.next(), outcomes.next());
            }
        }
    }

    private void list(Path file) {
        new PartList(tools).write(file, tools.reading().parts(there(file)), first);
        first = false;
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Problem refused) {
            refuse(refused);
        }
    }

    private void refuse(Problem refused) {
        tools.output().problem(refused);
        outcome = CaseCommand.REFUSED;
    }

    private void take(Path file, ReadFile.Outcome read) {
        if (read.problem().isPresent()) {
            refuse(read.problem().get());
            return;
        }
        write(file, read.orThrow());
        first = false;
    }

    private void write(Path file, ReadFile.Read read) {
        Reading reading = read.reading();
        PartList.tellOfDigest(tools, file.toString(), read);
        if (format == Format.JSON || tools.output().isJson()) {
            tools.output().object(fields(file, read));
            return;
        }
        if (!parts.areGiven()) {
            tools.tellLeftOut(file.toString(), reading);
        }
        String text = format == Format.MARKDOWN ? ReadingMarkdown.of(reading) : reading.articleText();
        tools.output().line((first ? "" : "\n") + (text.isBlank() ? tools.text("cli.read.nothing", file) : text));
    }

    private Map<String, Object> fields(Path file, ReadFile.Read read) {
        Reading reading = read.reading();
        List<Map<String, Object>> blocks = reading.body().blocks().stream()
                .map(block -> block(block, reading))
                .toList();
        Fields fields = Fields.of("file", file.toString());
        if (!read.part().isEmpty()) {
            fields.and("part", read.part());
        }
        return fields.and("title", reading.title())
                .and("byline", reading.byline())
                .and("publisher", reading.publisher())
                .and("published", reading.published())
                .and("url", reading.url())
                .and("language", reading.language())
                .and("mediaType", reading.mediaType())
                .and("charset", reading.charset())
                .and("blocks", blocks)
                .and("text", reading.runningText())
                .and("modified", reading.modified())
                .and(
                        "metadata",
                        reading.metadata().facts().stream()
                                .map(ReadCommand::fact)
                                .toList())
                .and("leftOut", reading.leftOut().stream().map(tools::text).toList())
                .map();
    }

    private static Map<String, Object> fact(Fact fact) {
        return Fields.of("field", fact.field().key())
                .and("value", fact.value())
                .and("origin", fact.origin().key())
                .map();
    }

    private static Map<String, Object> block(Block block, Reading reading) {
        Fields fields = Fields.of("kind", block.kind().key());
        if (block.level() > 0) {
            fields.and("level", block.level());
        }
        if (block.page() > 0) {
            fields.and("page", block.page());
        }
        return fields.and("text", block.span().of(reading.body().text())).map();
    }
}
