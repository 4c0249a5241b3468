package org.factdesk.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.model.Claim;
import org.factdesk.problem.Problem;
import org.factdesk.report.ReportInput;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Lane;
import org.factdesk.ui.task.Running;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The export page: choose a format, see what a reader would miss, write the file. */
public final class ExportPage {
    private static final KeyCombination CONFIRM = KeyCombination.valueOf("Shortcut+Enter");

    private static final double ROW = 52;

    private final OpenCase opened;
    private final WindowContext context;
    private final Words words;
    private final Reports reports;
    private final OpenPoints points;
    private final Runnable back;
    private final ListView<Format> formats = new ListView<>();
    private final Button export = new Button();
    private final Label exportWord = new Label();
    private final VBox root;

    /** @param back goes back to the case */
    public ExportPage(OpenCase opened, WindowContext context, Reports reports, OpenPoints points, Runnable back) {
        this.opened = opened;
        this.context = context;
        this.words = context.words();
        this.reports = reports;
        this.points = points;
        this.back = back;
        HBox sheets = new HBox(8, formatSheet(), preflightSheet());
        sheets.getStyleClass().add("desk");
        VBox.setVgrow(sheets, Priority.ALWAYS);
        root = new VBox(head(), sheets);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CONFIRM.match(event)) {
                write();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    public Node node() {
        return root;
    }

    /** Puts the focus on the choice of formats. */
    public void focus() {
        formats.requestFocus();
    }

    private Node head() {
        Button goBack = new Button(words.text("export.back"), Icons.BACK.node());
        goBack.getStyleClass().add("quiet");
        goBack.setOnAction(event -> back.run());
        Label title = new Label(words.text("export.title", opened.state().info().title()));
        title.getStyleClass().add("heading");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        export.getStyleClass().add("main");
        export.setId("export-write");
        exportWord.getStyleClass().add("main-word");
        HBox face = new HBox(
                8,
                Icons.EXPORT.node(),
                exportWord,
                new KeyCap(new CommandText(words)
                        .combination(CommandId.SAVE_VERDICT)
                        .orElse("")));
        face.setAlignment(Pos.CENTER_LEFT);
        export.setGraphic(face);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> write());
        HBox head = new HBox(goBack, title, gap, export);
        head.getStyleClass().add("tools");
        return head;
    }

    private Node formatSheet() {
        Label title = new Label(words.text("export.format"));
        title.getStyleClass().add("heading");
        formats.getItems().setAll(Format.values());
        formats.getStyleClass().add("always");
        formats.setId("export-formats");
        formats.setCellFactory(list -> new FormatCell());
        formats.setFixedCellSize(ROW);
        formats.setPrefHeight(Format.values().length * ROW + 2);
        formats.setMinHeight(Region.USE_PREF_SIZE);
        formats.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> nameButton());
        formats.getSelectionModel().selectFirst();
        formats.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                write();
                event.consume();
            }
        });
        Label what = new Label(words.text("export.contents"));
        what.getStyleClass().add("heading");
        Label contents = new Label(words.text("export.contents.text"));
        contents.getStyleClass().addAll("muted", "wrapping");
        contents.setWrapText(true);
        contents.setMinHeight(Region.USE_PREF_SIZE);
        VBox sheet = new VBox(10, title, formats, what, contents);
        sheet.getStyleClass().addAll("sheet", "export-formats");
        sheet.setMinWidth(316);
        sheet.setPrefWidth(316);
        return sheet;
    }

    private Node preflightSheet() {
        Label title = new Label(words.text("command.preflight"));
        title.getStyleClass().add("heading");
        VBox list = new VBox(18);
        Runnable show = () -> list.getChildren().setAll(rows());
        points.refresh();
        points.groups().addListener((InvalidationListener) changed -> show.run());
        show.run();
        Label hint = new Label(words.text("export.preflight.hint"));
        hint.getStyleClass().addAll("meta", "wrapping");
        hint.setWrapText(true);
        VBox content = new VBox(16, title, list, hint);
        content.getStyleClass().add("export-preflight");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sheet.getStyleClass().add("sheet");
        HBox.setHgrow(sheet, Priority.ALWAYS);
        return sheet;
    }

    private List<Node> rows() {
        if (points.groups().isEmpty()) {
            Label fine = new Label(words.text("export.preflight.fine"), Icons.DONE.node("success"));
            return List.of(fine);
        }
        return points.groups().stream()
                .map(group -> (Node) new PreflightRow(words, group, this::goTo))
                .toList();
    }

    private void goTo(int number) {
        opened.state().claim(number).map(Claim::id).ifPresent(id -> {
            back.run();
            opened.chosenClaimProperty().set(id);
        });
    }

    private void nameButton() {
        nameExport(words.text("export.write", format().map(this::name).orElse("")));
    }

    private void nameExport(String word) {
        exportWord.setText(word);
        export.setAccessibleText(word);
    }

    private Optional<Format> format() {
        return Optional.ofNullable(formats.getSelectionModel().getSelectedItem());
    }

    private String name(Format format) {
        return words.text("export.format." + format.key());
    }

    private void write() {
        if (export.isDisabled()) {
            return;
        }
        format().flatMap(this::askPlace).ifPresent(this::write);
    }

    private Optional<Path> askPlace(Format format) {
        String base = opened.file().getFileName().toString().replaceFirst("\\.factcase$", "");
        return context.dialogs().save(words.text("export.save"), name(format), format.ending(), base);
    }

    private void write(Path file) {
        export.setDisable(true);
        nameExport(words.text("export.writing"));
        opened.perform("", reports::snapshot, input -> write(input, file), this::failed);
    }

    private void write(ReportInput input, Path file) {
        Running writing = context.tasks()
                .run(
                        Lane.POOL,
                        words.text("export.writing"),
                        progress -> {
                            reports.write(input, file, progress);
                            return file;
                        },
                        written -> {
                            ended();
                            context.dialogs().done(words.text("export.done", written.toString()), "", null);
                        },
                        this::failed);
        writing.setAfterCancel(this::ended);
    }

    private void failed(Problem problem) {
        ended();
        context.dialogs().problem(problem);
    }

    private void ended() {
        export.setDisable(false);
        nameButton();
    }

    private final class FormatCell extends ListCell<Format> {
        @Override
        protected void updateItem(Format format, boolean empty) {
            super.updateItem(format, empty);
            if (empty || format == null) {
                setGraphic(null);
                return;
            }
            Label title = new Label(name(format));
            title.getStyleClass().add("medium");
            Label hint = new Label(words.text("export.hint." + format.key()));
            hint.getStyleClass().add("meta");
            VBox lines = new VBox(1, title, hint);
            lines.setAlignment(Pos.CENTER_LEFT);
            HBox row = new HBox(12, format.icon().node(), lines);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(title.getText() + ". " + hint.getText());
        }
    }
}
