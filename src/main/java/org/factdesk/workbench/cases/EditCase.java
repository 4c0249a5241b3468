package org.factdesk.workbench.cases;

import java.util.List;
import java.util.UUID;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.Change;
import org.factdesk.model.EditLabel;
import org.factdesk.model.RatingScale;
import org.factdesk.model.RatingScales;
import org.factdesk.model.Verdict;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.history.Field;

/** Changes what is true of the whole case. */
public final class EditCase {
    private final Desk desk;

    public EditCase(Desk desk) {
        this.desk = desk;
    }

    /** @throws Problem TEXT_MISSING when the title is blank */
    public void title(String title) {
        if (title.isBlank()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.CASE_TITLE.key());
        }
        CaseInfo before = desk.state().info();
        CaseInfo after = before.withTitle(title);
        if (!after.equals(before)) {
            desk.commit(EditLabel.of("edit.case.title"), List.of(Change.replaced(before, after)));
        }
    }

    /**
     * Chooses another built-in scale, as long as no verdict uses the present one.
     *
     * @throws Problem SCALE_UNKNOWN; SCALE_IN_USE when a verdict has a rating
     */
    public void scale(String key) {
        CaseInfo before = desk.state().info();
        RatingScale present = desk.state().scale();
        if (present.key().equals(key)) {
            return;
        }
        UUID id = desk.newId();
        RatingScale chosen = RatingScales.create(key, id)
                .orElseThrow(() -> new Problem(ProblemCode.SCALE_UNKNOWN, key, String.join(", ", RatingScales.keys())));
        if (desk.state().all(Verdict.class).stream().anyMatch(verdict -> verdict.rating() != null)) {
            throw new Problem(ProblemCode.SCALE_IN_USE, present.name());
        }
        desk.commit(
                EditLabel.of("edit.case.scale", chosen.name()),
                List.of(Change.made(chosen), Change.replaced(before, before.withScale(id)), Change.removed(present)));
    }
}
