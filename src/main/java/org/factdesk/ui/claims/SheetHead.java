package org.factdesk.ui.claims;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.factdesk.ui.control.Segmented;
import org.factdesk.ui.theme.Icons;

/** The head of the sheet. What has no room goes in steps: the word of "+ Claim", then the row of chips. */
final class SheetHead extends HBox {
    /** Which list the sheet shows. */
    enum Part {
        CLAIMS,
        NOTES
    }

    private static final Duration TYPING = Duration.millis(120);
    /** The field before anything else shrinks, at its narrowest (only its icon), and where its words fit. */
    private static final double ROOMY_FIELD = 104;

    private static final double LEAST_FIELD = 48;
    private static final double WORDS_FIT = 90;
    private static final double MOST_FIELD = 200;

    private final ClaimsModel model;
    private final NotesModel notes;
    private final ClaimsView claims;
    private final NotesList noteList;
    private final ClaimWords words;
    private final Segmented<Part> parts;
    private final Label claimCount = count();
    private final Label noteCount = count();
    private final CustomTextField filter = new CustomTextField();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final StateChips chips;
    private final BulkBar bulk;
    private final Button columns = new Button();
    private final Button add = new Button();
    private double addWithWord;
    private int selected;
    private int level = -1;

    /** @param filterKey the key that goes to the filter field, for people to read */
    SheetHead(
            ClaimsModel model,
            NotesModel notes,
            ClaimsView claims,
            NotesList noteList,
            BulkBar bulk,
            ClaimWords words,
            String filterKey) {
        this.model = model;
        this.notes = notes;
        this.claims = claims;
        this.noteList = noteList;
        this.bulk = bulk;
        this.words = words;
        this.chips = new StateChips(model, words);
        getStyleClass().addAll("sheet-head", "claims-head");
        setMinWidth(0);
        parts = new Segmented<>(
                List.of(Part.CLAIMS, Part.NOTES),
                part -> words.text(part == Part.CLAIMS ? "claims.part.claims" : "claims.part.notes"),
                part -> part == Part.CLAIMS ? claimCount : noteCount);
        parts.setValue(Part.CLAIMS);
        parts.getStyleClass().add("counted");
        parts.setMinWidth(Region.USE_PREF_SIZE);
        parts.setMaxHeight(Region.USE_PREF_SIZE);
        buildFilter(filterKey);
        buildButtons();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        // the sheets let every button shrink, so what must not is held by a box around it
        HBox middle = new HBox(chips.chips(), chips.menu(), bulk.bar(), bulk.menu());
        HBox end = new HBox(4, columns, add);
        for (HBox box : List.of(middle, end, chips.chips(), bulk.bar())) {
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(parts, filter, middle, space, end);
        claims.table().view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<ClaimRow>)
                change -> selectionChanged());
        model.countsProperty().addListener(observed -> counted());
        notes.rows().addListener((javafx.beans.InvalidationListener) observed -> counted());
        parts.valueProperty().addListener(observed -> arrange());
        counted();
    }

    Segmented<Part> parts() {
        return parts;
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    @Override
    protected void layoutChildren() {
        arrange();
        super.layoutChildren();
    }

    private void buildFilter(String filterKey) {
        filter.setLeft(Icons.FILTER.node("small"));
        filter.getStyleClass().add("claims-filter");
        filter.setMinWidth(LEAST_FIELD);
        filter.setPrefWidth(MOST_FIELD);
        filter.setMaxWidth(MOST_FIELD);
        HBox.setHgrow(filter, Priority.SOMETIMES);
        filter.widthProperty().addListener(observed -> showPrompt());
        filter.setTooltip(new Tooltip(words.text("claims.filter.tip", filterKey)));
        typing.setOnFinished(event -> apply());
        filter.textProperty().addListener(observed -> typing.playFromStart());
        filter.setOnAction(event -> {
            apply();
            focusList();
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                filter.clear();
                apply();
                focusList();
            } else if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                apply();
                focusList();
            }
        });
        model.filterProperty().addListener((observed, before, now) -> {
            if (!now.equals(filter.getText())) {
                filter.setText(now);
                typing.stop();
            }
        });
    }

    private void focusList() {
        if (parts.getValue() == Part.CLAIMS) {
            claims.focus();
        } else {
            noteList.focus();
        }
    }

    private void apply() {
        typing.stop();
        model.filterProperty().set(filter.getText());
    }

    private void buildButtons() {
        columns.setId("claims-columns");
        columns.setGraphic(Icons.COLUMNS.node());
        columns.getStyleClass().addAll("quiet", "icon");
        columns.setAccessibleText(words.text("claims.columns"));
        columns.setTooltip(new Tooltip(words.text("claims.columns")));
        columns.setOnAction(event -> showColumns());
        add.setText(words.text("claims.add"));
        add.setGraphic(Icons.NEW.node());
        add.getStyleClass().add("quiet");
        add.setTooltip(new Tooltip(words.text("claims.add.tip")));
        add.setAccessibleText(words.text("claims.add.tip"));
        add.setOnAction(event -> claims.actions().type(add));
    }

    private void showColumns() {
        ContextMenu menu = new ContextMenu();
        ColumnLayout layout = claims.table().layout();
        for (ClaimColumn column : ClaimColumn.values()) {
            if (column.canBeHidden()) {
                CheckMenuItem item = new CheckMenuItem(words.column(column));
                item.setSelected(!layout.isHidden(column));
                item.setOnAction(event -> layout.setHidden(column, !item.isSelected()));
                menu.getItems().add(item);
            }
        }
        menu.show(columns, javafx.geometry.Side.BOTTOM, 0, 0);
    }

    private void selectionChanged() {
        int now = claims.table().view().getSelectionModel().getSelectedItems().size();
        if (now != selected) {
            selected = now;
            if (now > 1) {
                bulk.show(now);
            }
            arrange();
        }
    }

    private void counted() {
        int count = model.countsProperty().get().all();
        claimCount.setText(words.number(count));
        noteCount.setText(words.number(notes.rows().size()));
        arrange();
        requestLayout();
    }

    private void arrange() {
        boolean inClaims = parts.getValue() == Part.CLAIMS;
        boolean any = model.countsProperty().get().all() > 0;
        boolean many = inClaims && selected > 1;
        boolean states = inClaims && any && !many;
        showPrompt();
        filter.setDisable(inClaims ? !any : notes.rows().isEmpty());
        int wanted = levelFor(many ? bulk.bar() : chips.chips(), many || states);
        if (wanted == 0) {
            addWithWord = Math.max(addWithWord, add.prefWidth(-1));
        }
        level = wanted;
        add.setContentDisplay(level > 0 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        show(chips.chips(), states && level < 2);
        show(chips.menu(), states && level == 2);
        show(bulk.bar(), many && level < 2);
        show(bulk.menu(), many && level == 2);
        show(columns, inClaims && any);
        show(add, inClaims);
    }

    private void showPrompt() {
        String prompt = words.text(parts.getValue() == Part.CLAIMS ? "claims.filter.claims" : "claims.filter.notes");
        filter.setAccessibleText(prompt);
        filter.setPromptText(filter.getWidth() > 0 && filter.getWidth() < WORDS_FIT ? "" : prompt);
    }

    /** 0 with all words, 1 with the button's icon alone, 2 with a drop-down for the row in the middle. */
    private int levelFor(Region row, boolean middle) {
        if (getWidth() <= 0) {
            return Math.max(0, level);
        }
        double spacing = getSpacing();
        double withWord = Math.max(addWithWord, add.getContentDisplay() == ContentDisplay.LEFT ? add.prefWidth(-1) : 0);
        double icon = 38;
        double rest = snappedLeftInset()
                + snappedRightInset()
                + parts.prefWidth(-1)
                + ROOMY_FIELD
                + columns.prefWidth(-1)
                + (middle ? row.prefWidth(-1) + spacing : 0)
                + 4 * spacing;
        if (rest + withWord <= getWidth()) {
            return 0;
        }
        return rest + icon <= getWidth() || !middle ? 1 : 2;
    }

    private static void show(Node node, boolean shown) {
        if (node.isVisible() != shown || node.isManaged() != shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    private static Label count() {
        Label count = new Label();
        count.getStyleClass().add("count");
        return count;
    }
}
