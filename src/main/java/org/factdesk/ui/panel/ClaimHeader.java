package org.factdesk.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.model.Claim;
import org.factdesk.model.DateText;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.ui.control.Pill;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** The claim's number, who said it and when, its rating and its statement; the rest under a fold. */
final class ClaimHeader extends VBox {
    private static final double NARROWEST_DATE = 60;

    private final ClaimHeadModel model;
    private final Words words;
    private final DateText dates;
    private final List<EditableText> texts = new ArrayList<>();
    private final Label number = new Label();
    private final EditableText claimant;
    private final EditableText saidOn;
    private final EditableText statement;
    private final Pill rating;
    private final ClaimDetails details;
    private final FontIcon foldIcon = Icons.FOLDED.node("small");
    private final Button fold = new Button();

    ClaimHeader(ClaimHeadModel model, WindowContext context, DateText dates) {
        this.model = model;
        this.words = context.words();
        this.dates = dates;
        claimant = editable("panel.claimant", false, none(), model::claimant);
        saidOn = editable("panel.said-on", false, this::wrongDate, model::saidOn);
        statement = editable("panel.statement", true, this::blank, model::statement);
        rating = Pill.verdict(RatingRole.UNCHECKED, words.text("term.unchecked"));
        details = new ClaimDetails(
                model,
                words,
                editable("panel.appearance", false, none(), model::appearance),
                editable("panel.note", true, none(), model::note),
                () -> context.dialogs()
                        .done(
                                words.text("panel.passage.removed"),
                                words.text("panel.undo"),
                                () -> context.commands().run(CommandId.UNDO)));
        getStyleClass().add("claim-head");
        number.getStyleClass().add("claim-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        claimant.label().getStyleClass().add("meta");
        saidOn.label().getStyleClass().add("meta");
        saidOn.setMinWidth(NARROWEST_DATE);
        statement.label().getStyleClass().add("claim-statement");
        statement.label().setMinHeight(Region.USE_PREF_SIZE);
        statement.label().setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(facts(), statement, details);
        showDetails(false);
    }

    private EditableText editable(
            String key, boolean manyLines, Function<String, Optional<String>> check, EditableText.Keep keep) {
        EditableText made = new EditableText(words.text(key), manyLines, check, words.text("panel.unsaved"), keep);
        texts.add(made);
        return made;
    }

    /** Tries to save whatever was typed here and is not saved. */
    void keepAll() {
        texts.forEach(EditableText::keepAll);
    }

    private static Function<String, Optional<String>> none() {
        return text -> Optional.empty();
    }

    private Optional<String> blank(String text) {
        return text.isBlank() ? Optional.of(words.text("panel.statement.blank")) : Optional.empty();
    }

    private Optional<String> wrongDate(String text) {
        return model.isDate(text) ? Optional.empty() : Optional.of(words.text("panel.said-on.wrong", text));
    }

    private Node facts() {
        fold.getStyleClass().addAll("quiet", "sm", "fold");
        fold.setGraphic(foldIcon);
        fold.setContentDisplay(ContentDisplay.LEFT);
        fold.setOnAction(event -> showDetails(!details.isVisible()));
        fold.setMinWidth(Region.USE_PREF_SIZE);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox facts = new HBox(number, dot(), claimant, dot(), saidOn, grow, rating, fold);
        facts.getStyleClass().add("facts");
        facts.setAlignment(Pos.CENTER_LEFT);
        return facts;
    }

    private static Label dot() {
        Label dot = new Label("·");
        dot.getStyleClass().add("meta");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        return dot;
    }

    private void showDetails(boolean shown) {
        details.setVisible(shown);
        details.setManaged(shown);
        (shown ? Icons.UNFOLDED : Icons.FOLDED).show(foldIcon);
        fold.setAccessibleHelp(words.text(shown ? "panel.details.hide" : "panel.details.show"));
    }

    /** Shows the chosen claim as it is now; there must be one. */
    void refresh() {
        Claim claim = model.claim().orElseThrow();
        number.setText(words.text("panel.claim", claim.number()));
        claimant.show(claim.id(), claim.claimant(), claim.claimant(), words.text("panel.claimant.none"));
        String said = claim.saidOn() == null ? "" : words.text("panel.said", dates.show(claim.saidOn()));
        String iso = claim.saidOn() == null ? "" : claim.saidOn().iso();
        saidOn.show(claim.id(), iso, said, words.text("panel.said-on.none"));
        statement.show(claim.id(), claim.statement(), claim.statement(), "");
        Optional<Rating> rated = model.rating();
        rating.showVerdict(
                rated.map(Rating::role).orElse(RatingRole.UNCHECKED),
                rated.map(Rating::label)
                        .orElseGet(() -> words.text(model.isConcluded() ? "term.no-rating" : "term.unchecked")));
        fold.setText(words.text("panel.details"));
        details.refresh(claim);
    }
}
