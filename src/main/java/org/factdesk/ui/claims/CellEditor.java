package org.factdesk.ui.claims;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.factdesk.ui.control.TextDirection;

/**
 * Edits a text where it stands: a field in a layer over the cells. It belongs to no cell, so scrolling, sorting and
 * redrawing the rows below cannot take half-typed words away. Enter, Tab and leaving the field keep what was typed, Esc
 * does not.
 */
final class CellEditor extends Pane {
    /** How editing ended. */
    enum Exit {
        ENTER,
        TAB,
        BACK_TAB,
        ESCAPE,
        LEFT
    }

    /** Hears once how editing ended; {@code text} is what stands in the field then. */
    interface Ending {
        void ended(Exit exit, String text);
    }

    private static final double TALL = 72;
    private static final double OUTSET = 8;

    private final TextArea field = new TextArea();
    private final ChangeListener<Node> focusMoved = (observed, before, now) -> moved(now);
    private Supplier<Optional<Bounds>> place;
    private Ending ending;
    private Consumer<Boolean> onEditing = editing -> {};
    private boolean manyLines;

    CellEditor() {
        setPickOnBounds(false);
        setManaged(false);
        field.getStyleClass().add("cell-editor");
        field.setWrapText(true);
        field.setManaged(false);
        field.setVisible(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(field);
    }

    /** Hears whether a text is being edited. */
    void setOnEditing(Consumer<Boolean> listener) {
        onEditing = listener;
    }

    boolean isEditing() {
        return ending != null;
    }

    /** Whether the field could take the focus now: it stands in a window, and nothing hides it. */
    boolean canOpen() {
        if (getScene() == null) {
            return false;
        }
        for (Node up = this; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Opens the field with all its text selected.
     *
     * @param place where the cell is in this layer's coordinates, asked again when the rows move; empty when it is not
     *     shown, and the field then stays where it was
     * @param tall whether the field is as high as three lines even if the cell is not
     * @param manyLines whether Shift Enter begins a new line
     */
    void open(
            Supplier<Optional<Bounds>> place,
            String label,
            String text,
            boolean tall,
            boolean manyLines,
            Ending ending) {
        finish(Exit.LEFT);
        this.place = place;
        this.ending = ending;
        this.manyLines = manyLines;
        field.setPrefHeight(tall ? TALL : 0);
        field.setAccessibleText(label);
        TextDirection.follow(field, text);
        field.setText(text);
        field.setVisible(true);
        onEditing.accept(true);
        relocate();
        field.requestFocus();
        field.selectAll();
        getScene().focusOwnerProperty().addListener(focusMoved);
    }

    /** Keeps what was typed and closes the field. */
    void keep() {
        finish(Exit.LEFT);
    }

    /** Closes the field without keeping what was typed. */
    void cancel() {
        finish(Exit.ESCAPE);
    }

    /** Puts the field over its cell again. */
    void relocate() {
        if (!isEditing()) {
            return;
        }
        place.get().ifPresent(cell -> {
            double height = Math.max(cell.getHeight() - 2, field.getPrefHeight());
            double top = Math.max(0, Math.min(cell.getMinY() + 1, getHeight() - height - 2));
            double start = Math.max(2, cell.getMinX() - OUTSET);
            field.resizeRelocate(start, top, cell.getMaxX() - start - 4, height);
        });
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            finish(Exit.ESCAPE);
        } else if (code == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            finish(event.isShiftDown() ? Exit.BACK_TAB : Exit.TAB);
        } else if (code == KeyCode.ENTER && event.isShiftDown() && manyLines) {
            event.consume();
            field.replaceSelection("\n");
        } else if (code == KeyCode.ENTER && !event.isAltDown()) {
            event.consume();
            finish(Exit.ENTER);
        }
    }

    private void moved(Node now) {
        if (now != field) {
            finish(Exit.LEFT);
        }
    }

    private void finish(Exit exit) {
        if (ending == null) {
            return;
        }
        Ending told = ending;
        ending = null;
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(focusMoved);
        }
        field.setVisible(false);
        onEditing.accept(false);
        told.ended(exit, field.getText());
    }
}
