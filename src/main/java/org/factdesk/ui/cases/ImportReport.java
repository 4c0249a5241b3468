package org.factdesk.ui.cases;

import java.util.List;
import org.factdesk.problem.ProblemCode;
import org.factdesk.ui.dialog.Dialogs;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.words.Words;

/** Tells what came of an import: in a line where all went well, else with what to read and what to decide. */
final class ImportReport {
    private final Words words;
    private final Dialogs dialogs;
    private final Pages pages;

    ImportReport(WindowContext context, Pages pages) {
        this.words = context.words();
        this.dialogs = context.dialogs();
        this.pages = pages;
    }

    void tell(ImportRun run) {
        if (run.begun() > 1) {
            dialogs.done(
                    words.text(
                            "cases.import.done",
                            run.added().size(),
                            run.already().size()),
                    "",
                    null);
        } else if (!run.already().isEmpty()) {
            dialogs.done(
                    words.text("cases.article.already", run.already().get(0).title()), "", null);
        }
        rest(run);
    }

    /** The same for one that was stopped. */
    void stopped(ImportRun run) {
        dialogs.done(words.text("cases.import.stopped", run.added().size()), "", null);
        rest(run);
    }

    void offerParts(int parts, Runnable choose) {
        dialogs.choose(
                words.text("cases.parts.offer", parts),
                "",
                List.of(new Dialogs.Choice(words.text("cases.parts.choose"), choose)));
    }

    private void rest(ImportRun run) {
        failures(run);
        if (!run.known().isEmpty()) {
            ask(run, run.known());
        }
    }

    private void failures(ImportRun run) {
        List<ImportRun.Failure> failures = run.failures();
        if (failures.size() == 1 && run.begun() == 1) {
            dialogs.problem(failures.get(0).problem());
        } else if (!failures.isEmpty()) {
            String what = words.text("cases.failures.title", failures.size(), run.begun());
            String hint =
                    failures.stream().anyMatch(failure -> failure.problem().code() == ProblemCode.FILE_HOLDS_SEVERAL)
                            ? words.text("cases.failures.several")
                            : "";
            Runnable show = () -> show(what, failures);
            dialogs.choose(what, hint, List.of(new Dialogs.Choice(words.text("cases.failures.show"), show, true)));
        }
    }

    private void show(String title, List<ImportRun.Failure> failures) {
        FailuresPage page = new FailuresPage(words, title, failures, pages::hide);
        pages.show(page.node());
        page.focus();
    }

    private void ask(ImportRun run, List<ImportRun.Known> known) {
        ImportRun.Known first = known.get(0);
        String what = known.size() == 1
                ? words.text("cases.version.one", title(first), first.document().title())
                : words.text("cases.version.many", known.size());
        dialogs.choose(
                what,
                words.text("cases.version.hint"),
                List.of(
                        new Dialogs.Choice(words.text("cases.version.new", known.size()), () -> run.asVersions(known)),
                        new Dialogs.Choice(
                                words.text("cases.version.own", known.size()), () -> run.asTheirOwn(known))));
    }

    private String title(ImportRun.Known known) {
        String title = known.read().reading().title();
        String name = title.isEmpty() ? known.read().reading().fileName() : title;
        return name.isEmpty() ? words.text("cases.article.untitled") : name;
    }
}
