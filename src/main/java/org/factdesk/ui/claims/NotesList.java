package org.factdesk.ui.claims;

import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.EmptyState;
import org.factdesk.ui.control.KeyText;
import org.factdesk.ui.control.TextDirection;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;

/** The notes' half of the sheet: quote and note in a list. A click or Enter shows the passage in the article. */
final class NotesList {
    private final OpenCase openCase;
    private final WindowContext context;
    private final NotesModel model;
    private final ClaimWords words;
    private final ListView<NoteRow> list = new ListView<>();
    private final CellEditor editor = new CellEditor();
    private final RefusedTexts<UUID> refused = new RefusedTexts<>();
    private final StackPane empty = new StackPane();
    private final StackPane node = new StackPane();

    NotesList(OpenCase openCase, WindowContext context, NotesModel model, ClaimWords words) {
        this.openCase = openCase;
        this.context = context;
        this.model = model;
        this.words = words;
        list.getStyleClass().addAll("notes", "always");
        list.setAccessibleText(words.text("claims.notes"));
        list.setItems(model.shown());
        list.setCellFactory(view -> new NoteCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(ScrollEvent.SCROLL, event -> editor.keep());
        node.getStyleClass().add("claims-body");
        node.getChildren().addAll(list, empty, editor);
        node.layoutBoundsProperty()
                .addListener((observed, before, now) -> editor.resizeRelocate(0, 0, now.getWidth(), now.getHeight()));
        openCase.addCloser(editor::keep);
        node.sceneProperty().addListener(observed -> context.tasks().later(this::bringBack));
        node.visibleProperty().addListener(observed -> context.tasks().later(this::bringBack));
        model.shown().addListener((javafx.beans.InvalidationListener) observed -> {
            showWhatThereIs();
            context.tasks().later(this::bringBack);
        });
        showWhatThereIs();
    }

    StackPane node() {
        return node;
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    boolean hasFocus() {
        return list.isFocused();
    }

    void editChosen() {
        chosen().ifPresent(this::edit);
    }

    /** Deletes at once and offers to undo it. */
    void deleteChosen() {
        chosen().ifPresent(row -> model.delete(
                row.id(),
                () -> context.dialogs()
                        .done(
                                words.text("claims.note.deleted"),
                                words.text("claims.undo"),
                                () -> context.commands().run(CommandId.UNDO))));
    }

    private Optional<NoteRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            chosen().ifPresent(this::reveal);
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            editChosen();
        }
    }

    private void reveal(NoteRow row) {
        openCase.reveal(row.place());
    }

    private void edit(NoteRow row) {
        list.layout();
        String present = row.note().text();
        String first = refused.take(row.id()).orElse(present);
        editor.open(() -> bounds(row), words.text("claims.note.label"), first, true, true, (exit, text) -> {
            String said = text.strip();
            if (exit != CellEditor.Exit.ESCAPE && !said.equals(present)) {
                model.change(row.id(), said, () -> putBy(row.id(), said));
            }
            if (exit != CellEditor.Exit.LEFT) {
                list.requestFocus();
            }
            context.tasks().later(this::bringBack);
        });
    }

    private void putBy(UUID note, String text) {
        refused.put(note, text);
        bringBack();
    }

    private void bringBack() {
        if (!editor.isEditing() && editor.canOpen()) {
            refused.bringBack((note, text) -> {
                Optional<NoteRow> row = model.shown().stream()
                        .filter(shown -> shown.id().equals(note))
                        .findFirst();
                row.ifPresent(this::edit);
                // one that the filter hides waits until it is shown
                return model.rows().stream().anyMatch(known -> known.id().equals(note));
            });
        }
    }

    /** Where the note's own words stand, or the whole cell. */
    private Optional<Bounds> bounds(NoteRow row) {
        return list.lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof NoteCell shown && shown.isVisible() && shown.shows(row))
                .map(cell -> ((NoteCell) cell).words())
                .map(said -> editor.sceneToLocal(said.localToScene(said.getLayoutBounds())))
                .findFirst();
    }

    private void showWhatThereIs() {
        boolean none = model.shown().isEmpty();
        list.setVisible(!none);
        empty.setVisible(none);
        if (none) {
            empty.getChildren().setAll(model.rows().isEmpty() ? noNotes() : noMatch());
        }
    }

    private Node noNotes() {
        String key = CommandId.ADD_NOTE.bareKeyText().orElse("");
        return new EmptyState(
                words.text("claims.notes.empty.title"), words.text("claims.notes.empty.text", KeyText.KEY), key);
    }

    private Node noMatch() {
        return new EmptyState(null, words.text("claims.notes.nomatch"));
    }

    private final class NoteCell extends ListCell<NoteRow> {
        private final Label quote = new Label();
        private final Label said = new Label();
        private final VBox box = new VBox(quote, said);

        NoteCell() {
            box.getStyleClass().add("note");
            quote.getStyleClass().addAll("note-quote", "serif");
            said.getStyleClass().add("note-text");
            for (Label label : new Label[] {quote, said}) {
                label.setWrapText(true);
                label.setMaxWidth(Double.MAX_VALUE);
                label.setMinHeight(Region.USE_PREF_SIZE);
            }
            quote.setMaxHeight(44);
            quote.setMinHeight(Region.USE_COMPUTED_SIZE);
            box.setMinWidth(0);
            box.setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    if (event.getClickCount() == 2) {
                        edit(getItem());
                    } else if (event.getClickCount() == 1) {
                        reveal(getItem());
                    }
                }
            });
        }

        boolean shows(NoteRow row) {
            return getItem() != null && getItem().id().equals(row.id());
        }

        Node words() {
            return said;
        }

        @Override
        protected void updateItem(NoteRow row, boolean none) {
            super.updateItem(row, none);
            if (none || row == null) {
                setGraphic(null);
                return;
            }
            String exact = row.passage().exact().replaceAll("\\s+", " ");
            TextDirection.follow(quote, exact);
            TextDirection.follow(said, row.note().text());
            quote.setText(NotesList.this.words.text("claims.note.quote", exact));
            said.setText(row.note().text());
            setGraphic(box);
        }
    }
}
