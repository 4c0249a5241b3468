package org.factdesk.workbench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Gives a claim a piece of evidence; a source that the case has already is used, not made again. */
public final class AddEvidence {
    private final Desk desk;

    public AddEvidence(Desk desk) {
        this.desk = desk;
    }

    /** @throws Problem TEXT_MISSING when the source has no title */
    public Evidence add(UUID claimId, EvidenceDraft draft) {
        Claim claim = desk.state().get(Claim.class, claimId);
        SourceDraft wanted = draft.source();
        if (wanted.title() == null || wanted.title().isBlank()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.SOURCE_TITLE.key());
        }
        List<Change> changes = new ArrayList<>();
        Source source = same(wanted).orElseGet(() -> {
            Source made = wanted.as(desk.newId(), null);
            changes.add(Change.made(made));
            return made;
        });
        Evidence evidence = new Evidence(
                desk.newId(),
                claim.id(),
                source.id(),
                draft.stance(),
                draft.weight(),
                draft.quote(),
                draft.locator(),
                draft.why());
        changes.add(Change.made(evidence));
        desk.commit(EditLabel.of("edit.evidence.add", claim.number(), source.title()), changes);
        return evidence;
    }

    private Optional<Source> same(SourceDraft wanted) {
        return desk.state().all(Source.class).stream()
                .filter(source -> wanted.as(source.id(), source.document()).equals(source))
                .findFirst();
    }
}
