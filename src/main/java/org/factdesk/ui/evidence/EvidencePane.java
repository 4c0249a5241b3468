package org.factdesk.ui.evidence;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.model.DateText;
import org.factdesk.ui.control.EmptyState;
import org.factdesk.ui.control.FocusKeys;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.control.KeyText;
import org.factdesk.ui.control.ScrollForm;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The chosen claim's evidence as cards, and over them the form in which evidence is given and changed. */
public final class EvidencePane {
    /** Words key of the pane's name. */
    public static final String TITLE = "evidence.title";

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final WindowContext context;
    private final Words words;
    private final EvidenceModel model;
    private final EvidenceCards cards;
    private final EvidenceFormView form;
    private final VBox content = new VBox();
    private final ScrollForm node;
    private final Node empty;
    private final Node waiting;

    public EvidencePane(OpenCase openCase, WindowContext context) {
        this.context = context;
        this.words = context.words();
        DateText dates = new DateText(words.locale());
        model = new EvidenceModel(openCase, dates, LocalDate::now);
        cards = new EvidenceCards(words, dates, this::change, this::remove);
        form = new EvidenceFormView(model, context, this::saved);
        empty = emptyState();
        waiting = waitingRow();
        node = new ScrollForm(content, form.buttons());
        node.getStyleClass().add("evidence-pane");
        node.scroll().setAccessibleText(words.text(TITLE));
        node.scroll().setOnMousePressed(event -> node.scroll().requestFocus());
        form.followFocusOf(node);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        content.getStyleClass().add("evidence-content");
        model.cards().addListener((ListChangeListener<EvidenceFacts>) change -> refresh());
        model.formOpenProperty().addListener((observed, before, now) -> {
            boolean inside = FocusKeys.isWithin(node);
            refresh();
            if (!now && inside) {
                // by whatever way the form was left: letters are keys of the panel again
                node.scroll().requestFocus();
            }
        });
        model.draftWaitingProperty().addListener((observed, before, now) -> refresh());
        context.commands()
                .bind(CommandId.LINK_EVIDENCE, openCase.chosenClaimProperty().isNotNull(), this::link);
        refresh();
    }

    public Node node() {
        return node;
    }

    /** How many pieces of evidence the claim has. */
    public ReadOnlyIntegerProperty countProperty() {
        return model.countProperty();
    }

    /** Whether evidence is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return model.formOpenProperty();
    }

    /** The button that begins new evidence, for the row of tabs. */
    public Node aside() {
        String keys =
                new CommandText(words).combination(CommandId.LINK_EVIDENCE).orElse("");
        Button link = new Button(words.text("evidence.link"), Icons.LINK_EVIDENCE.node());
        link.getStyleClass().addAll("quiet", "sm", "words", "link-evidence");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(words.text("evidence.link.tip", keys)));
        link.setOnAction(event -> context.commands().run(CommandId.LINK_EVIDENCE));
        KeyCap cap = new KeyCap(keys);
        cap.getStyleClass().add("hide-below-1180");
        HBox aside = new HBox(link, cap);
        aside.setAlignment(Pos.CENTER_RIGHT);
        return aside;
    }

    private Node emptyState() {
        String keys =
                new CommandText(words).combination(CommandId.LINK_EVIDENCE).orElse("");
        EmptyState state = new EmptyState(null, words.text("evidence.empty", KeyText.KEY), keys);
        state.getStyleClass().add("evidence-empty");
        return state;
    }

    private Node waitingRow() {
        Label says = new Label(words.text("evidence.draft.waiting"), Icons.EDIT.node("small"));
        says.getStyleClass().add("hint");
        Button go = new Button(words.text("evidence.draft.continue"));
        go.getStyleClass().addAll("outline", "sm");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(event -> context.commands().run(CommandId.LINK_EVIDENCE));
        HBox row = new HBox(12, says, go);
        row.getStyleClass().add("draft-waiting");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void link() {
        context.commands().run(CommandId.SHOW_EVIDENCE);
        model.open(this::toForm);
        if (model.formOpenProperty().get() && !model.isChanging()) {
            toForm();
        }
    }

    private void change(EvidenceFacts facts) {
        model.change(facts, this::toForm);
    }

    private void toForm() {
        form.begin();
        node.scroll().setVvalue(0);
    }

    private void remove(EvidenceFacts facts) {
        model.remove(facts, () -> done("evidence.removed"));
    }

    private void saved(boolean changed) {
        done(changed ? "evidence.saved.changed" : "evidence.saved.new");
        node.scroll().requestFocus();
    }

    private void done(String key) {
        context.dialogs()
                .done(
                        words.text(key),
                        words.text("evidence.undo"),
                        () -> context.commands().run(CommandId.UNDO));
    }

    private void pressed(KeyEvent event) {
        if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            String text = Clipboard.getSystemClipboard().getString();
            if (text != null && !text.isBlank()) {
                event.consume();
                model.paste(text, this::toForm);
            }
        }
    }

    private void refresh() {
        cards.show(model.cards());
        boolean open = model.formOpenProperty().get();
        node.showButtons(open);
        content.getChildren().clear();
        if (open) {
            content.getChildren().add(form.node());
        } else if (model.draftWaitingProperty().get()) {
            content.getChildren().add(waiting);
        }
        if (!model.cards().isEmpty()) {
            content.getChildren().add(cards.node());
        } else if (!open) {
            content.getChildren().add(empty);
        }
    }
}
