package org.factdesk.workbench.cases;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.Change;
import org.factdesk.model.Edit;
import org.factdesk.model.EditLabel;
import org.factdesk.model.RatingScale;
import org.factdesk.model.RatingScales;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStores;
import org.factdesk.workbench.Desk;

/** Makes new cases and opens existing ones. */
public final class CaseFiles {
    private final CaseStores stores;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Supplier<String> actor;
    private final UUID installation;

    /**
     * @param actor the analyst's name, never blank
     * @param installation what this machine's chains are told apart by; never written to a case itself
     */
    public CaseFiles(CaseStores stores, Supplier<UUID> ids, Clock clock, Supplier<String> actor, UUID installation) {
        this.stores = stores;
        this.ids = ids;
        this.clock = clock;
        this.actor = actor;
        this.installation = installation;
    }

    /**
     * @param scale key of a built-in scale
     * @throws Problem SCALE_UNKNOWN, or as {@link CaseStores#create} does
     */
    public Desk create(Path file, String title, String scale) {
        RatingScale ratings = RatingScales.create(scale, ids.get())
                .orElseThrow(
                        () -> new Problem(ProblemCode.SCALE_UNKNOWN, scale, String.join(", ", RatingScales.keys())));
        CaseInfo info = new CaseInfo(ids.get(), title, ratings.id(), clock.instant());
        Edit first = Edit.work(
                ids.get(),
                clock.instant(),
                actor.get(),
                EditLabel.of("edit.case.create", title),
                List.of(Change.made(ratings), Change.made(info)));
        return new Desk(stores.create(file, installation, first), ids, clock, actor);
    }

    /** @throws Problem as {@link CaseStores#open} does */
    public Desk open(Path file) {
        return new Desk(stores.open(file, installation), ids, clock, actor);
    }
}
