package org.factdesk.ui.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.Part;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Lane;
import org.factdesk.ui.task.Running;
import org.factdesk.ui.task.Work;
import org.factdesk.words.Words;
import org.factdesk.workbench.Progress;
import org.factdesk.workbench.article.FilesUnder;
import org.factdesk.workbench.article.ReadFile;

/** Opens articles: files and folders that were chosen or dropped, what is on the clipboard, parts of a file. */
final class ArticleCommands {
    private static final String MAIL = "message/rfc822";

    private final ReadFile reading;
    private final WindowContext context;
    private final Words words;
    private final Pages pages;
    private final Supplier<Clip> clipboard;
    private final Supplier<OpenCase> open;
    private final BiConsumer<String, Consumer<OpenCase>> askForNew;
    private final ImportReport report;

    /**
     * @param open the open case, or null
     * @param askForNew asks for a new case, given the name suggested, and goes on with it
     */
    ArticleCommands(
            ReadFile reading,
            WindowContext context,
            Pages pages,
            Supplier<Clip> clipboard,
            Supplier<OpenCase> open,
            BiConsumer<String, Consumer<OpenCase>> askForNew) {
        this.reading = reading;
        this.context = context;
        this.words = context.words();
        this.pages = pages;
        this.clipboard = clipboard;
        this.open = open;
        this.askForNew = askForNew;
        this.report = new ImportReport(context, pages);
    }

    void bind() {
        Commands commands = context.commands();
        commands.bind(CommandId.OPEN_ARTICLE, this::chooseFiles);
        commands.bind(CommandId.OPEN_FOLDER, this::chooseFolder);
        commands.bind(CommandId.PASTE_ARTICLE, this::paste);
    }

    /** Takes files and folders into the open case, or into a new one whose place is asked for. */
    void open(List<Path> given) {
        if (given.isEmpty()) {
            return;
        }
        if (given.size() == 1 && !Files.isDirectory(given.get(0))) {
            openOne(given.get(0));
        } else {
            String suggested = given.size() == 1 ? fileName(given.get(0)) : words.text("cases.untitled");
            withCase(open.get(), suggested, target -> openMany(target, given));
        }
    }

    private void chooseFiles() {
        prepare();
        open(context.dialogs()
                .open(words.text("cases.article.title"), words.text("cases.article.kind"), List.of("*.*"), true));
    }

    private void chooseFolder() {
        prepare();
        context.dialogs().folder(words.text("cases.folder.title")).ifPresent(folder -> open(List.of(folder)));
    }

    /** While a person chooses, the process that will read is started. */
    private void prepare() {
        context.tasks()
                .run(
                        Lane.POOL,
                        "",
                        progress -> {
                            reading.prepare();
                            return null;
                        },
                        nothing -> {},
                        context.dialogs()::problem);
    }

    /** The clipboard is the FX thread's: it is asked before the reading goes to another. */
    private void paste() {
        Clip clip = clipboard.get();
        if (!clip.files().isEmpty()) {
            open(clip.files());
        } else {
            OpenCase present = open.get();
            run(words.text("cases.reading"), progress -> pasted(clip, progress), read -> takeIn(present, read));
        }
    }

    /** A page without an article in it may still be text to whoever copied it. */
    private ReadFile.Read pasted(Clip clip, Progress progress) {
        if (clip.html().isBlank()) {
            return reading.pasted(clip.text());
        }
        try {
            return reading.pastedHtml(clip.html(), progress);
        } catch (Problem without) {
            if (without.code() == ProblemCode.NO_TEXT_FOUND && !clip.text().isBlank()) {
                return reading.pasted(clip.text());
            }
            throw without;
        }
    }

    private void openOne(Path file) {
        OpenCase present = open.get();
        String name = words.text("cases.reading.file", fileName(file));
        context.tasks()
                .run(
                        Lane.POOL,
                        name,
                        progress -> reading.file(file, progress),
                        read -> {
                            takeIn(present, read);
                            offerParts(present, file, read);
                        },
                        problem -> refused(present, file, problem));
    }

    private void refused(OpenCase present, Path file, Problem problem) {
        if (problem.code() == ProblemCode.FILE_HOLDS_SEVERAL) {
            chooseParts(present, file);
        } else {
            context.dialogs().problem(problem);
        }
    }

    private void takeIn(OpenCase present, ReadFile.Read read) {
        String title = read.reading().title();
        withCase(present, title.isEmpty() ? words.text("cases.untitled") : title, target -> {
            ImportRun run = newRun(target);
            run.take(read.reading().fileName(), read);
            run.whenTaken(() -> report.tell(run));
        });
    }

    private void openMany(OpenCase target, List<Path> given) {
        ImportRun run = newRun(target);
        Running running = context.tasks()
                .run(
                        Lane.POOL,
                        words.text("cases.reading.many"),
                        progress -> readAll(run, given, progress),
                        nothing -> run.whenTaken(() -> report.tell(run)),
                        problem -> {
                            context.dialogs().problem(problem);
                            run.whenTaken(() -> report.tell(run));
                        });
        endWith(target, running, run);
    }

    /** What was taken in before a cancellation stays, and is told; a case that closes stops what fills it. */
    private void endWith(OpenCase target, Running running, ImportRun run) {
        running.setAfterCancel(() -> run.whenTaken(() -> report.stopped(run)));
        run.whenClosed(running::cancel);
    }

    private Void readAll(ImportRun run, List<Path> given, Progress progress) {
        FilesUnder under = FilesUnder.of(given);
        under.problems()
                .forEach(problem -> later(() -> run.failed(problem.arguments().get(0), problem)));
        int all = under.files().size();
        int number = 0;
        try (ReadFile.Outcomes outcomes = reading.files(under.files(), progress)) {
            for (Path file : under.files()) {
                progress.doing(words.text("cases.reading.of", ++number, all, fileName(file)));
                progress.reached((number - 1.0) / all);
                ReadFile.Outcome outcome = outcomes.next();
                later(() -> run.take(file, outcome));
            }
        }
        return null;
    }

    private void offerParts(OpenCase present, Path file, ReadFile.Read read) {
        if (!read.reading().mediaType().equals(MAIL)) {
            return;
        }
        run(words.text("cases.parts.listing"), progress -> reading.parts(file, progress), contents -> {
            if (!contents.readable().isEmpty()) {
                report.offerParts(contents.readable().size(), () -> showParts(present, file, contents));
            }
        });
    }

    private void chooseParts(OpenCase present, Path file) {
        run(
                words.text("cases.parts.listing"),
                progress -> reading.parts(file, progress),
                contents -> showParts(present, file, contents));
    }

    private void showParts(OpenCase present, Path file, Contents contents) {
        PartsPage page = new PartsPage(words, fileName(file), contents, chosen -> {
            pages.hide();
            withCase(present, fileName(file), target -> openParts(target, file, chosen));
        });
        page.onBack(pages::hide);
        pages.show(page.node());
        page.focus();
    }

    private void openParts(OpenCase target, Path file, List<Part> chosen) {
        ImportRun run = newRun(target);
        Running running = context.tasks()
                .run(
                        Lane.POOL,
                        words.text("cases.reading.many"),
                        progress -> readParts(run, file, chosen, progress),
                        nothing -> run.whenTaken(() -> report.tell(run)),
                        problem -> {
                            context.dialogs().problem(problem);
                            run.whenTaken(() -> report.tell(run));
                        });
        endWith(target, running, run);
    }

    private Void readParts(ImportRun run, Path file, List<Part> chosen, Progress progress) {
        int number = 0;
        for (Part part : chosen) {
            progress.doing(words.text("cases.reading.of", ++number, chosen.size(), part.label()));
            progress.reached((number - 1.0) / chosen.size());
            try {
                ReadFile.Read read = reading.part(file, part.id(), progress);
                later(() -> run.take(part.label(), read));
            } catch (Problem refused) {
                later(() -> run.failed(part.label(), refused));
            }
        }
        return null;
    }

    private <T> void run(String name, Work<T> work, Consumer<T> done) {
        context.tasks().run(Lane.POOL, name, work, done, context.dialogs()::problem);
    }

    private void later(Runnable action) {
        context.tasks().later(action);
    }

    /** @param present what was open when the command was given, or null: nothing goes into another case opened meanwhile */
    private void withCase(OpenCase present, String suggested, Consumer<OpenCase> then) {
        if (open.get() != present) {
            context.dialogs().done(words.text("cases.article.elsewhere"), "", null);
        } else if (present == null) {
            askForNew.accept(suggested, then);
        } else {
            then.accept(present);
        }
    }

    private ImportRun newRun(OpenCase target) {
        return new ImportRun(target, words.text("cases.article.untitled"));
    }

    private static String fileName(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
