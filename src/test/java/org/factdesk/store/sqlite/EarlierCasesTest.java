package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factdesk.model.CaseState;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.Metadata;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases as earlier programs wrote them, kept as files. */
class EarlierCasesTest {
    @TempDir
    Path folder;

    @Test
    void aCaseOfTheFirstVersionOpensWithAllItHeldAndStillVerifies() throws Exception {
        Path file = folder.resolve("ferry.factcase");
        try (InputStream golden = getClass().getResourceAsStream("version-1.factcase")) {
            Files.copy(golden, file);
        }
        try (CaseStore store = new SqliteCaseStores().open(file, ACase.DEVICE)) {
            CaseState state = store.load();
            Document article = state.documents(DocumentRole.ARTICLE).get(0);
            assertEquals("The ferry will run again in May", article.title());
            assertEquals("", article.modified());
            assertEquals(Metadata.NONE, state.head(article).metadata());
            assertEquals("The county", state.claims().iterator().next().claimant());
            assertTrue(store.log().verify().isSound());
            assertEquals(Schema.current().version(), Schema.versionOf(((SqliteCaseStore) store).db()));
        }
    }
}
