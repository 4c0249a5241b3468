package org.factdesk.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Item;
import org.factdesk.model.Priority;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What keeping a case's items in memory costs, beside the least a replay can do: compare and remember. */
class CaseStateBenchmark {
    private static final int CLAIMS = 10_000;
    private static final int CHANGES = 100_000;

    @Test
    void replayOfAHundredThousandChanges() throws Exception {
        List<Change> changes = changes();
        double yardstick = BenchmarkReport.millis(3, 7, () -> {
            Map<UUID, Item> last = new HashMap<>();
            for (Change change : changes) {
                Assertions.assertEquals(change.before(), last.put(change.id(), change.after()));
            }
            Assertions.assertEquals(CLAIMS, last.size());
        });
        double value = BenchmarkReport.millis(3, 7, () -> {
            CaseState state = new CaseState();
            changes.forEach(state::apply);
            Assertions.assertEquals(CLAIMS, state.claims().size());
        });
        BenchmarkReport.ratio("replay of 100,000 changes", value, "compared and put into a HashMap", yardstick, 30);
        BenchmarkReport.atMost("replay of 100,000 changes", value, 2_000, "ms");
    }

    private static List<Change> changes() {
        TimeOrderedIds ids = new TimeOrderedIds(Clock.systemUTC(), new Random(1));
        List<Change> changes = new ArrayList<>(CHANGES);
        List<Claim> claims = new ArrayList<>(CLAIMS);
        for (int number = 1; number <= CLAIMS; number++) {
            Claim claim = new Claim(
                    ids.get(),
                    number,
                    "Claim " + number,
                    "",
                    null,
                    "",
                    WorkState.TO_CHECK,
                    Priority.NORMAL,
                    "",
                    List.of());
            claims.add(claim);
            changes.add(Change.made(claim));
        }
        for (int i = 0; changes.size() < CHANGES; i++) {
            Claim before = claims.get(i % CLAIMS);
            Claim after = before.withStatement("Claim " + before.number() + ", wording " + i);
            claims.set(i % CLAIMS, after);
            changes.add(Change.replaced(before, after));
        }
        return changes;
    }
}
