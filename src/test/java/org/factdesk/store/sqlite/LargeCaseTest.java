package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeCaseTest {
    private static final int CLAIMS = 10_000;

    @TempDir
    Path folder;

    /** Prints how long things take; how long they may take is a benchmark's business. */
    @Test
    void tenThousandClaimsAreKeptOpenedAndVerified() {
        Path file;
        try (ACase kept = ACase.in(folder)) {
            file = kept.file();
            List<Change> changes = new ArrayList<>();
            for (int i = 1; i <= CLAIMS; i++) {
                changes.add(Change.made(claim(kept, i)));
            }
            timed("one edit of 10,000 claims", () -> kept.desk().commit(EditLabel.of("edit.test"), changes));
            Claim one = kept.desk().state().claim(5000).orElseThrow();
            timed("one edit of one claim", () -> kept.replace(one, one.withStatement("Changed")));
        }
        CaseStore store = timed("open", () -> new SqliteCaseStores().open(file, ACase.DEVICE));
        try (store) {
            assertEquals(CLAIMS, timed("load", store::load).claims().size());
            timed("undo stack", () -> store.log().undoStack());
            assertEquals(1, timed("find", () -> store.search().find("4711", 5)).size());
            assertEquals(List.of(), timed("verify", () -> store.log().verify()).findings());
        }
    }

    private static Claim claim(ACase kept, int number) {
        return new Claim(
                kept.desk().newId(),
                number,
                "The council closed the bridge in the year " + number + " without telling anybody why",
                "The mayor",
                null,
                "Council meeting",
                WorkState.TO_CHECK,
                Priority.NORMAL,
                "",
                List.of());
    }

    private static <R> R timed(String what, Supplier<R> work) {
        long start = System.nanoTime();
        R result = work.get();
        System.out.printf("10,000 claims, %s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        return result;
    }
}
