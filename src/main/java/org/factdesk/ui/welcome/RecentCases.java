package org.factdesk.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.ui.session.RecentCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Lane;
import org.factdesk.words.Words;

/** The cases opened before. One whose file is gone stays listed, and can be found again. */
final class RecentCases {
    private static final double ROW = 54;
    private static final int ROWS = 6;

    private final WindowContext context;
    private final Words words;
    private final Clock clock;
    private final Consumer<Path> openCase;
    private final Set<Path> missing = new HashSet<>();
    private final FilteredList<RecentCase> shown;
    private final ListView<RecentCase> list;

    RecentCases(WindowContext context, Clock clock, Consumer<Path> openCase) {
        this.context = context;
        this.words = context.words();
        this.clock = clock;
        this.openCase = openCase;
        this.shown = new FilteredList<>(context.preferences().recentCases());
        this.list = new ListView<>(shown);
    }

    Node node() {
        Label title = new Label(words.text("welcome.recent.title"));
        title.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, finder());
        head.setAlignment(Pos.CENTER_LEFT);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(placeholder());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        list.getSelectionModel().selectFirst();
        StackPane sheet = new StackPane(list);
        sheet.getStyleClass().addAll("sheet", "recent");
        lookForMissing();
        return new VBox(8, head, sheet);
    }

    private Node placeholder() {
        Label none = new Label(words.text("welcome.recent.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.setMaxWidth(300);
        return none;
    }

    private TextField finder() {
        TextField find = new TextField();
        find.setPromptText(words.text("welcome.recent.find"));
        find.getStyleClass().add("sm");
        find.setPrefWidth(180);
        find.textProperty().addListener((observed, before, now) -> {
            String wanted = now.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(known -> (known.title() + " " + known.file())
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted));
        });
        return find;
    }

    /** A drive that is not there can take seconds to say so. */
    private void lookForMissing() {
        List<RecentCase> known = List.copyOf(context.preferences().recentCases());
        context.tasks()
                .run(
                        Lane.POOL,
                        words.text("welcome.recent.looking"),
                        progress -> known.stream()
                                .map(RecentCase::file)
                                .filter(file -> !Files.isRegularFile(file))
                                .toList(),
                        gone -> {
                            missing.addAll(gone);
                            list.refresh();
                        },
                        context.dialogs()::problem);
    }

    private void openSelected() {
        RecentCase selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open(selected);
        }
    }

    private void open(RecentCase known) {
        if (missing.contains(known.file())) {
            locate(known);
        } else {
            openCase.accept(known.file());
        }
    }

    private void locate(RecentCase known) {
        List<Path> found = context.dialogs()
                .open(words.text("welcome.recent.locate"), words.text("cases.kind"), List.of("*.factcase"), false);
        Optional<Path> chosen = found.stream().findFirst();
        chosen.ifPresent(file -> {
            context.preferences().recentCases().remove(known);
            openCase.accept(file);
        });
    }

    private final class Cell extends ListCell<RecentCase> {
        private RecentRow row;

        @Override
        protected void updateItem(RecentCase known, boolean empty) {
            super.updateItem(known, empty);
            if (empty || known == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            if (row == null) {
                row = new RecentRow(words, clock, RecentCases.this::locate);
            }
            row.show(known, missing.contains(known.file()));
            setAccessibleText(known.title());
            setGraphic(row);
        }
    }
}
