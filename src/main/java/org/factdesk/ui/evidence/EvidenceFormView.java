package org.factdesk.ui.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.ui.control.Debounce;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.control.Segmented;
import org.factdesk.ui.control.StanceSign;
import org.factdesk.ui.control.WeightDots;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.words.Words;

/** The form in which evidence is given and changed, in the pane itself. */
final class EvidenceFormView {
    private static final double KEEP_AFTER = 400;
    private static final double STACKED = 560;

    private final EvidenceModel model;
    private final Words words;
    private final Consumer<Boolean> saved;
    private final VBox node = new VBox();
    private final Label title = new Label();
    private final HBox restored = new HBox();
    private final Map<EvidenceForm.Field, FormField> fields = new EnumMap<>(EvidenceForm.Field.class);
    private final Debounce keep;
    private final SourceSuggestions suggestions;
    private final Node buttons;

    EvidenceFormView(EvidenceModel model, WindowContext context, Consumer<Boolean> saved) {
        this.model = model;
        this.words = context.words();
        this.saved = saved;
        this.keep = new Debounce(KEEP_AFTER, model::keepDraft);
        for (EvidenceForm.Field field : EvidenceForm.Field.values()) {
            fields.put(field, field(field));
        }
        suggestions = new SourceSuggestions(
                fields.get(EvidenceForm.Field.TITLE).input(), model::suggestions, model.form()::fill);
        node.getStyleClass().add("evidence-form");
        model.form().faults().addListener((MapChangeListener<EvidenceForm.Field, EvidenceForm.Fault>) this::fault);
        title.getStyleClass().add("heading");
        HBox top = new HBox(12, title, grow(), restored);
        top.setAlignment(Pos.CENTER_LEFT);
        fillRestored();
        node.getChildren().add(top);
        node.getChildren().addAll(rows());
        buttons = buildButtons();
    }

    /** Stand under the form while it is open. */
    Node buttons() {
        return buttons;
    }

    /** Takes the form's keys, and keeps what was typed when the focus leaves. */
    void followFocusOf(Node pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.focusWithinProperty().addListener((observed, before, now) -> {
            if (!now) {
                keep.now();
            }
        });
    }

    Node node() {
        return node;
    }

    /** Shows what the form is for and puts the focus on its first field that is empty. */
    void begin() {
        title.setText(words.text(model.isChanging() ? "evidence.form.change" : "evidence.form.new"));
        restored.setVisible(model.restoredProperty().get());
        suggestions.later();
        EvidenceForm.Field first = model.form().text(EvidenceForm.Field.TITLE).isBlank() || model.isChanging()
                ? EvidenceForm.Field.TITLE
                : EvidenceForm.Field.QUOTE;
        fields.get(first).input().requestFocus();
        fields.get(first).input().end();
    }

    private FormField field(EvidenceForm.Field field) {
        boolean tall = field == EvidenceForm.Field.QUOTE || field == EvidenceForm.Field.WHY;
        FormField made = new FormField(words.text("evidence.form." + field.key()), tall ? 2 : 1);
        made.input().getStyleClass().add("field-" + field.key());
        made.input().textProperty().bindBidirectional(model.form().textProperty(field));
        made.input().textProperty().addListener((observed, before, now) -> keep.later());
        if (field == EvidenceForm.Field.QUOTE) {
            made.input().getStyleClass().add("serif");
        }
        if (field == EvidenceForm.Field.ISSUED || field == EvidenceForm.Field.ACCESSED) {
            made.input().setPromptText(words.text("evidence.form.date"));
        }
        HBox.setHgrow(made, Priority.ALWAYS);
        made.setPrefWidth(160);
        return made;
    }

    private List<Node> rows() {
        FormField name = fields.get(EvidenceForm.Field.TITLE);
        name.setPrefWidth(320);
        Segmented<Stance> stance = new Segmented<>(
                List.of(Stance.values()),
                value -> words.text("term.stance." + value.key()),
                value -> new StanceSign(value, 9));
        stance.valueProperty().bindBidirectional(model.form().stanceProperty());
        Segmented<Weight> weight = new Segmented<>(
                List.of(Weight.values()), value -> words.text("term.weight." + value.key()), WeightDots::new);
        weight.valueProperty().bindBidirectional(model.form().weightProperty());
        stance.valueProperty().addListener((observed, before, now) -> keep.later());
        weight.valueProperty().addListener((observed, before, now) -> keep.later());
        Region judged = row(named("evidence.form.stance", stance), named("evidence.form.weight", weight));
        return List.of(
                row(name, fields.get(EvidenceForm.Field.PUBLISHER), fields.get(EvidenceForm.Field.AUTHOR)),
                row(
                        fields.get(EvidenceForm.Field.URL),
                        fields.get(EvidenceForm.Field.ISSUED),
                        fields.get(EvidenceForm.Field.ACCESSED)),
                fields.get(EvidenceForm.Field.QUOTE),
                fields.get(EvidenceForm.Field.LOCATOR),
                judged,
                fields.get(EvidenceForm.Field.WHY));
    }

    private VBox named(String key, Segmented<?> choice) {
        Label name = new Label(words.text(key));
        name.getStyleClass().add("field-label");
        choice.setAccessibleText(words.text(key));
        HBox box = new HBox(choice);
        VBox named = new VBox(name, box);
        named.getStyleClass().add("form-field");
        return named;
    }

    /** Side by side, or one under the other where there is no room. */
    private Region row(Region... parts) {
        HBox side = new HBox(12, parts);
        VBox stacked = new VBox(10);
        VBox row = new VBox(side);
        node.widthProperty().addListener((observed, before, now) -> {
            boolean narrow = now.doubleValue() < STACKED;
            if (narrow && side.getParent() == row) {
                stacked.getChildren().setAll(List.of(parts));
                row.getChildren().setAll(stacked);
            } else if (!narrow && side.getParent() != row) {
                side.getChildren().setAll(parts);
                row.getChildren().setAll(side);
            }
        });
        return row;
    }

    private Node buildButtons() {
        String keys = new CommandText(words).combination(CommandId.SAVE_VERDICT).orElse("");
        Button save = new Button(words.text("evidence.form.save"), new KeyCap(keys));
        save.setContentDisplay(ContentDisplay.RIGHT);
        save.getStyleClass().addAll("main", "save-evidence");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> save());
        Button cancel = button("evidence.form.cancel", "outline");
        cancel.setOnAction(event -> cancel());
        Button discard = button("evidence.form.discard", "quiet");
        discard.setOnAction(event -> model.discard());
        HBox bar = new HBox(8, save, cancel, grow(), discard);
        bar.getStyleClass().add("form-buttons");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void fillRestored() {
        Label says = new Label(words.text("evidence.form.restored"));
        says.getStyleClass().add("hint");
        restored.getChildren().setAll(says);
        restored.setAlignment(Pos.CENTER_RIGHT);
    }

    private Button button(String key, String kind) {
        Button button = new Button(words.text(key));
        button.getStyleClass().add(kind);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Region grow() {
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        return grow;
    }

    private void pressed(KeyEvent event) {
        if (!model.formOpenProperty().get()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE && !suggestions.isShowing()) {
            event.consume();
            cancel();
        }
    }

    private void save() {
        if (!model.save(saved)) {
            for (EvidenceForm.Field field : EvidenceForm.Field.values()) {
                if (model.form().faults().containsKey(field)) {
                    fields.get(field).input().requestFocus();
                    return;
                }
            }
        }
    }

    private void cancel() {
        keep.now();
        model.cancel();
    }

    private void fault(MapChangeListener.Change<? extends EvidenceForm.Field, ? extends EvidenceForm.Fault> change) {
        FormField field = fields.get(change.getKey());
        EvidenceForm.Fault fault = change.getValueAdded();
        if (fault == null) {
            field.showProblem(null);
        } else if (fault == EvidenceForm.Fault.MISSING) {
            field.showProblem(words.text("evidence.form.title.missing"));
        } else {
            field.showProblem(
                    words.text("evidence.form.date.wrong", model.form().text(change.getKey())));
        }
    }
}
