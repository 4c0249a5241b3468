package org.factdesk.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.Change;
import org.factdesk.model.Edit;

/**
 * The name of one machine's chain in one case. Two cases of the same machine must not be linked by it: whoever gets hold
 * of both would learn that one desk worked on them.
 */
final class Device {
    private Device() {}

    /** The chain of that installation in the case that the edit makes. */
    static UUID in(Edit first, UUID installation) {
        return first.changes().stream()
                .map(Change::after)
                .filter(CaseInfo.class::isInstance)
                .findFirst()
                .map(info -> of(info.id().toString(), installation))
                .orElseThrow(() -> new IllegalArgumentException("the first edit makes no case"));
    }

    /** The chain of that installation in an open case; of one that names no case, which cannot be loaded, any. */
    static UUID in(Db db, UUID installation) {
        return db.first("SELECT id FROM case_info", row -> row.getString(1))
                .map(id -> of(id, installation))
                .orElse(installation);
    }

    private static UUID of(String caseId, UUID installation) {
        String both = "chain of " + installation + " in " + caseId;
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
    }
}
