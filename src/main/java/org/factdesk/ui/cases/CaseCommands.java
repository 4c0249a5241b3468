package org.factdesk.ui.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.ui.dialog.Dialogs;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.RecentCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Lane;
import org.factdesk.words.Words;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.cases.CaseFiles;
import org.factdesk.workbench.cases.EditCase;
import org.factdesk.workbench.history.VerifyCase;

/** The one case of the window, and the commands that make, open, fill and close it. */
public final class CaseCommands {
    private static final int RECENT = 12;
    /** How the names of case files end. */
    static final String ENDING = ".factcase";

    private final CaseFiles files;
    private final Function<Path, Desk> sample;
    private final WindowContext context;
    private final Pages pages;
    private final Path folder;
    private final ArticleCommands articles;
    private final ReadOnlyObjectWrapper<OpenCase> open = new ReadOnlyObjectWrapper<>();
    /** The case that stayed open because something typed could not be kept, and after which of its edits that was. */
    private OpenCase warned;

    private long warnedAt;

    /**
     * @param sample makes the sample case at a path that is free
     * @param pages shows the form of a new case
     * @param folder where new cases are suggested to be kept
     * @param clipboard what is on the clipboard
     */
    public CaseCommands(
            CaseFiles files,
            ReadFile reading,
            Function<Path, Desk> sample,
            WindowContext context,
            Pages pages,
            Path folder,
            Supplier<Clip> clipboard) {
        this.files = files;
        this.sample = sample;
        this.context = context;
        this.pages = pages;
        this.folder = folder;
        this.articles = new ArticleCommands(reading, context, pages, clipboard, open::get, this::askForNew);
    }

    /** The open case, or null when there is none. */
    public ReadOnlyObjectProperty<OpenCase> openProperty() {
        return open.getReadOnlyProperty();
    }

    public void bind() {
        Commands commands = context.commands();
        commands.bind(CommandId.NEW_CASE, this::createEmpty);
        commands.bind(CommandId.OPEN_CASE, this::chooseCase);
        commands.bind(CommandId.OPEN_SAMPLE, this::openSample);
        articles.bind();
        commands.bind(CommandId.CLOSE_CASE, open.isNotNull(), () -> close(() -> {}, () -> {}));
        commands.bind(CommandId.RENAME_CASE, open.isNotNull(), this::rename);
        commands.bind(CommandId.VERIFY, open.isNotNull(), this::verify);
        commands.bind(CommandId.YOUR_NAME, this::askName);
        open.addListener((observed, before, opened) -> followUndo(opened));
    }

    /** Opens a case file in place of the present one, which is closed only when that worked. */
    public void openCase(Path file) {
        if (!isOpen(file)) {
            begin("cases.opening", () -> files.open(file.toAbsolutePath()), opened -> {});
        }
    }

    /** Opens the case that the program was started with; {@code otherwise} shows something else when that fails. */
    public void openFirst(Path file, Runnable otherwise) {
        begin("cases.opening", () -> files.open(file.toAbsolutePath()), opened -> {}, otherwise);
    }

    /** Takes files and folders into the open case, or into a new one whose place is asked for. */
    public void openArticles(List<Path> files) {
        articles.open(files);
    }

    /**
     * Closes the case if one is open, then goes on. When something typed cannot be kept, the case stays open and the
     * person is told so; asked for once more before another edit, it is closed all the same.
     *
     * @param stays is called when the case stays open
     */
    public void close(Runnable then, Runnable stays) {
        OpenCase closing = open.get();
        if (closing == null) {
            then.run();
            return;
        }
        closing.keepTyped(() -> finish(closing, then, stays), () -> {
            long at = closing.revisionProperty().get();
            if (warned == closing && warnedAt == at) {
                finish(closing, then, stays);
            } else {
                warned = closing;
                warnedAt = at;
                context.dialogs().problem(new Problem(ProblemCode.TYPED_NOT_KEPT, closing.file()));
                stays.run();
            }
        });
    }

    private void finish(OpenCase closing, Runnable then, Runnable stays) {
        if (open.get() != closing) {
            // it was closed meanwhile, and another may have come
            close(then, stays);
            return;
        }
        warned = null;
        remember(closing);
        open.set(null);
        closing.close(then);
    }

    private void createEmpty() {
        askForNew(context.words().text("cases.untitled"), opened -> {});
    }

    /** Shows the form of a new case; {@code then} goes on with the case that was made. */
    private void askForNew(String suggested, Consumer<OpenCase> then) {
        NewCaseForm form = new NewCaseForm(
                context.words(), suggested, folder, this::choosePlace, answer -> make(answer, then), pages::hide);
        pages.show(form.node());
        form.focus();
    }

    private void make(NewCaseForm.Answer answer, Consumer<OpenCase> then) {
        begin("cases.making", () -> files.create(answer.file(), answer.title(), answer.scale()), then);
    }

    private void chooseCase() {
        Words words = context.words();
        List<Path> chosen = context.dialogs()
                .open(words.text("cases.open.title"), words.text("cases.kind"), List.of("*" + ENDING), false);
        chosen.stream().findFirst().ifPresent(this::openCase);
    }

    private void openSample() {
        Path file = folder.resolve(context.words().text("cases.sample") + ENDING);
        if (!isOpen(file)) {
            begin("cases.opening", () -> Files.exists(file) ? files.open(file) : sample.apply(file), opened -> {});
        }
    }

    private boolean isOpen(Path file) {
        return open.get() != null && open.get().file().equals(file.toAbsolutePath());
    }

    private void begin(String nameKey, Supplier<Desk> opening, Consumer<OpenCase> then) {
        begin(nameKey, opening, then, () -> {});
    }

    private void begin(String nameKey, Supplier<Desk> opening, Consumer<OpenCase> then, Runnable otherwise) {
        Dialogs dialogs = context.dialogs();
        context.tasks()
                .run(
                        Lane.CASE,
                        context.words().text(nameKey),
                        progress -> OpenCase.of(opening.get(), context.tasks(), dialogs::problem),
                        opened -> show(opened, then),
                        problem -> {
                            otherwise.run();
                            dialogs.problem(problem);
                        });
    }

    /** Closes until nothing is open: while one case closes another may have come. */
    private void show(OpenCase opened, Consumer<OpenCase> then) {
        if (open.get() != null) {
            close(() -> show(opened, then), () -> opened.close(() -> {}));
            return;
        }
        remember(opened);
        open.set(opened);
        then.accept(opened);
    }

    private Optional<Path> choosePlace(String name) {
        Words words = context.words();
        return context.dialogs()
                .save(words.text("cases.new.title"), words.text("cases.kind"), ENDING.substring(1), name)
                .map(Path::toAbsolutePath);
    }

    private void rename() {
        Words words = context.words();
        OpenCase present = open.get();
        context.dialogs()
                .ask(
                        words.text("cases.rename.title"),
                        words.text("cases.rename.label"),
                        present.state().info().title(),
                        words.text("cases.rename.button"))
                .ifPresent(title -> present.perform(desk -> new EditCase(desk).title(title)));
    }

    private void askName() {
        Words words = context.words();
        context.dialogs()
                .ask(
                        words.text("cases.name.title"),
                        words.text("cases.name.label"),
                        context.preferences().nameProperty().get(),
                        words.text("cases.name.button"))
                .ifPresent(name -> context.preferences().nameProperty().set(name.strip()));
    }

    private void verify() {
        Words words = context.words();
        Path file = open.get().file();
        open.get()
                .perform(
                        words.text("cases.verifying"),
                        desk -> new VerifyCase(desk, words).verify(),
                        outcome -> tell(file, outcome));
    }

    private void tell(Path file, VerifyCase.Outcome outcome) {
        Words words = context.words();
        if (outcome.isSound()) {
            String head = outcome.head().substring(0, 16);
            context.dialogs().done(words.text("cases.verified", outcome.edits(), outcome.contents(), head), "", null);
        } else {
            context.dialogs()
                    .problem(new Problem(
                            ProblemCode.CASE_DIFFERS,
                            file,
                            outcome.findings().size(),
                            outcome.findings().get(0)));
        }
    }

    private void followUndo(OpenCase opened) {
        Commands commands = context.commands();
        commands.unbind(CommandId.UNDO);
        commands.unbind(CommandId.REDO);
        if (opened == null) {
            return;
        }
        follow(CommandId.UNDO, opened.nextUndoProperty(), () -> opened.perform(Desk::undo, edit -> {}));
        follow(CommandId.REDO, opened.nextRedoProperty(), () -> opened.perform(Desk::redo, edit -> {}));
    }

    private void follow(CommandId id, ReadOnlyObjectProperty<Optional<EditLabel>> next, Runnable action) {
        Words words = context.words();
        context.commands()
                .bind(id, Bindings.createBooleanBinding(() -> next.get().isPresent(), next), action);
        context.commands()
                .detailProperty(id)
                .bind(next.map(label -> label.map(named -> words.labelOf(named.key(), named.arguments()))
                        .orElse("")));
    }

    private void remember(OpenCase remembered) {
        CaseState state = remembered.state();
        List<RecentCase> recent = context.preferences().recentCases();
        recent.removeIf(known -> known.file().equals(remembered.file()));
        int done = (int) state.claims().stream()
                .filter(claim -> claim.state() == WorkState.DONE)
                .count();
        recent.add(
                0,
                new RecentCase(
                        remembered.file(),
                        state.info().title(),
                        state.all(Claim.class).size(),
                        done,
                        remembered.savedProperty().get()));
        while (recent.size() > RECENT) {
            recent.remove(recent.size() - 1);
        }
    }
}
