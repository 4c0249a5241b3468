package org.factdesk.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.testing.ACase;
import org.factdesk.ui.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case as the window holds it, without a window. */
class OpenCaseTest {
    @TempDir
    Path folder;

    private final List<Problem> told = new ArrayList<>();

    private OpenCase open(ACase file) {
        return OpenCase.of(file.desk(), Tasks.immediate(), told::add);
    }

    @Test
    void aCaseWhoseArticleCannotBeReadLocksNobodyOut() throws IOException {
        try (ACase file = ACase.in(folder)) {
            file.article("A title", "A paragraph.");
            file.close();
            String bytes = Files.readString(file.file(), StandardCharsets.ISO_8859_1);
            Files.writeString(file.file(), bytes.replace("A paragraph.", "B paragraph."), StandardCharsets.ISO_8859_1);
            file.reopen();

            assertEquals(
                    ProblemCode.CASE_DAMAGED,
                    assertThrows(Problem.class, () -> open(file)).code());
            file.reopen();
        }
    }

    @Test
    void anImportThatIsTakenBackShowsTheArticleThatIsLeftAndIsShownAgainWhenItComesBack() {
        try (ACase file = ACase.in(folder)) {
            UUID first = file.article("One", "First.").document();
            OpenCase opened = open(file);
            UUID second = file.article("Two", "Second.").document();
            opened.articleProperty().set(second);

            file.desk().undo();
            assertEquals(first, opened.articleProperty().get());
            file.desk().undo();
            assertNull(opened.articleProperty().get());
            file.desk().redo();
            assertEquals(first, opened.articleProperty().get());
        }
    }

    @Test
    void whatComesAfterClosingGoesOnWhenACloserFails() {
        try (ACase file = ACase.in(folder)) {
            List<String> went = new ArrayList<>();
            OpenCase opened = open(file);
            opened.addCloser(() -> {
                throw new IllegalStateException("a fault");
            });

            assertThrows(IllegalStateException.class, () -> opened.close(() -> went.add("on")));

            assertEquals(List.of("on"), went);
            file.reopen();
        }
    }
}
