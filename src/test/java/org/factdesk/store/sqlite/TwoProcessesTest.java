package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factdesk.model.Claim;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.CaseStore;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TwoProcessesTest {
    @TempDir
    Path folder;

    @Test
    void aSecondProcessIsTurnedAwayWhileTheCaseIsOpen() throws IOException {
        try (ACase kept = ACase.in(folder)) {
            kept.claim("One");
            assertEquals("CASE_IN_USE", firstWordOfAChild(kept.file()));
            kept.claim("Two");
            // Trying to open it here must not let go of the lock that keeps the other process out.
            assertEquals(ProblemCode.CASE_IN_USE, refusal(kept.file()).code());
            Path link = Files.createLink(folder.resolve("hard-link.factcase"), kept.file());
            assertEquals(ProblemCode.CASE_IN_USE, refusal(link).code());
            assertEquals("CASE_IN_USE", firstWordOfAChild(kept.file()));
            kept.claim("Three");
            assertEquals(3, kept.reopen().state().claims().size());
        }
    }

    @Test
    void aCaseOpenElsewhereIsRefusedHereUntilItIsClosedThere() throws Exception {
        Path file = emptyCase();
        try (ChildJvm child = ChildJvm.on(file, 0)) {
            assertEquals("open", child.next());
            byte[] before = Files.readAllBytes(file);
            assertEquals(ProblemCode.CASE_IN_USE, refusal(file).code());
            assertEquals(before.length, Files.size(file));
            child.kill();
        }
        new SqliteCaseStores().open(file, UUID.randomUUID()).close();
    }

    @Test
    void everyEditThatWasSaidToBeDoneOutlivesAKill() throws Exception {
        Path file = emptyCase();
        Random random = new Random(5);
        Set<String> said = new HashSet<>();
        for (int kill = 0; kill < 8; kill++) {
            said.addAll(killAfter(file, 1 + random.nextInt(40)));
            try (CaseStore store = new SqliteCaseStores().open(file, ACase.DEVICE)) {
                Set<String> kept = store.log().all().stream()
                        .map(recorded -> recorded.edit().id().toString())
                        .collect(Collectors.toSet());
                assertTrue(kept.containsAll(said), "lost " + (said.size() - kept.size()));
                assertEquals(List.of(), store.log().verify().findings());
                assertEquals(kept.size() - 1, store.load().claims().size());
            }
        }
        assertTrue(said.size() >= 8);
    }

    private static List<String> killAfter(Path file, int edits) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (ChildJvm child = ChildJvm.on(file, Integer.MAX_VALUE)) {
            assertEquals("open", child.next());
            for (int i = 0; i < edits; i++) {
                String id = child.next();
                assertNotNull(id);
                said.add(id);
            }
            said.addAll(child.kill());
        }
        // What was being said when the end came is no whole id.
        said.removeIf(id -> id.length() != 36);
        return said;
    }

    @Test
    void aCaseThatWasDeletedOrReplacedWhileOpenTakesNoMoreEdits() throws IOException {
        ACase kept = ACase.in(folder);
        Claim claim = kept.claim("One");
        Path aside = Files.move(kept.file(), folder.resolve("aside.factcase"));
        assertMoved(kept, claim);
        Files.copy(aside, kept.file());
        assertMoved(kept, claim);
        assertThrows(Problem.class, () -> kept.desk().store().drafts().put("claim", "typed"));
        Files.delete(kept.file());
        Files.move(aside, kept.file());
        kept.replace(claim, claim.withStatement("Two"));
        assertEquals("Two", kept.reopen().state().claim(1).orElseThrow().statement());
        kept.close();
    }

    @Test
    void closingACaseThatWasReplacedLeavesWhatIsBesideTheNewOne() throws IOException {
        ACase kept = ACase.in(folder);
        kept.claim("One");
        Files.move(kept.file(), folder.resolve("aside.factcase"));
        Path journal = folder.resolve("test.factcase-journal");
        Files.writeString(journal, "of another");
        kept.close();
        assertEquals("of another", Files.readString(journal));
        new SqliteCaseStores()
                .open(folder.resolve("aside.factcase"), ACase.DEVICE)
                .close();
    }

    private static void assertMoved(ACase kept, Claim claim) {
        Problem moved = assertThrows(Problem.class, () -> kept.replace(claim, claim.withStatement("Two")));
        assertEquals(ProblemCode.CASE_MOVED, moved.code());
        assertEquals("One", kept.desk().state().claim(1).orElseThrow().statement());
    }

    private Path emptyCase() {
        try (ACase kept = ACase.in(folder)) {
            return kept.file();
        }
    }

    private static String firstWordOfAChild(Path file) throws IOException {
        try (ChildJvm child = ChildJvm.on(file, 0)) {
            return child.next();
        }
    }

    private static Problem refusal(Path file) {
        return assertThrows(Problem.class, () -> new SqliteCaseStores().open(file, UUID.randomUUID()));
    }
}
