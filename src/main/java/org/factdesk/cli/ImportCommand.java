package org.factdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.problem.Problem;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Progress;
import org.factdesk.workbench.article.AddVersion;
import org.factdesk.workbench.article.FilesUnder;
import org.factdesk.workbench.article.ImportDocument;
import org.factdesk.workbench.article.ReadFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--new-version", descriptionKey = "cli.import.new-version")
    private boolean newVersion;

    @Mixin
    private PartOptions parts = new PartOptions();

    private int documents;
    private int refused;

    ImportCommand(Tools tools) {
        super(tools);
    }

    /** The process that reads starts while the case is being opened. */
    @Override
    void check() {
        tools.reading().prepare();
    }

    @Override
    int run(Desk desk) {
        FilesUnder under = FilesUnder.of(files.stream().map(tools::path).toList());
        under.problems().forEach(this::refuse);
        if (parts.areGiven()) {
            under.files().forEach(file -> takeParts(desk, file));
        } else {
            takeWhole(desk, under.files());
        }
        if (under.hasFolders()) {
            tools.output().hint("imported", tools.text("cli.import.count", documents, refused));
        }
        return refused == 0 ? DONE : REFUSED;
    }

    private void takeWhole(Desk desk, List<Path> whole) {
        try (ReadFile.Outcomes outcomes = tools.reading().files(whole, Progress.NONE)) {
            while (outcomes.hasNext()) {
                take(desk, outcomes.next());
            }
        }
    }

    private void takeParts(Desk desk, Path file) {
        try {
            parts.read(tools.reading(), file, outcome -> take(desk, outcome));
        } catch (Problem notListed) {
            refuse(notListed);
        }
    }

    private void refuse(Problem problem) {
        tools.output().problem(problem);
        refused++;
    }

    private void take(Desk desk, ReadFile.Outcome outcome) {
        String file = shown(outcome.file());
        try {
            ReadFile.Read read = outcome.orThrow();
            PartList.tellOfDigest(tools, file, read);
            Optional<Document> already = ImportDocument.already(desk.state(), read.sha256(), role);
            Optional<Document> before = ImportDocument.sameAddress(desk.state(), read.reading(), role);
            if (already.isPresent()) {
                tell(file, read, already.get());
                tools.output()
                        .hint(
                                "already-imported",
                                tools.text(
                                        "cli.import.already",
                                        file,
                                        already.get().title()));
            } else if (before.isPresent() && newVersion) {
                addVersion(desk, file, before.get(), read);
            } else {
                String name = outcome.file().getFileName().toString();
                tell(file, read, new ImportDocument(desk).add(read, role, name));
                if (!parts.areGiven()) {
                    tools.tellLeftOut(file, read.reading());
                }
                before.ifPresent(known -> tools.output()
                        .hint("same-address", tools.text("cli.import.same-address", file, known.title())));
            }
            documents++;
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    private void addVersion(Desk desk, String file, Document document, ReadFile.Read read) {
        AddVersion.Result result = new AddVersion(desk).to(document, read);
        tell(file, read, result.document());
        tools.output().hint("new-version", tools.text("cli.import.version", file, document.title(), result.moved()));
        result.left()
                .forEach(
                        passage -> tools.output().hint("passage-left", tools.text("cli.import.left", passage.exact())));
    }

    private void tell(String file, ReadFile.Read read, Document document) {
        Fields fields = Fields.of("id", document.id())
                .and("title", document.title())
                .and("role", document.role().key())
                .and("file", file);
        if (!read.part().isEmpty()) {
            fields.and("part", read.part());
        }
        tools.output().result(document.id() + "  " + document.title(), fields.map());
    }

    /** As it was given, where it was given so. */
    private String shown(Path file) {
        return files.stream()
                .filter(given -> tools.path(given).equals(file))
                .findFirst()
                .orElse(file)
                .toString();
    }
}
