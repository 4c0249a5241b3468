package org.factdesk.ui.verdict;

import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.model.DateText;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingRole;
import org.factdesk.ui.control.PopOvers;
import org.factdesk.ui.control.VerdictMark;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The chosen claim's verdict: how it is rated, why, and what is still open. Its nodes are made when first shown. */
public final class VerdictPane {
    /** Words key of the pane's name. */
    public static final String TITLE = "verdict.title";

    private final WindowContext context;
    private final Words words;
    private final VerdictModel model;
    private final PopOvers popOvers = new PopOvers();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private VerdictForm form;

    public VerdictPane(OpenCase openCase, WindowContext context) {
        this.context = context;
        this.words = context.words();
        this.model = new VerdictModel(openCase, Instant::now);
        context.commands().bind(CommandId.SAVE_VERDICT, Bindings.and(model.changedProperty(), shown), this::save);
        context.commands()
                .bind(CommandId.RATING_GUIDE, openCase.chosenClaimProperty().isNotNull(), this::guide);
    }

    public Node node() {
        if (form == null) {
            form = new VerdictForm(model, context, this::discard);
            shown.bind(form.node().sceneProperty().isNotNull());
        }
        return form.node();
    }

    /** Puts the focus on the scale, where a digit chooses the rating and goes on to the conclusion. */
    public void focus() {
        node();
        form.focusScale();
    }

    /** Says when what is typed was last kept, for the row of tabs. */
    public Node aside() {
        DateText dates = new DateText(words.locale());
        Label kept = new Label("", Icons.DONE.node("small"));
        kept.getStyleClass().addAll("meta", "draft-kept");
        kept.setMinWidth(Region.USE_PREF_SIZE);
        kept.textProperty()
                .bind(model.draftKeptProperty()
                        .map(at -> words.text("verdict.draft.kept", dates.time(at, ZoneId.systemDefault())))
                        .orElse(""));
        kept.visibleProperty().bind(model.draftKeptProperty().isNotNull());
        return kept;
    }

    private void save() {
        model.save(() -> {
            context.dialogs().done(words.text("verdict.saved"), words.text("verdict.undo"), this::undo);
            if (!model.changedProperty().get() && form.hasFocus()) {
                // letters are keys again: J goes on to the next claim, and Ctrl Z takes the verdict back
                form.focusScale();
            }
        });
    }

    private void undo() {
        context.commands().run(CommandId.UNDO);
    }

    private void discard() {
        Runnable back = model.discard();
        context.dialogs().done(words.text("verdict.discarded"), words.text("verdict.undo"), back);
    }

    private void guide() {
        context.commands().run(CommandId.SHOW_VERDICT);
        if (node().getScene() == null) {
            return;
        }
        // a tab that was never laid out has no place yet for the guide to open at
        Parent root = node().getScene().getRoot();
        root.applyCss();
        root.layout();
        VBox content = new VBox(12);
        content.getStyleClass().add("rating-guide");
        Label head = new Label(words.text("verdict.guide"));
        head.getStyleClass().add("heading");
        content.getChildren().add(head);
        for (Rating rating : model.scale().ratings()) {
            content.getChildren().add(line(rating.role(), rating.label(), rating.meaning()));
        }
        content.getChildren()
                .add(line(RatingRole.UNCHECKED, words.text("term.unchecked"), words.text("verdict.meaning.unchecked")));
        popOvers.show(form.guideLink(), content);
    }

    private static Node line(RatingRole role, String label, String meaning) {
        Label name = new Label(label);
        name.getStyleClass().add("semibold");
        Label says = new Label(meaning);
        says.getStyleClass().add("meta");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        return new HBox(10, new VerdictMark(role, VerdictMark.REPORT), new VBox(1, name, says));
    }
}
