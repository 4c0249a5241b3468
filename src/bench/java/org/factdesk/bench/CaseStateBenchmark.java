package org.factdesk.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.factdesk.model.CaseState;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.Priority;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What keeping a case's items in memory costs, beside hashing the same changes, which checking the chain costs anyway. */
class CaseStateBenchmark {
    private static final int CLAIMS = 10_000;
    private static final int CHANGES = 100_000;

    @Test
    void replayOfAHundredThousandChanges() throws Exception {
        List<Change> changes = changes();
        List<byte[]> texts = changes.stream()
                .map(change -> change.toString().getBytes(StandardCharsets.UTF_8))
                .toList();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        double value = BenchmarkReport.compare(
                "replay of 100,000 changes",
                () -> {
                    CaseState state = new CaseState();
                    changes.forEach(state::apply);
                    Assertions.assertEquals(CLAIMS, state.claims().size());
                },
                "SHA-256 of each change's text",
                () -> texts.forEach(digest::digest),
                3);
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
