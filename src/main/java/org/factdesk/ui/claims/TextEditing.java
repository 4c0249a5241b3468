package org.factdesk.ui.claims;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.factdesk.model.Claim;
import org.factdesk.ui.task.Tasks;

/**
 * Edits a claim's statement and claimant in the table. What could not be saved comes back into its field, as soon as no
 * other is open.
 */
final class TextEditing {
    private final CellEditor editor;
    private final ClaimsTable table;
    private final ClaimsModel model;
    private final ClaimWords words;
    private final ClaimEdits edits;
    private final Tasks tasks;
    private final Consumer<ClaimRow> bring;
    private final RefusedTexts<Place> refused = new RefusedTexts<>();

    private record Place(UUID claim, ClaimColumn column) {}

    /** @param bring scrolls to a row */
    TextEditing(
            CellEditor editor,
            ClaimsTable table,
            ClaimsModel model,
            ClaimWords words,
            ClaimEdits edits,
            Tasks tasks,
            Consumer<ClaimRow> bring) {
        this.editor = editor;
        this.table = table;
        this.model = model;
        this.words = words;
        this.edits = edits;
        this.tasks = tasks;
        this.bring = bring;
    }

    /** @param after gets the focus when editing ends, unless it went elsewhere by then */
    void statement(ClaimRow row, Node after) {
        bring.accept(row);
        Claim claim = row.claim();
        Place place = new Place(row.id(), ClaimColumn.STATEMENT);
        editor.open(
                () -> table.bounds(row, ClaimColumn.STATEMENT, editor),
                words.column(ClaimColumn.STATEMENT),
                refused.take(place).orElse(claim.statement()),
                true,
                false,
                (exit, text) -> {
                    String statement = oneLine(text);
                    if (exit != CellEditor.Exit.ESCAPE && !statement.equals(claim.statement())) {
                        edits.statement(row.id(), statement, () -> putBy(place, statement));
                    }
                    if (exit == CellEditor.Exit.TAB) {
                        claimant(row, after);
                    } else {
                        end(exit, after);
                    }
                });
    }

    void claimant(ClaimRow row, Node after) {
        bring.accept(row);
        Claim claim = row.claim();
        Place place = new Place(row.id(), ClaimColumn.CLAIMANT);
        ClaimColumn column =
                table.layout().shown(ClaimColumn.CLAIMANT).isPresent() ? ClaimColumn.CLAIMANT : ClaimColumn.STATEMENT;
        editor.open(
                () -> table.bounds(row, column, editor),
                words.column(ClaimColumn.CLAIMANT),
                refused.take(place).orElse(claim.claimant()),
                false,
                false,
                (exit, text) -> {
                    String claimant = oneLine(text);
                    if (exit != CellEditor.Exit.ESCAPE && !claimant.equals(claim.claimant())) {
                        edits.claimant(List.of(row.id()), claimant, () -> putBy(place, claimant));
                    }
                    if (exit == CellEditor.Exit.BACK_TAB) {
                        statement(row, after);
                    } else {
                        end(exit, after);
                    }
                });
    }

    /** Opens the field of a text that was refused, unless another is open or the table is not to be seen. */
    void bringBack() {
        if (!editor.isEditing() && editor.canOpen()) {
            refused.bringBack(this::open);
        }
    }

    private boolean open(Place place, String text) {
        model.row(place.claim()).ifPresent(row -> {
            if (!model.shown().contains(row)) {
                model.clearFilter();
            }
            if (place.column() == ClaimColumn.STATEMENT) {
                statement(row, table.view());
            } else {
                claimant(row, table.view());
            }
        });
        return model.row(place.claim()).isPresent();
    }

    private void putBy(Place place, String text) {
        refused.put(place, text);
        bringBack();
    }

    private void end(CellEditor.Exit exit, Node after) {
        if (exit != CellEditor.Exit.LEFT && after.getScene() != null) {
            after.requestFocus();
        }
        tasks.later(this::bringBack);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
