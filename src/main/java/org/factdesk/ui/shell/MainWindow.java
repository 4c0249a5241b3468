package org.factdesk.ui.shell;

import java.io.File;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.factdesk.ui.control.FocusKeys;
import org.factdesk.ui.control.Responsive;
import org.factdesk.ui.control.Toasts;
import org.factdesk.ui.dialog.ProblemBar;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.session.Zone;
import org.factdesk.ui.theme.Icons;
import org.factdesk.ui.theme.Theme;
import org.factdesk.ui.theme.Themes;

/** The window around whatever is shown in it: the welcome page, a case's panes, or a page over them. */
public final class MainWindow {
    private static final int DIGITS = 9;

    private final WindowContext context;
    private final Themes themes;
    private final Toasts toasts;
    private final ProblemBar problems;
    private final ToolLine tools;
    private final StatusLine status;
    private final StackPane middle = new StackPane();
    private final VBox top;
    private final Overlay overlay = new Overlay();
    private final Node drop;
    private final Scene scene;
    private final SimpleBooleanProperty caseShown = new SimpleBooleanProperty();
    private final SimpleBooleanProperty pageShown = new SimpleBooleanProperty();
    private DeskLayout desk;
    private Node base;
    private Node underPage;
    private final SimpleIntegerProperty ratings = new SimpleIntegerProperty(DIGITS);

    /** @param zone in which times are shown */
    public MainWindow(WindowContext context, Themes themes, Toasts toasts, ProblemBar problems, ZoneId zone) {
        this.context = context;
        this.themes = themes;
        this.toasts = toasts;
        this.problems = problems;
        this.tools = new ToolLine(context.words(), context.commands());
        this.status = new StatusLine(context, zone);
        this.top = new VBox(menu(), tools, problems);
        BorderPane frame = new BorderPane(middle, top, null, status, null);
        VBox.setVgrow(middle, Priority.ALWAYS);
        this.drop = dropPlace(context);
        StackPane root = new StackPane(frame, toasts, overlay, drop);
        Preferences preferences = context.preferences();
        this.scene = new Scene(
                root,
                preferences.windowWidthProperty().get(),
                preferences.windowHeightProperty().get());
        themes.install(scene);
        Responsive.install(scene);
        FocusKeys.install(scene);
        new BareKeys(context.commands(), context.tasks()).install(scene);
        new FocusHome(context.tasks(), this::goHome).install(scene);
        tools.managedProperty().bind(tools.visibleProperty());
        tools.visibleProperty().bind(caseShown.and(pageShown.not()));
        bind(context.commands());
    }

    public Scene scene() {
        return scene;
    }

    /** Puts the window on the stage and keeps its size, place and full screen in the preferences. */
    public void installOn(Stage stage) {
        Preferences preferences = context.preferences();
        stage.setMinWidth(880);
        stage.setMinHeight(600);
        stage.setScene(scene);
        stage.setMaximized(preferences.maximizedProperty().get());
        stage.maximizedProperty()
                .addListener((observed, before, now) ->
                        preferences.maximizedProperty().set(now));
        scene.widthProperty().addListener((observed, before, now) -> {
            if (!stage.isMaximized() && !stage.isFullScreen()) {
                preferences.windowWidthProperty().set(now.doubleValue());
            }
        });
        scene.heightProperty().addListener((observed, before, now) -> {
            if (!stage.isMaximized() && !stage.isFullScreen()) {
                preferences.windowHeightProperty().set(now.doubleValue());
            }
        });
        context.commands().bind(CommandId.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
    }

    /** Files dropped anywhere on the window go to {@code taken}. */
    public void acceptFiles(Consumer<List<File>> taken) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                drop.setVisible(true);
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragExited(event -> drop.setVisible(false));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            drop.setVisible(false);
            if (event.getDragboard().hasFiles()) {
                taken.accept(event.getDragboard().getFiles());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    public void showWelcome(Node welcome) {
        toasts.withdraw();
        ratings.set(DIGITS);
        desk = null;
        caseShown.set(false);
        status.showNoCase();
        showBase(welcome);
    }

    /**
     * Shows a case.
     *
     * @param openPoints how many things a reader of its report would miss
     */
    public void showCase(OpenCase opened, Pane article, Pane claims, Pane panel, ObservableValue<Number> openPoints) {
        problems.clear();
        toasts.withdraw();
        // what a notification offers to take back is the last edit: after another it would take that one back
        opened.addListener(change -> toasts.withdraw());
        countRatings(opened);
        opened.addListener(change -> countRatings(opened));
        desk = new DeskLayout(article, claims, panel, context.preferences());
        SimpleStringProperty title =
                new SimpleStringProperty(opened.state().info().title());
        opened.addListener(change -> title.set(opened.state().info().title()));
        tools.show(title, openPoints);
        status.show(opened);
        caseShown.set(true);
        showBase(desk);
    }

    private void showBase(Node shown) {
        base = shown;
        pageShown.set(false);
        middle.getChildren().setAll(shown);
    }

    /** Gives the chosen claim more of the room than the claims while {@code wanted} holds. */
    public void giveRoom(ObservableValue<Boolean> wanted) {
        DeskLayout shown = desk;
        wanted.addListener((observed, before, now) -> shown.lower(now));
        shown.lower(wanted.getValue());
    }

    /** Shows a page in place of the panes or the welcome page, and of the tool line, until {@link #hidePage}. */
    public void showPage(Node shown) {
        if (!pageShown.get()) {
            underPage = scene.getFocusOwner();
        }
        pageShown.set(true);
        middle.getChildren().setAll(shown);
        shown.requestFocus();
    }

    /** Goes back to what the page covers, and to what had the focus in it. */
    public void hidePage() {
        if (pageShown.get()) {
            showBase(base);
            if (underPage != null) {
                underPage.requestFocus();
                underPage = null;
            }
        }
    }

    /** Gives a pane the focus, and shows the side it stands on when only one has room. */
    public void bringForward(Node pane) {
        hidePage();
        if (desk != null) {
            desk.bringForward(pane);
        }
    }

    private void bind(Commands commands) {
        commands.bind(CommandId.NEXT_PANE, caseShown, () -> step(1));
        commands.bind(CommandId.PREVIOUS_PANE, caseShown, () -> step(-1));
        commands.bind(CommandId.LIGHT_THEME, () -> setTheme(Theme.LIGHT));
        commands.bind(CommandId.DARK_THEME, () -> setTheme(Theme.DARK));
        commands.bind(
                CommandId.SHORTCUTS, () -> overlay.show(new ShortcutList(context.words(), ratings.get()).build()));
        commands.bind(CommandId.ABOUT, () -> overlay.show(about()));
    }

    private void countRatings(OpenCase opened) {
        ratings.set(opened.state().scale().ratings().size());
    }

    /** What lies over the window while files are dragged over it, and lets them through. */
    private static Node dropPlace(WindowContext context) {
        Label word = new Label(context.words().text("shell.drop"), Icons.OPEN_ARTICLE.node("accent"));
        word.getStyleClass().add("medium");
        StackPane place = new StackPane(word);
        place.getStyleClass().add("drop-place");
        place.setMouseTransparent(true);
        place.setVisible(false);
        return place;
    }

    private Node menu() {
        return new MenuTable(
                        context.words(),
                        context.commands(),
                        context.preferences().darkProperty(),
                        ratings)
                .build();
    }

    /** Gives the focus, which had nowhere to stay, to the page that is shown, else to the pane it was in last. */
    private void goHome(Zone last) {
        if (pageShown.get()) {
            middle.getChildren().get(0).requestFocus();
        } else if (desk != null && !overlay.isVisible()) {
            context.commands()
                    .run(
                            switch (last) {
                                case ARTICLE -> CommandId.FOCUS_ARTICLE;
                                case CLAIMS -> CommandId.FOCUS_CLAIMS;
                                case PANEL, SCALE -> CommandId.FOCUS_PANEL;
                            });
        }
    }

    private Node about() {
        Label title = new Label(context.words().text("shell.about.title"));
        title.getStyleClass().add("page-title");
        Label text = new Label(context.words().text("shell.about.text"));
        text.getStyleClass().addAll("wrapping", "muted");
        text.setWrapText(true);
        VBox box = new VBox(10, title, text);
        box.setPadding(new Insets(22, 26, 24, 26));
        return box;
    }

    private void setTheme(Theme theme) {
        themes.set(theme);
        context.preferences().darkProperty().set(theme == Theme.DARK);
    }

    private void step(int by) {
        List<CommandId> stops = List.of(CommandId.FOCUS_ARTICLE, CommandId.FOCUS_CLAIMS, CommandId.FOCUS_PANEL);
        int now = -1;
        for (int i = 0; i < stops.size(); i++) {
            if (desk != null && FocusKeys.isWithin(desk.order().get(i))) {
                now = i;
            }
        }
        int next = now < 0 ? 0 : Math.floorMod(now + by, stops.size());
        bringForward(desk.order().get(next));
        context.commands().run(stops.get(next));
    }
}
