package org.factdesk.workbench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Evidence;
import org.factdesk.model.Source;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.history.Field;

/** Changes a piece of evidence and its source, or takes it away. */
public final class EditEvidence {
    private final Desk desk;

    public EditEvidence(Desk desk) {
        this.desk = desk;
    }

    /**
     * Gives the evidence and its source these values. The source changes wherever it is used.
     *
     * @throws Problem TEXT_MISSING when the source has no title
     */
    public void change(UUID evidenceId, EvidenceDraft draft) {
        Evidence before = desk.state().get(Evidence.class, evidenceId);
        Source source = desk.state().get(Source.class, before.source());
        if (draft.source().title() == null || draft.source().title().isBlank()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.SOURCE_TITLE.key());
        }
        Evidence after = new Evidence(
                before.id(),
                before.claim(),
                before.source(),
                draft.stance(),
                draft.weight(),
                draft.quote(),
                draft.locator(),
                draft.why());
        Source changed = draft.source().as(source.id(), source.document());
        List<Change> changes = new ArrayList<>();
        if (!changed.equals(source)) {
            changes.add(Change.replaced(source, changed));
        }
        if (!after.equals(before)) {
            changes.add(Change.replaced(before, after));
        }
        if (!changes.isEmpty()) {
            desk.commit(EditLabel.of("edit.evidence.change", claimNumber(before), changed.title()), changes);
        }
    }

    /** Takes the evidence away; its source stays in the case while another piece of evidence stands on it. */
    public void remove(UUID evidenceId) {
        Evidence evidence = desk.state().get(Evidence.class, evidenceId);
        Source source = desk.state().get(Source.class, evidence.source());
        List<Change> changes = new ArrayList<>();
        changes.add(Change.removed(evidence));
        boolean alone = source.document() == null
                && desk.state().all(Evidence.class).stream()
                        .noneMatch(other -> other.source().equals(source.id()) && !other.equals(evidence));
        if (alone) {
            changes.add(Change.removed(source));
        }
        desk.commit(EditLabel.of("edit.evidence.remove", claimNumber(evidence), source.title()), changes);
    }

    private int claimNumber(Evidence evidence) {
        return desk.state().get(Claim.class, evidence.claim()).number();
    }
}
