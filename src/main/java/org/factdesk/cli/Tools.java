package org.factdesk.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.factdesk.words.Words;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.cases.CaseFiles;

/**
 * What the commands work with. What is slow to make, or reads the settings, is made when a command asks for it.
 *
 * @param folder what relative paths start from
 * @param zone in which times are shown
 */
public record Tools(
        Supplier<CaseFiles> cases,
        ReadFile reading,
        Window window,
        Words words,
        Output output,
        Path folder,
        ZoneId zone) {
    Path path(Path given) {
        return folder.resolve(given);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
