package org.factdesk.ui.verdict;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.ui.control.Debounce;
import org.factdesk.ui.control.FocusKeys;
import org.factdesk.ui.control.KeyCap;
import org.factdesk.ui.control.ScrollForm;
import org.factdesk.ui.control.TabLeaves;
import org.factdesk.ui.control.TextDirection;
import org.factdesk.ui.control.VerdictMark;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.session.Zone;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The scale, the conclusion, the reason for a change, the list of what is open, and the buttons under them. */
final class VerdictForm {
    private static final double KEEP_AFTER = 400;
    private static final double SIDE_BY_SIDE = 700;

    private final VerdictModel model;
    private final WindowContext context;
    private final Words words;
    private final Debounce keep;
    private final VerdictScale scale;
    private final TextFlow meaning = new TextFlow();
    private final Hyperlink guide = new Hyperlink();
    private final TextArea conclusion = new TextArea();
    private final TextArea reason = new TextArea();
    private final HBox change = new HBox(6);
    private final VBox reasonBox;
    private final VBox writing;
    private final CheckList checks;
    private final VBox content = new VBox();
    private final ScrollForm node;
    private boolean stacked;
    private boolean swallowing;

    VerdictForm(VerdictModel model, WindowContext context, Runnable discard) {
        this.model = model;
        this.context = context;
        this.words = context.words();
        this.keep = new Debounce(KEEP_AFTER, model::keepDraft);
        this.scale = new VerdictScale(words, model.ratingProperty(), model::choose, this::write);
        scale.node().getProperties().put(Zone.PROPERTY, Zone.SCALE);
        scale.show(model.scale());
        reasonBox = reasonBox();
        writing = new VBox(6, conclusionHead(), conclusion, reasonBox);
        writing.setMinWidth(0);
        HBox.setHgrow(writing, Priority.ALWAYS);
        checks = new CheckList(words, model.checks());
        buildConclusion();
        content.getStyleClass().add("verdict-form");
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> swallowing = false);
        content.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (swallowing) {
                event.consume();
            }
        });
        content.addEventFilter(KeyEvent.KEY_RELEASED, event -> swallowing = false);
        arrange(false);
        content.widthProperty().addListener((observed, before, now) -> {
            if (now.doubleValue() > 0 && (now.doubleValue() < SIDE_BY_SIDE) != stacked) {
                arrange(!stacked);
            }
        });
        node = new ScrollForm(content, buttons(discard));
        node.getStyleClass().add("verdict-pane");
        node.focusWithinProperty().addListener((observed, before, now) -> {
            if (!now) {
                keep.now();
            }
        });
        follow();
    }

    Node node() {
        return node;
    }

    /** Where the rating guide opens. */
    Node guideLink() {
        return guide;
    }

    void focusScale() {
        scale.focusChosen();
    }

    boolean hasFocus() {
        return FocusKeys.isWithin(node);
    }

    /** Goes on from the scale to the conclusion; the letter of the key that asks for it is not typed there. */
    private void write() {
        swallowing = true;
        conclusion.requestFocus();
        conclusion.end();
    }

    private void follow() {
        model.ratingProperty().addListener((observed, before, now) -> {
            showMeaning();
            showChange();
            keep.later();
        });
        model.conclusionProperty().addListener((observed, before, now) -> {
            TextDirection.follow(conclusion, now);
            if (before.isBlank() != now.isBlank()) {
                showMeaning();
            }
            keep.later();
        });
        model.reasonProperty().addListener((observed, before, now) -> keep.later());
        model.reasonWantedProperty().addListener((observed, before, now) -> showChange());
        model.changesProperty().addListener((observed, before, now) -> {
            scale.show(model.scale());
            showMeaning();
            showChange();
        });
        TextDirection.follow(conclusion, conclusion.getText());
        showMeaning();
        showChange();
    }

    private void arrange(boolean oneColumn) {
        stacked = oneColumn;
        HBox line = new HBox(12, meaning, guide);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        line.setAlignment(Pos.TOP_LEFT);
        Node under;
        if (oneColumn) {
            under = new VBox(16, writing, checks.node());
            checks.node().setPrefWidth(Region.USE_COMPUTED_SIZE);
        } else {
            under = new HBox(24, writing, checks.node());
            checks.node().setPrefWidth(236);
        }
        content.getChildren().setAll(scale.node(), line, under);
    }

    private Node conclusionHead() {
        Label name = new Label(words.text("verdict.conclusion"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(conclusion);
        Label count = new Label();
        count.getStyleClass().add("hint");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.text("verdict.words", model.words()), model.conclusionProperty()));
        HBox head = new HBox(name, grow(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void buildConclusion() {
        conclusion.getStyleClass().add("conclusion");
        conclusion.setWrapText(true);
        conclusion.setPrefRowCount(3);
        conclusion.setAccessibleText(words.text("verdict.conclusion"));
        conclusion.setPromptText(words.text("verdict.conclusion.prompt"));
        conclusion.textProperty().bindBidirectional(model.conclusionProperty());
        TabLeaves.install(conclusion);
        guide.setText(words.text("verdict.guide"));
        guide.setMinWidth(Region.USE_PREF_SIZE);
        // from the scale the Tab key goes straight to the conclusion; the guide has a key of its own
        guide.setFocusTraversable(false);
        guide.setOnAction(event -> {
            guide.setVisited(false);
            context.commands().run(CommandId.RATING_GUIDE);
        });
    }

    private VBox reasonBox() {
        Label name = new Label(words.text("verdict.reason"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(reason);
        HBox head = new HBox(name, grow(), change);
        head.setAlignment(Pos.CENTER_LEFT);
        change.setAlignment(Pos.CENTER_RIGHT);
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.getStyleClass().add("reason");
        reason.setAccessibleText(words.text("verdict.reason"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        TabLeaves.install(reason);
        Label hint = new Label(words.text("verdict.reason.hint"));
        hint.getStyleClass().add("hint");
        VBox box = new VBox(6, head, reason, hint);
        box.visibleProperty().bind(model.reasonWantedProperty());
        box.managedProperty().bind(model.reasonWantedProperty());
        return box;
    }

    private Node buttons(Runnable discard) {
        String keys = new CommandText(words).combination(CommandId.SAVE_VERDICT).orElse("");
        Button save = new Button(words.text("verdict.save"), new KeyCap(keys));
        save.setContentDisplay(ContentDisplay.RIGHT);
        save.getStyleClass().addAll("main", "save-verdict");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(model.changedProperty().not());
        save.setOnAction(event -> context.commands().run(CommandId.SAVE_VERDICT));
        Button drop = new Button(words.text("verdict.discard"));
        drop.getStyleClass().addAll("quiet", "discard-verdict");
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.disableProperty().bind(model.changedProperty().not());
        drop.setOnAction(event -> discard.run());
        HBox buttons = new HBox(8, save, grow(), drop);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void showMeaning() {
        Optional<Rating> chosen = model.chosen();
        boolean inWords = !model.conclusionProperty().get().isBlank();
        String label =
                chosen.map(Rating::label).orElseGet(() -> words.text(inWords ? "term.no-rating" : "term.unchecked"));
        Text name = new Text(words.text("verdict.meaning.name", label) + " ");
        name.getStyleClass().addAll("semibold", "plain-text");
        Text says = new Text(chosen.map(Rating::meaning)
                .orElseGet(() -> words.text(inWords ? "verdict.meaning.no-rating" : "verdict.meaning.unchecked")));
        says.getStyleClass().add("muted");
        meaning.getChildren().setAll(name, says);
    }

    private void showChange() {
        change.getChildren().clear();
        if (!model.reasonWantedProperty().get() || model.standing().equals(model.chosen())) {
            return;
        }
        change.getChildren().addAll(named(model.standing()), Icons.BECOMES.node("small"), named(model.chosen()));
    }

    private Label named(Optional<Rating> rating) {
        Label label = new Label(
                rating.map(Rating::label).orElseGet(() -> words.text("term.no-rating")),
                new VerdictMark(rating.map(Rating::role).orElse(RatingRole.UNCHECKED), VerdictMark.GUTTER));
        label.getStyleClass().add("meta");
        return label;
    }

    private static Region grow() {
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        return grow;
    }
}
