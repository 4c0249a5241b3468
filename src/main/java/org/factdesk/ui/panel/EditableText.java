package org.factdesk.ui.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.TextDirection;

/**
 * A text that is edited where it stands: a click, Enter or F2 opens a field; Enter and leaving it keep what was typed,
 * Esc does not. A text that is refused, or that could not be saved, stays in its field, with words under it, also while
 * another claim is looked at.
 */
final class EditableText extends VBox {
    /** Saves a text typed for a claim; {@code refused} is called when that failed. */
    interface Keep {
        void keep(UUID claim, String text, Runnable refused);
    }

    private final Label label = new Label();
    private final Label problem = new Label();
    private final TextInputControl field;
    private final Function<String, Optional<String>> check;
    private final Keep keep;
    private final String unsaved;
    private final Map<UUID, String> refused = new HashMap<>();
    private UUID owner;
    private String text = "";
    private boolean editing;

    /**
     * @param what names the field, for who cannot see it
     * @param check says in words why a text cannot be kept; empty when it can
     * @param unsaved says that a text could not be saved
     */
    EditableText(String what, boolean manyLines, Function<String, Optional<String>> check, String unsaved, Keep keep) {
        this.check = check;
        this.unsaved = unsaved;
        this.keep = keep;
        this.field = manyLines ? area() : new TextField();
        getStyleClass().add("editable-text");
        label.getStyleClass().add("editable");
        label.setFocusTraversable(true);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setAccessibleHelp(what);
        label.setOnMouseClicked(event -> open(text));
        label.setOnKeyPressed(this::labelPressed);
        field.getStyleClass().add("in-place");
        field.setAccessibleText(what);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldPressed);
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                leave();
            }
        });
        problem.getStyleClass().addAll("hint", "danger-text");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(40);
        getChildren().setAll(label);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        return area;
    }

    /** The label, for style and tests. */
    Label label() {
        return label;
    }

    /**
     * Shows a claim's text. What is being typed for the same claim stays; for another it is kept, or put by if refused.
     *
     * @param value what is edited
     * @param shown the same as it is read
     * @param when what stands there while it is empty
     */
    void show(UUID claim, String value, String shown, String when) {
        if (editing && !claim.equals(owner)) {
            putBy();
        }
        boolean other = !claim.equals(owner);
        owner = claim;
        text = value;
        label.setText(value.isEmpty() ? when : shown);
        label.getStyleClass().removeAll("unset");
        if (value.isEmpty()) {
            label.getStyleClass().add("unset");
        }
        TextDirection.follow(label, label.getText());
        if (other && refused.containsKey(claim)) {
            String typed = refused.remove(claim);
            begin(typed);
            showProblem(check.apply(typed).or(() -> Optional.of(unsaved)));
        }
    }

    private void open(String first) {
        begin(first);
        field.requestFocus();
        field.selectAll();
    }

    private void begin(String first) {
        editing = true;
        field.setText(first);
        TextDirection.follow(field, first);
        getChildren().setAll(field);
    }

    private void labelPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2, SPACE -> {
                event.consume();
                open(text);
            }
            default -> {}
        }
    }

    private void fieldPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                end();
                label.requestFocus();
            }
            case ENTER -> {
                if (event.isAltDown() || event.isShiftDown()) {
                    return;
                }
                event.consume();
                if (keepTyped()) {
                    label.requestFocus();
                }
            }
            default -> {}
        }
    }

    private void leave() {
        if (editing) {
            keepTyped();
        }
    }

    /** Whether it could be kept. */
    private boolean keepTyped() {
        String typed = field.getText().strip();
        Optional<String> why = typed.equals(text) ? Optional.empty() : check.apply(typed);
        if (why.isPresent()) {
            showProblem(why);
            return false;
        }
        end();
        if (!typed.equals(text)) {
            save(owner, typed);
        }
        return true;
    }

    private void save(UUID claim, String typed) {
        keep.keep(claim, typed, () -> comeBack(claim, typed));
    }

    /** A text that could not be saved is in its field again, or will be when its claim is shown. */
    private void comeBack(UUID claim, String typed) {
        if (!claim.equals(owner)) {
            refused.put(claim, typed);
            return;
        }
        if (editing && !field.getText().strip().equals(text)) {
            // what is being typed by now is newer
            return;
        }
        boolean hands = label.isFocused() || field.isFocused();
        begin(typed);
        showProblem(Optional.of(unsaved));
        if (hands) {
            field.requestFocus();
            field.end();
        }
    }

    /** Tries to save whatever was typed here and is not saved. */
    void keepAll() {
        leave();
        Map<UUID, String> again = new HashMap<>(refused);
        again.forEach((claim, typed) -> {
            if (check.apply(typed).isEmpty()) {
                refused.remove(claim);
                save(claim, typed);
            }
        });
    }

    private void putBy() {
        if (!keepTyped()) {
            refused.put(owner, field.getText());
            end();
        }
    }

    private void end() {
        editing = false;
        getChildren().setAll(label);
    }

    private void showProblem(Optional<String> why) {
        // the field stays where it is: taken out and put back it would lose the focus
        problem.setText(why.orElse(""));
        getChildren().remove(problem);
        if (why.isPresent()) {
            getChildren().add(problem);
        }
    }
}
