package org.factdesk.ui.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Part;
import org.factdesk.ui.control.TextDirection;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** Lets a person choose which of the documents in one file are to be opened. */
final class PartsPage {
    private static final double ROW = 52;
    private static final int MOST_NOTES = 20;

    /** A part, and whether it is wanted. */
    private static final class Row {
        private final Part part;
        private final BooleanProperty wanted = new SimpleBooleanProperty();

        Row(Part part) {
            this.part = part;
        }
    }

    private final Words words;
    private final List<Row> rows;
    private final ListView<Row> list;
    private final Button open = new Button();
    private final VBox root;
    private Runnable back = () -> {};
    private int count;

    /** @param chosen what is done with the parts that were chosen, at least one */
    PartsPage(Words words, String file, Contents contents, Consumer<List<Part>> chosen) {
        this.words = words;
        this.rows = contents.parts().stream().map(Row::new).toList();
        this.list = new ListView<>(FXCollections.observableList(rows));
        list.setId("parts");
        list.setCellFactory(shown -> new PartCell());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("always");
        VBox.setVgrow(list, Priority.ALWAYS);
        ChangeListener<Boolean> count = (observed, before, now) -> count(now ? 1 : -1);
        rows.forEach(row -> row.wanted.addListener(count));
        open.getStyleClass().add("main");
        open.setId("parts-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> chosen.accept(wanted()));
        VBox sheet = new VBox(8, all(contents), list);
        sheet.getStyleClass().addAll("sheet", "import-list");
        notes(contents).ifPresent(sheet.getChildren()::add);
        VBox desk = new VBox(sheet);
        desk.getStyleClass().add("desk");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(desk, Priority.ALWAYS);
        root = new VBox(head(file), desk);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count(0);
    }

    Node node() {
        return root;
    }

    void onBack(Runnable goBack) {
        back = goBack;
    }

    void focus() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        Row chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && list.isFocused() && chosen != null && chosen.part.readable()) {
            chosen.wanted.set(!chosen.wanted.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused() && !open.isDisabled()) {
            open.fire();
            event.consume();
        }
    }

    private List<Part> wanted() {
        return rows.stream()
                .filter(row -> row.wanted.get())
                .map(row -> row.part)
                .toList();
    }

    /** All rows may change at once: none is asked again here. */
    private void count(int more) {
        count += more;
        open.setText(words.text("cases.parts.open", count));
        open.setDisable(count == 0);
    }

    private Node head(String file) {
        Button goBack = new Button(words.text("cases.back"), Icons.BACK.node());
        goBack.getStyleClass().add("quiet");
        goBack.setOnAction(event -> back.run());
        Label title = new Label(words.text("cases.parts.title", file));
        title.getStyleClass().add("heading");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(goBack, title, gap, open);
        head.getStyleClass().add("tools");
        return head;
    }

    private Node all(Contents contents) {
        CheckBox all =
                new CheckBox(words.text("cases.parts.all", contents.readable().size()));
        all.setId("parts-all");
        all.setOnAction(event ->
                rows.stream().filter(row -> row.part.readable()).forEach(row -> row.wanted.set(all.isSelected())));
        return all;
    }

    private Optional<Node> notes(Contents contents) {
        if (contents.notes().isEmpty()) {
            return Optional.empty();
        }
        Label notes = new Label(
                contents.notes().stream().limit(MOST_NOTES).map(words::what).collect(Collectors.joining("\n")));
        notes.getStyleClass().addAll("meta", "wrapping");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        return Optional.of(notes);
    }

    /** One part: its title over where and when it was saved, and a word on its digest. */
    private final class PartCell extends ListCell<Row> {
        private final CheckBox box = new CheckBox();
        private final Label title = new Label();
        private final Label from = new Label();
        private final Label digest = new Label();
        private final HBox row;
        private BooleanProperty bound;

        PartCell() {
            title.getStyleClass().add("medium");
            from.getStyleClass().add("meta");
            digest.getStyleClass().add("meta");
            digest.setMinWidth(Region.USE_PREF_SIZE);
            box.setFocusTraversable(false);
            VBox text = new VBox(2, title, from);
            text.setMinWidth(0);
            text.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(text, Priority.ALWAYS);
            row = new HBox(12, box, text, digest);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            if (bound != null) {
                box.selectedProperty().unbindBidirectional(bound);
                bound = null;
            }
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            show(item.part);
            bound = item.wanted;
            box.selectedProperty().bindBidirectional(bound);
            setGraphic(row);
        }

        private void show(Part part) {
            title.setText(part.label());
            TextDirection.follow(title, part.label());
            String where = part.title().isEmpty() ? "" : part.url();
            from.setText(
                    List.of(
                                    where,
                                    part.savedAt(),
                                    part.mediaType(),
                                    part.readable() ? "" : words.text("cases.parts.no"))
                            .stream()
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")));
            digest.setText(
                    part.digest() == DigestState.ABSENT
                            ? ""
                            : words.text("cases.parts.digest." + part.digest().key()));
            digest.setGraphic(part.digest() == DigestState.WRONG ? Icons.NEEDS_A_LOOK.node("danger") : null);
            box.setDisable(!part.readable());
            setTooltip(part.url().isEmpty() ? null : new Tooltip(part.url()));
            setAccessibleText(title.getText() + " " + from.getText() + " " + digest.getText());
        }
    }
}
