package org.factdesk.ui.claims;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.factdesk.model.RatingScale;
import org.factdesk.model.WorkState;
import org.factdesk.ui.control.EmptyState;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;

/** The claims' half of the sheet: the table with the editor over it, or what stands there while it is empty. */
final class ClaimsView {
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");

    private final OpenCase openCase;
    private final WindowContext context;
    private final ClaimsModel model;
    private final ClaimWords words;
    private final ClaimsTable table;
    private final RowChoice choice;
    private final ChoiceMenus menus;
    private final ClaimActions actions;
    private final CellEditor editor = new CellEditor();
    private final TextEditing editing;
    private final EmptyClaims empty;
    private final StackPane noMatch = new StackPane();
    private final StackPane node = new StackPane();

    ClaimsView(
            OpenCase openCase,
            WindowContext context,
            ClaimsModel model,
            ClaimWords words,
            Prompts prompts,
            Region sheet) {
        this.openCase = openCase;
        this.context = context;
        this.model = model;
        this.words = words;
        this.menus = new ChoiceMenus(words, context.tasks());
        this.table = new ClaimsTable(model, words, context.preferences(), sheet);
        this.choice = new RowChoice(openCase, model, table.view());
        this.actions = new ClaimActions(openCase, context, model, words, prompts, choice::acted);
        this.editing = new TextEditing(editor, table, model, words, actions.edits(), context.tasks(), this::bring);
        this.empty = new EmptyClaims(words, context.commands(), this::typeClaim);
        node.getStyleClass().add("claims-body");
        editor.setOnEditing(on -> node.pseudoClassStateChanged(EDITING, on));
        openCase.addCloser(editor::keep);
        // what could not be saved while another page was shown comes back with the table
        node.sceneProperty().addListener(observed -> context.tasks().later(editing::bringBack));
        node.visibleProperty().addListener(observed -> context.tasks().later(editing::bringBack));
        node.getChildren().addAll(table.view(), noMatch, empty.node(), editor);
        node.layoutBoundsProperty().addListener((observed, before, now) -> {
            editor.resizeRelocate(0, 0, now.getWidth(), now.getHeight());
            context.tasks().later(editor::relocate);
        });
        table.view()
                .heightProperty()
                .addListener((observed, before, now) -> context.tasks().later(this::showChosen));
        table.setOnOpened(this::open);
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.view().addEventFilter(ScrollEvent.SCROLL, event -> editor.keep());
        model.surround(choice::hold, this::listsChanged);
        model.countsProperty().addListener(observed -> showWhatThereIs());
        showWhatThereIs();
    }

    StackPane node() {
        return node;
    }

    ClaimsTable table() {
        return table;
    }

    ClaimActions actions() {
        return actions;
    }

    ChoiceMenus menus() {
        return menus;
    }

    void focus() {
        if (model.rows().isEmpty()) {
            empty.type().requestFocus();
        } else {
            table.view().requestFocus();
        }
    }

    /** Edits the chosen claim's statement, showing it first when the filter hides it; then Tab goes to its claimant. */
    void editChosen() {
        row().ifPresent(row -> {
            if (!model.shown().contains(row)) {
                model.clearFilter();
            }
            Node focused = node.getScene().getFocusOwner();
            editing.statement(row, focused == null ? table.view() : focused);
        });
    }

    void rateAt(int place) {
        actions.rateAt(place, place(ClaimColumn.RATING));
    }

    void stateMenu() {
        row().ifPresent(row -> show(
                ClaimColumn.STATE,
                menus.states(actions::state),
                row.claim().state().ordinal()));
    }

    void priorityMenu() {
        row().ifPresent(row -> show(
                ClaimColumn.PRIORITY,
                menus.priorities(actions::priority),
                row.claim().priority().ordinal()));
    }

    void step(int by) {
        model.neighbour(openCase.chosenClaimProperty().get(), by)
                .ifPresent(row -> openCase.chosenClaimProperty().set(row.id()));
    }

    private void typeClaim() {
        actions.type(empty.type());
    }

    /** Less room must not hide the chosen claim. */
    private void showChosen() {
        row().map(model.shown()::indexOf).filter(index -> index >= 0).ifPresent(choice::scrollTo);
    }

    private Optional<ClaimRow> row() {
        return openCase.chosenClaim().flatMap(claim -> model.row(claim.id()));
    }

    private void open(ClaimColumn column, ClaimRow row) {
        switch (column) {
            case STATEMENT -> editing.statement(row, table.view());
            case CLAIMANT -> editing.claimant(row, table.view());
            case RATING -> ratingMenu(row);
            case STATE -> stateMenu();
            case PRIORITY -> priorityMenu();
            default -> {
                // what is counted is not edited here
            }
        }
    }

    private void ratingMenu(ClaimRow row) {
        RatingScale scale = openCase.state().scale();
        Node cell = place(ClaimColumn.RATING);
        show(
                ClaimColumn.RATING,
                menus.ratings(scale, rating -> actions.rate(rating, cell)),
                row.facts().ratingPlace());
    }

    private void show(ClaimColumn column, List<MenuItem> items, int current) {
        menus.show(place(column), items, current, table.view());
    }

    /** The chosen claim's cell in that column, or what of its row or table is on the screen. */
    private Node place(ClaimColumn column) {
        Optional<ClaimRow> row = row();
        row.ifPresent(this::bring);
        return row.flatMap(shown -> table.cell(shown, column).or(() -> table.cell(shown, ClaimColumn.STATEMENT)))
                .orElse(table.view());
    }

    /** Scrolls to a row that is shown; one that the filter hides stays where it is. */
    private void bring(ClaimRow row) {
        int index = model.shown().indexOf(row);
        if (index < 0) {
            return;
        }
        choice.scrollTo(index);
        table.view().applyCss();
        table.view().layout();
    }

    /** Enter and F2 edit the statement; the table itself would edit whichever column was clicked last. */
    private void pressed(KeyEvent event) {
        boolean edits = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
        if (edits && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown()) {
            event.consume();
            editChosen();
        }
    }

    private void listsChanged() {
        choice.restore();
        showWhatThereIs();
        if (editor.isEditing()) {
            row().ifPresent(this::bring);
            editor.relocate();
        }
    }

    private void showWhatThereIs() {
        boolean none = model.rows().isEmpty();
        boolean nothingShown = !none && model.shown().isEmpty();
        empty.node().setVisible(none);
        empty.node().setManaged(none);
        table.view().setVisible(!none && !nothingShown);
        noMatch.setVisible(nothingShown);
        if (nothingShown) {
            noMatch.getChildren().setAll(noMatch());
        }
    }

    private Node noMatch() {
        String typed = model.filterProperty().get().strip();
        WorkState only = model.stateProperty().get();
        String says;
        if (only == null) {
            says = words.text("claims.nomatch.text", typed);
        } else if (typed.isEmpty()) {
            says = words.text("claims.nomatch.state", words.state(only));
        } else {
            says = words.text("claims.nomatch.both", typed, words.state(only));
        }
        Button clear = new Button(words.text("claims.nomatch.clear"));
        clear.getStyleClass().add("outline");
        clear.setOnAction(event -> {
            model.clearFilter();
            table.view().requestFocus();
        });
        return new EmptyState(null, says).withActions(clear);
    }
}
