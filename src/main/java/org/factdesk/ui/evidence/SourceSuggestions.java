package org.factdesk.ui.evidence;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.factdesk.model.Source;

/** Under the field for a source's title, the sources of the case that it may mean. The arrows move, Enter takes one. */
final class SourceSuggestions {
    private static final double ROW = 40;

    private final TextInputControl field;
    private final Supplier<List<Source>> find;
    private final Consumer<Source> take;
    private final ListView<Source> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean quiet;

    SourceSuggestions(TextInputControl field, Supplier<List<Source>> find, Consumer<Source> take) {
        this.field = field;
        this.find = find;
        this.take = take;
        list.setFixedCellSize(ROW);
        list.getStyleClass().addAll("suggestions", "always");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        VBox box = new VBox(list);
        box.getStyleClass().add("suggestion-box");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        field.textProperty().addListener((observed, before, now) -> update());
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** Shows nothing until the next key is typed. */
    void later() {
        popup.hide();
    }

    private void update() {
        if (quiet || !field.isFocused() || field.getScene() == null) {
            return;
        }
        List<Source> found = find.get();
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(260, field.getWidth() - 2), found.size() * ROW + 2);
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getLayoutBounds());
            popup.show(field, place.getMinX(), place.getMaxY() + 3);
        }
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (event.getCode()) {
            case DOWN -> move(event, Math.min(last, at + 1));
            case UP -> move(event, Math.max(0, at - 1));
            case ENTER -> {
                if (at >= 0 && !event.isShortcutDown()) {
                    event.consume();
                    choose(list.getItems().get(at));
                }
            }
            case ESCAPE -> {
                event.consume();
                popup.hide();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int to) {
        event.consume();
        list.getSelectionModel().select(to);
    }

    private void choose(Source source) {
        quiet = true;
        take.accept(source);
        quiet = false;
        popup.hide();
        field.end();
    }

    private final class Row extends ListCell<Source> {
        private final Label title = new Label();
        private final Label publisher = new Label();
        private final VBox box = new VBox(title, publisher);

        Row() {
            publisher.getStyleClass().add("meta");
            title.getStyleClass().add("medium");
            box.setMinWidth(0);
            box.setPrefWidth(1);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Source source, boolean empty) {
            super.updateItem(source, empty);
            boolean none = empty || source == null;
            setGraphic(none ? null : box);
            title.setText(none ? "" : source.title());
            publisher.setText(none ? "" : source.publisher());
            setAccessibleText(none ? null : source.title() + " " + source.publisher());
        }
    }
}
