package org.factdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.problem.Problem;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.ImportDocument;
import org.factdesk.workbench.article.ReadFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files into a case, each an edit of its own. */
@Command(name = "import")
final class ImportCommand extends CaseCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.file")
    private List<Path> files;

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            descriptionKey = "cli.import.as",
            converter = TermConverters.OfRole.class)
    private DocumentRole role = DocumentRole.ARTICLE;

    ImportCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run(Desk desk) {
        int outcome = DONE;
        for (Path file : files) {
            try {
                take(desk, file);
            } catch (Problem refused) {
                tools.output().problem(refused);
                outcome = REFUSED;
            }
        }
        return outcome;
    }

    private void take(Desk desk, Path file) {
        ReadFile.Read read = tools.reading().file(tools.path(file));
        ImportDocument into = new ImportDocument(desk);
        Optional<Document> already = into.already(read.original(), role);
        Document document = already.orElseGet(() -> into.add(
                read.reading(), read.original(), role, file.getFileName().toString()));
        tools.output()
                .result(
                        document.id() + "  " + document.title(),
                        Fields.of("id", document.id())
                                .and("title", document.title())
                                .and("role", document.role().key())
                                .and("file", file.toString())
                                .map());
        if (already.isPresent()) {
            tools.output()
                    .hint("already-imported", tools.text("cli.import.already", file.toString(), document.title()));
        }
    }
}
