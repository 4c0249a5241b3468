package org.factdesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Priority;
import org.factdesk.model.WorkState;
import org.factdesk.store.CaseStore;
import org.factdesk.store.sqlite.SqliteCaseStores;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeping a case of ten thousand claims in its file costs. */
class StoreBenchmark {
    private static final int CLAIMS = 10_000;

    @TempDir
    Path folder;

    private ACase kept;

    @BeforeEach
    void makeALargeCase() {
        kept = ACase.in(folder);
        List<Change> changes = new ArrayList<>();
        for (int number = 1; number <= CLAIMS; number++) {
            changes.add(Change.made(new Claim(
                    kept.desk().newId(),
                    number,
                    "The council closed the bridge in the year " + number + " without telling anybody why",
                    "The mayor",
                    null,
                    "Council meeting",
                    WorkState.TO_CHECK,
                    Priority.NORMAL,
                    "",
                    List.of())));
        }
        kept.desk().commit(EditLabel.of("edit.test"), changes);
    }

    @AfterEach
    void close() {
        kept.close();
    }

    @Test
    void oneDurableEdit() throws Exception {
        Path bare = Files.createDirectory(folder.resolve("bare")).resolve("bare.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + bare);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode=EXCLUSIVE");
            statement.execute("PRAGMA journal_mode=TRUNCATE");
            statement.execute("PRAGMA synchronous=EXTRA");
            statement.execute("CREATE TABLE line (text TEXT)");
            PreparedStatement insert = connection.prepareStatement("INSERT INTO line VALUES ('x')");
            int[] times = {0};
            BenchmarkReport.compare(
                    "an edit of one of 10,000 claims, durable",
                    () -> {
                        Claim claim = kept.desk().state().claim(5_000).orElseThrow();
                        kept.replace(claim, claim.withStatement("Wording " + times[0]++));
                    },
                    "bare insert, synchronous=EXTRA",
                    insert::executeUpdate,
                    5);
        }
    }

    @Test
    void openingAndLoading() throws Exception {
        kept.close();
        double millis = BenchmarkReport.millis(1, 5, () -> {
            try (CaseStore store = new SqliteCaseStores().open(kept.file(), ACase.DEVICE)) {
                Assertions.assertEquals(CLAIMS, store.load().claims().size());
            }
        });
        BenchmarkReport.atMost("opening and loading 10,000 claims", millis, 1_000, "ms");
    }
}
