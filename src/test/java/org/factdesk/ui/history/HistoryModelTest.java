package org.factdesk.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.Claim;
import org.factdesk.testing.ACase;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.task.Tasks;
import org.factdesk.words.Words;
import org.factdesk.workbench.claims.EditClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done, told without a window. */
class HistoryModelTest {
    @TempDir
    Path folder;

    @Test
    void theClaimsOwnEditsAreToldTheNewestFirstAndTheWholeCaseOnRequest() {
        try (ACase file = ACase.in(folder)) {
            Claim claim = file.claim("One.");
            file.claim("Two.");
            OpenCase openCase = OpenCase.of(file.desk(), Tasks.immediate(), problem -> {
                throw problem;
            });
            HistoryModel model = new HistoryModel(openCase, new Words(Locale.ENGLISH), ZoneOffset.UTC);
            assertEquals(0, model.countProperty().get());
            openCase.chosenClaimProperty().set(claim.id());
            new EditClaims(file.desk()).claimant(List.of(claim.id()), "Jorun Vik");
            file.desk().undo();
            assertEquals(3, model.countProperty().get());
            assertEquals(
                    "Undo: Change the claimant of claim 1",
                    model.entries().get(0).label());
            HistoryEntry changed = model.entries().get(1);
            assertTrue(changed.takenBack());
            assertEquals(ACase.ANALYST, changed.who());
            assertEquals(List.of(new HistoryEntry.FieldLine("Claimant", "", "Jorun Vik")), changed.fields());
            model.lookingProperty().set(true);
            model.wholeCaseProperty().set(true);
            assertEquals(5, model.entries().size());
            assertEquals(3, model.countProperty().get());
            model.wholeCaseProperty().set(false);
            assertEquals(3, model.entries().size());
        }
    }
}
