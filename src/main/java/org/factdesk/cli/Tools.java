package org.factdesk.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.factdesk.model.Reading;
import org.factdesk.words.Words;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.cases.CaseFiles;
import org.factdesk.workbench.report.WriteReport;
import org.factdesk.workbench.sample.SampleCase;

/**
 * What the commands work with. What is slow to make, or reads the settings, is made when a command asks for it.
 *
 * @param folder what relative paths start from
 * @param zone in which times are shown
 */
public record Tools(
        Supplier<CaseFiles> cases,
        ReadFile reading,
        Supplier<WriteReport> reports,
        Supplier<SampleCase> sample,
        Window window,
        Words words,
        Output output,
        Path folder,
        ZoneId zone) {
    Path path(Path given) {
        return folder.resolve(given);
    }

    /** A hint that names what a reading did not take over, if there was anything. */
    void tellLeftOut(String file, Reading reading) {
        if (!reading.leftOut().isEmpty()) {
            String list = reading.leftOut().stream().map(key -> text(key)).collect(Collectors.joining("; "));
            output().hint("left-out", text("cli.read.left-out", file, list));
        }
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
