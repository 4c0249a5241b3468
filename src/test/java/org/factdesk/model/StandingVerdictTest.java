package org.factdesk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which verdict stands. */
class StandingVerdictTest {
    private static final UUID CLAIM = new UUID(0, 1);
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void theVerdictThatSupersedesStandsThoughTheClockWasSetBack() {
        Verdict first = verdict(9, "false", NOON, null);
        Verdict second = verdict(5, "true", NOON.minusSeconds(7200), first.id());
        CaseState state = CaseState.of(List.of(second, first));

        assertEquals(List.of(first, second), state.verdictsOf(CLAIM));
        assertEquals(second, state.verdictOf(CLAIM).orElseThrow());
    }

    @Test
    void verdictsThatSupersedeEachOtherInAForeignFileStillHaveAnOrder() {
        Verdict one = verdict(2, "true", NOON, new UUID(0, 3));
        Verdict other = verdict(3, "false", NOON.plusSeconds(1), one.id());

        assertEquals(List.of(one, other), CaseState.of(List.of(other, one)).verdictsOf(CLAIM));
    }

    private static Verdict verdict(long id, String rating, Instant at, UUID supersedes) {
        return new Verdict(new UUID(0, id), CLAIM, rating, "", "", "Ada", at, supersedes);
    }
}
