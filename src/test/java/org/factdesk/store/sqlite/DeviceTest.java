package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceTest {
    private static final UUID INSTALLATION = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void twoCasesOfOneMachineAreNotLinkedByTheNameOfTheirChains() {
        assertNotEquals(chainOf("one.factcase"), chainOf("two.factcase"));
    }

    @Test
    void theNameOfTheInstallationStandsInNoCase() {
        assertNotEquals(INSTALLATION, chainOf("one.factcase"));
    }

    @Test
    void aReopenedCaseGoesOnWithTheSameChain() {
        UUID before = chainOf("one.factcase");
        try (CaseStore store = new SqliteCaseStores().open(folder.resolve("one.factcase"), INSTALLATION)) {
            assertEquals(store.log().all().get(0).hash(), store.log().head());
            assertEquals(before, store.log().all().get(0).device());
        }
    }

    private UUID chainOf(String name) {
        TimeOrderedIds ids = new TimeOrderedIds(Clock.systemUTC());
        Path file = folder.resolve(name);
        try (CaseStore store = new SqliteCaseStores().create(file, INSTALLATION, ACase.first(ids, name))) {
            return store.log().all().get(0).device();
        }
    }
}
