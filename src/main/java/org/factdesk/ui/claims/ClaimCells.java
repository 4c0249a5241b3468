package org.factdesk.ui.claims;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.factdesk.model.Claim;
import org.factdesk.model.Priority;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.text.Direction;
import org.factdesk.ui.control.Roles;
import org.factdesk.ui.control.StanceSign;
import org.factdesk.ui.control.TextDirection;
import org.factdesk.ui.control.VerdictMark;
import org.factdesk.ui.theme.Icons;

/** The cells of the claims table, by column. Each builds its nodes once and then changes what they show. */
final class ClaimCells {
    private static final double SIGN = 8;
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private ClaimCells() {}

    static FactsCell of(ClaimColumn column, ClaimWords words) {
        return switch (column) {
            case NUMBER -> new Plain(facts -> words.number(facts.claim().number()));
            case STATEMENT -> new Words(Claim::statement);
            case CLAIMANT -> new Words(Claim::claimant);
            case PASSAGES -> new Plain(facts -> words.number(facts.passages()));
            case EVIDENCE -> new EvidenceCell(words);
            case RATING -> new RatingCell(words);
            case STATE -> new Plain(facts -> words.state(facts.claim().state()));
            case PRIORITY -> new PriorityCell(words);
        };
    }

    private static final class Plain extends FactsCell {
        private final Function<ClaimFacts, String> text;

        Plain(Function<ClaimFacts, String> text) {
            this.text = text;
        }

        @Override
        void show(ClaimFacts facts) {
            setText(text.apply(facts));
        }
    }

    /** Words of the analyst's, in any language: two lines of them, then an ellipsis. */
    private static final class Words extends FactsCell {
        private final Function<Claim, String> text;
        private String full = "";
        private Text lines;

        Words(Function<Claim, String> text) {
            this.text = text;
        }

        @Override
        void show(ClaimFacts facts) {
            full = text.apply(facts.claim());
            boolean ownLines = Direction.isRightToLeft(full);
            TextDirection.follow(this, full);
            if (ownLines && lines == null) {
                lines = new Text();
                lines.getStyleClass().add("own-lines");
            }
            setText(ownLines ? null : full);
            setGraphic(ownLines ? lines : null);
            setAccessibleText(full);
        }

        @Override
        protected void layoutChildren() {
            if (getGraphic() == lines && lines != null) {
                double room = getWidth() - snappedLeftInset() - snappedRightInset();
                String broken = CellLines.broken(full, lines.getFont(), room, 2);
                if (!broken.equals(lines.getText())) {
                    lines.setText(broken);
                }
            }
            super.layoutChildren();
        }
    }

    private static final class EvidenceCell extends FactsCell {
        private final ClaimWords words;
        private final HBox box = new HBox();
        private final Map<Stance, Label> counts = new EnumMap<>(Stance.class);

        EvidenceCell(ClaimWords words) {
            this.words = words;
            Rectangle own = new Rectangle();
            own.widthProperty().bind(widthProperty());
            own.heightProperty().bind(heightProperty());
            setClip(own);
            box.getStyleClass().add("evidence-counts");
            for (Stance stance : Stance.values()) {
                Label count = new Label();
                count.setGraphic(new StanceSign(stance, SIGN));
                count.setMinWidth(Region.USE_PREF_SIZE);
                Roles.scope(count, stance);
                counts.put(stance, count);
                box.getChildren().add(count);
            }
        }

        @Override
        void show(ClaimFacts facts) {
            boolean none = facts.evidence() == 0;
            setText(none ? words.noEvidence() : null);
            setGraphic(none ? null : box);
            pseudoClassStateChanged(QUIET, none);
            setAccessibleText(words.evidence(facts));
            counts.forEach((stance, label) -> {
                int count = facts.count(stance);
                label.setText(words.number(count));
                label.setVisible(count > 0);
                label.setManaged(count > 0);
            });
        }
    }

    private static final class RatingCell extends FactsCell {
        private final ClaimWords words;
        private final VerdictMark mark = new VerdictMark(RatingRole.UNCHECKED, VerdictMark.TABLE);

        RatingCell(ClaimWords words) {
            this.words = words;
        }

        @Override
        void show(ClaimFacts facts) {
            mark.setRole(facts.role());
            setGraphic(mark);
            setText(words.ratingOf(facts));
        }
    }

    private static final class PriorityCell extends FactsCell {
        private final ClaimWords words;
        private final org.kordamp.ikonli.javafx.FontIcon high = Icons.HIGH_PRIORITY.node("small");

        PriorityCell(ClaimWords words) {
            this.words = words;
        }

        @Override
        void show(ClaimFacts facts) {
            Priority priority = facts.claim().priority();
            boolean isHigh = priority == Priority.HIGH;
            setText(words.priority(priority));
            setGraphic(isHigh ? high : null);
            pseudoClassStateChanged(QUIET, !isHigh);
        }
    }
}
