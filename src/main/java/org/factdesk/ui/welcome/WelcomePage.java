package org.factdesk.ui.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.ui.control.AppMark;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.control.PopOvers;
import org.factdesk.ui.control.StanceMark;
import org.factdesk.ui.control.VerdictMark;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** Four ways to begin, the cases opened before, and what the work consists of. */
public final class WelcomePage {
    private static final double START_COLUMN = 36.5;

    private final WindowContext context;
    private final Words words;
    private final CommandText text;
    private final PopOvers popOvers = new PopOvers();
    private final StackPane root = new StackPane();

    /** @param openCase opens a case that was opened before */
    public WelcomePage(WindowContext context, Clock clock, Consumer<Path> openCase) {
        this.context = context;
        this.words = context.words();
        this.text = new CommandText(words);
        RecentCases recent = new RecentCases(context, clock, openCase);
        VBox page = new VBox(name(), beginnings(recent), steps(), line(), promise());
        page.getStyleClass().add("welcome-page");
        page.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("welcome");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        root.getChildren().setAll(scroll);
    }

    public Node node() {
        return root;
    }

    private Node name() {
        Label name = new Label(words.text("welcome.name"));
        name.getStyleClass().add("welcome-name");
        Label line = new Label(words.text("welcome.line"));
        line.getStyleClass().add("welcome-line");
        HBox box = new HBox(16, new AppMark(40), new VBox(2, name, line));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node beginnings(RecentCases recent) {
        VBox starts = new VBox(
                6,
                start(CommandId.NEW_CASE, Icons.NEW, words.text("welcome.start.new-case"), "main"),
                start(CommandId.OPEN_ARTICLE, Icons.OPEN_ARTICLE, words.text("welcome.start.open-article"), "plain"),
                start(CommandId.PASTE_ARTICLE, Icons.PASTE, words.text("welcome.start.paste-article"), "plain"),
                start(CommandId.OPEN_CASE, Icons.CASE, words.text("welcome.start.open-case"), "plain"),
                start(CommandId.OPEN_SAMPLE, Icons.SAMPLE_CASE, words.text("welcome.start.open-sample"), "plain"));
        GridPane grid = columns(START_COLUMN, 100 - START_COLUMN);
        grid.add(starts, 0, 0);
        grid.add(recent.node(), 1, 0);
        return grid;
    }

    private Node start(CommandId id, Icons icon, String hint, String kind) {
        Label title = new Label(text.name(id));
        title.getStyleClass().add("start-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        text.combination(id).ifPresent(key -> head.getChildren().add(new KeyCap(key)));
        Label below = new Label(hint);
        below.getStyleClass().add("start-hint");
        VBox lines = new VBox(1, head, below);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(12, icon.node("large"), lines);
        Button button = new Button(null, row);
        button.setId("start-" + id.key());
        button.setAccessibleText(title.getText() + ". " + hint);
        button.getStyleClass().addAll("start", kind);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setOnAction(event -> context.commands().run(id));
        return button;
    }

    private Node steps() {
        Label passage = new Label(words.text("welcome.step.claim.sample"));
        passage.getStyleClass().addAll("sample-passage", "v-half-true");
        HBox stances = new HBox(
                14,
                new StanceMark(Stance.SUPPORTS, words.text("welcome.step.evidence.supports")),
                new StanceMark(Stance.REFUTES, words.text("welcome.step.evidence.refutes")));
        HBox marks = new HBox(9);
        for (RatingRole role : RatingRole.values()) {
            if (role != RatingRole.UNCHECKED) {
                marks.getChildren().add(new VerdictMark(role, VerdictMark.REPORT));
            }
        }
        GridPane grid = columns(34, 34, 32);
        grid.add(step(passage, words.text("welcome.step.claim.title"), words.text("welcome.step.claim.text")), 0, 0);
        grid.add(
                step(stances, words.text("welcome.step.evidence.title"), words.text("welcome.step.evidence.text")),
                1,
                0);
        grid.add(step(marks, words.text("welcome.step.verdict.title"), words.text("welcome.step.verdict.text")), 2, 0);
        return grid;
    }

    private static Node step(Node picture, String title, String about) {
        HBox pictured = new HBox(picture);
        pictured.setAlignment(Pos.CENTER_LEFT);
        pictured.setMinHeight(24);
        Label heading = new Label(title);
        heading.getStyleClass().add("step-title");
        Label below = new Label(about);
        below.getStyleClass().add("step-text");
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(6, pictured, heading, below);
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add("line");
        return line;
    }

    private Node promise() {
        Label strong = new Label(words.text("welcome.promise.title"));
        strong.getStyleClass().add("semibold");
        Label rest = new Label(words.text("welcome.promise.text"));
        rest.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink how = new Hyperlink(words.text("welcome.how.title"));
        how.setMinWidth(Region.USE_PREF_SIZE);
        how.setOnAction(event -> popOvers.show(how, explanation()));
        strong.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(Icons.OFFLINE.node(), strong, rest, gap, how);
        box.getStyleClass().add("promise");
        return box;
    }

    private VBox explanation() {
        Label about = new Label(words.text("welcome.how.text"));
        about.setWrapText(true);
        about.setPrefWidth(380);
        return new VBox(about);
    }

    private static GridPane columns(double... percents) {
        GridPane grid = new GridPane();
        grid.setHgap(36);
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
