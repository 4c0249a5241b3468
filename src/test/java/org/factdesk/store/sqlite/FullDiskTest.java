package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.Claim;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskLosesNothingAndTheWorkGoesOnOnceThereIsRoom() {
        try (ACase kept = ACase.in(folder)) {
            Claim claim = kept.claim("One");
            Db db = ((SqliteCaseStore) kept.desk().store()).db();
            db.script("PRAGMA max_page_count=" + db.number("PRAGMA page_count"));
            Claim larger = claim.withNote("n".repeat(100_000));

            assertEquals(
                    ProblemCode.DISK_FULL,
                    assertThrows(Problem.class, () -> kept.replace(claim, larger))
                            .code());
            assertEquals(
                    ProblemCode.DISK_FULL,
                    assertThrows(Problem.class, () -> kept.article("Title", "p".repeat(100_000)))
                            .code());
            assertEquals(List.of(claim), List.copyOf(kept.desk().state().claims()));
            assertEquals(2, kept.desk().store().log().all().size());

            db.script("PRAGMA max_page_count=1000000");
            kept.replace(claim, larger);
            assertEquals(List.of(larger), List.copyOf(kept.reopen().state().claims()));
            assertEquals(List.of(), kept.desk().store().log().verify().findings());
        }
    }
}
