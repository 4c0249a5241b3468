package org.factdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.article.ReadParts;
import picocli.CommandLine.Option;

/** Which documents are meant of a file that holds several. */
final class PartOptions {
    @Option(names = "--part", paramLabel = "PART", descriptionKey = "cli.part.part")
    private List<String> parts = List.of();

    @Option(names = "--all", descriptionKey = "cli.part.all")
    private boolean all;

    /** Whether parts are asked for; else a file is read as it is. */
    boolean areGiven() {
        return all || !parts.isEmpty();
    }

    void read(ReadFile reading, Path file, Consumer<ReadFile.Outcome> take) {
        ReadParts of = new ReadParts(reading);
        if (all) {
            of.all(file, take);
        } else {
            of.named(file, parts, take);
        }
    }
}
