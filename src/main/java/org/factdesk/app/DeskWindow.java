package org.factdesk.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.factdesk.ui.article.ArticlePane;
import org.factdesk.ui.cases.CaseCommands;
import org.factdesk.ui.cases.Clip;
import org.factdesk.ui.cases.Pages;
import org.factdesk.ui.claims.ClaimsPane;
import org.factdesk.ui.control.Toasts;
import org.factdesk.ui.dialog.Choosers;
import org.factdesk.ui.dialog.ProblemBar;
import org.factdesk.ui.dialog.WindowDialogs;
import org.factdesk.ui.evidence.EvidencePane;
import org.factdesk.ui.export.ExportPage;
import org.factdesk.ui.export.OpenPoints;
import org.factdesk.ui.history.HistoryPane;
import org.factdesk.ui.panel.ClaimPanel;
import org.factdesk.ui.panel.PanelTab;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.shell.MainWindow;
import org.factdesk.ui.shell.Pane;
import org.factdesk.ui.task.Tasks;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;
import org.factdesk.ui.verdict.VerdictPane;
import org.factdesk.ui.welcome.WelcomePage;
import org.factdesk.words.Words;
import org.factdesk.workbench.cases.CaseFiles;

/** The window put together: its frame, its commands, and the panes of whichever case is open. */
public final class DeskWindow {
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

    private final Program program;
    private final Stage stage;
    private final Words words;
    private final Tasks tasks = Tasks.threaded();
    private final StoredPreferences stored;
    private final WindowContext context;
    private final MainWindow window;
    private final CaseCommands cases;
    private final CaseReports reports;
    private boolean ended;

    /** Built on the FX thread, after the fonts were loaded. */
    public DeskWindow(Program program, Choosers choosers, Stage stage) {
        this.program = program;
        this.stage = stage;
        this.words = program.words();
        this.stored = new StoredPreferences(program.settingsFile(), program.settings());
        ProblemBar problems = new ProblemBar(words);
        Toasts toasts = new Toasts();
        Path folder = documents();
        WindowDialogs dialogs = new WindowDialogs(words, problems, toasts, choosers, () -> stage, folder);
        this.context = new WindowContext(words, new Commands(), stored.preferences(), dialogs, tasks);
        boolean dark = stored.preferences().darkProperty().get();
        this.window = new MainWindow(
                context,
                new Themes(dark ? Theme.DARK : Theme.LIGHT),
                toasts,
                problems,
                program.around().clock().getZone());
        this.reports = new CaseReports(program::reports);
        CaseFiles files = program.cases(this::analyst);
        this.cases = new CaseCommands(
                files, program.reading(), program.sample(files)::make, context, pages(), folder, DeskWindow::clipboard);
    }

    /**
     * Shows the window.
     *
     * @param file the case to open in it, or empty for the welcome page
     * @param closed called when the window is closed and everything begun is on disk
     */
    public void show(Optional<Path> file, Runnable closed) {
        stored.follow(tasks, context.dialogs()::problem);
        tasks.onUncaught(context.dialogs()::problem);
        cases.bind();
        cases.openProperty().addListener((observed, before, opened) -> show(opened));
        context.commands().bind(CommandId.QUIT, () -> close(closed));
        window.acceptFiles(this::take);
        window.installOn(stage);
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setOnCloseRequest(event -> {
            event.consume();
            close(closed);
        });
        if (file.isEmpty()) {
            show((OpenCase) null);
            stage.show();
        } else {
            new FirstShow(tasks, stage::show).begin();
            cases.openFirst(file.get(), () -> show((OpenCase) null));
        }
    }

    public MainWindow window() {
        return window;
    }

    public Commands commands() {
        return context.commands();
    }

    /** The open case, or null. */
    public OpenCase opened() {
        return cases.openProperty().get();
    }

    private void show(OpenCase opened) {
        context.commands().endCase();
        if (opened == null) {
            stage.setTitle(words.text("shell.title"));
            window.showWelcome(new WelcomePage(context, program.around().clock(), cases::openCase).node());
            return;
        }
        context.commands().beginCase();
        nameStage(opened);
        opened.addListener(change -> nameStage(opened));
        OpenPoints points = new OpenPoints(opened, reports, tasks, context.dialogs()::problem);
        ClaimPanel panel = panel(opened);
        window.showCase(
                opened,
                new Pane(words.text("shell.side.article"), new ArticlePane(opened, context).node()),
                new Pane(words.text("shell.side.claims"), new ClaimsPane(opened, context).node()),
                new Pane(words.text("shell.side.panel"), panel.node()),
                points.seriousProperty());
        window.giveRoom(panel.wantsRoomProperty());
        // else the first button of the window would have the focus, and letters would be no keys
        tasks.later(() -> context.commands().run(CommandId.FOCUS_ARTICLE));
        Runnable export = () -> showExport(opened, points);
        context.commands().bind(CommandId.EXPORT, export);
        context.commands().bind(CommandId.PREFLIGHT, export);
    }

    private ClaimPanel panel(OpenCase opened) {
        EvidencePane evidence = new EvidencePane(opened, context);
        HistoryPane history = new HistoryPane(opened, context);
        Supplier<VerdictPane> verdict = Once.of(() -> new VerdictPane(opened, context));
        return new ClaimPanel(
                opened,
                context,
                List.of(
                        PanelTab.of(EvidencePane.TITLE, CommandId.SHOW_EVIDENCE, evidence::node)
                                .withCount(evidence.countProperty())
                                .withAside(evidence::aside)
                                .withRoom(evidence.writingProperty()),
                        PanelTab.of(
                                        VerdictPane.TITLE,
                                        CommandId.SHOW_VERDICT,
                                        () -> verdict.get().node())
                                .withAside(() -> verdict.get().aside())
                                .withRoom(new SimpleBooleanProperty(true))
                                .withEntry(() -> verdict.get().focus()),
                        PanelTab.of(HistoryPane.TITLE, CommandId.SHOW_HISTORY, history::node)
                                .withCount(history.countProperty())));
    }

    private Pages pages() {
        return new Pages() {
            @Override
            public void show(Node page) {
                window.showPage(page);
            }

            @Override
            public void hide() {
                window.hidePage();
            }
        };
    }

    private void nameStage(OpenCase opened) {
        stage.setTitle(words.text("shell.title.case", opened.state().info().title()));
    }

    private void showExport(OpenCase opened, OpenPoints points) {
        ExportPage page = new ExportPage(opened, context, reports, points, window::hidePage);
        window.showPage(page.node());
        page.focus();
    }

    private void take(List<File> files) {
        Map<Boolean, List<Path>> byKind = files.stream()
                .map(File::toPath)
                .collect(Collectors.partitioningBy(
                        file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".factcase")));
        byKind.get(true).stream().findFirst().ifPresent(cases::openCase);
        cases.openArticles(byKind.get(false));
    }

    /** The window stays until everything typed is kept: what cannot be is said where it can be read. */
    private void close(Runnable closed) {
        cases.close(() -> end(closed), () -> {});
    }

    private void end(Runnable closed) {
        if (ended) {
            return;
        }
        ended = true;
        stage.hide();
        stored.save(context.dialogs()::problem);
        tasks.cancelAll();
        program.close();
        tasks.close();
        closed.run();
    }

    private String analyst() {
        String given = stored.analyst();
        return given.isBlank() ? program.analyst() : given;
    }

    private Path documents() {
        Path documents = program.around().home().resolve("Documents");
        return Files.isDirectory(documents) ? documents : program.around().home();
    }

    private static Clip clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<Path> files = clipboard.hasFiles()
                ? clipboard.getFiles().stream().map(File::toPath).toList()
                : List.of();
        return new Clip(files, orEmpty(clipboard.getHtml()), orEmpty(clipboard.getString()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Image icon(int size) {
        return new Image(DeskWindow.class.getResourceAsStream("/org/factdesk/icons/factdesk-" + size + ".png"));
    }
}
