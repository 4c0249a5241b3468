package org.factdesk.workbench.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.history.Field;

/** Changes one field of one or more claims: one edit, however many claims. A value that is there already is no edit. */
public final class EditClaims {
    private final Desk desk;

    public EditClaims(Desk desk) {
        this.desk = desk;
    }

    /** @throws Problem TEXT_MISSING when the statement is blank */
    public void statement(UUID claim, String statement) {
        if (statement.isBlank()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.CLAIM_STATEMENT.key());
        }
        change(List.of(claim), "edit.claim.statement", claimed -> claimed.withStatement(statement));
    }

    public void claimant(Collection<UUID> claims, String claimant) {
        change(claims, "edit.claim.claimant", claim -> claim.withClaimant(claimant));
    }

    /** @param saidOn null when it is not known */
    public void saidOn(Collection<UUID> claims, PartialDate saidOn) {
        change(claims, "edit.claim.said-on", claim -> claim.withSaidOn(saidOn));
    }

    public void appearance(Collection<UUID> claims, String appearance) {
        change(claims, "edit.claim.appearance", claim -> claim.withAppearance(appearance));
    }

    public void note(UUID claim, String note) {
        change(List.of(claim), "edit.claim.note", claimed -> claimed.withNote(note));
    }

    public void state(Collection<UUID> claims, WorkState state) {
        change(claims, "edit.claim.state", claim -> claim.withState(state));
    }

    public void priority(Collection<UUID> claims, Priority priority) {
        change(claims, "edit.claim.priority", claim -> claim.withPriority(priority));
    }

    private void change(Collection<UUID> claims, String labelKey, UnaryOperator<Claim> field) {
        List<Change> changes = new ArrayList<>();
        Claim first = null;
        for (UUID id : claims) {
            Claim before = desk.state().get(Claim.class, id);
            Claim after = field.apply(before);
            if (!after.equals(before)) {
                changes.add(Change.replaced(before, after));
                first = first == null ? before : first;
            }
        }
        if (first != null) {
            desk.commit(EditLabel.of(labelKey, changes.size(), first.number()), changes);
        }
    }
}
