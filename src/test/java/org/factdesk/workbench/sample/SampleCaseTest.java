package org.factdesk.workbench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factdesk.ingest.Readers;
import org.factdesk.ingest.html.HtmlReader;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Coverage;
import org.factdesk.model.Evidence;
import org.factdesk.model.Note;
import org.factdesk.model.Passage;
import org.factdesk.model.Priority;
import org.factdesk.model.RatingRole;
import org.factdesk.model.RecordedEdit;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.TimeOrderedIds;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.problem.Problem;
import org.factdesk.store.sqlite.SqliteCaseStores;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.cases.CaseFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCaseTest {
    @TempDir
    Path folder;

    private Desk make(String name) {
        SqliteCaseStores stores = new SqliteCaseStores();
        Clock clock = Clock.systemUTC();
        CaseFiles cases = new CaseFiles(stores, new TimeOrderedIds(clock), clock, () -> "me", UUID.randomUUID());
        return new SampleCase(stores, cases, () -> new Readers(List.of(new HtmlReader()))).make(folder.resolve(name));
    }

    @Test
    void showsEveryRatingStanceWeightAndMostStates() {
        try (Desk desk = make("sample.factcase")) {
            CaseState state = desk.state();
            Set<RatingRole> roles = EnumSet.noneOf(RatingRole.class);
            Set<WorkState> states = EnumSet.noneOf(WorkState.class);
            Set<Priority> priorities = EnumSet.noneOf(Priority.class);
            Set<Stance> stances = EnumSet.noneOf(Stance.class);
            Set<Weight> weights = EnumSet.noneOf(Weight.class);
            for (Claim claim : state.claims()) {
                roles.add(state.roleOf(claim.id()));
                states.add(claim.state());
                priorities.add(claim.priority());
                for (Evidence evidence : state.evidenceOf(claim.id())) {
                    stances.add(evidence.stance());
                    weights.add(evidence.weight());
                }
            }
            assertEquals(9, state.claims().size());
            assertEquals(EnumSet.allOf(RatingRole.class), roles);
            assertEquals(EnumSet.allOf(Priority.class), priorities);
            assertEquals(EnumSet.allOf(Stance.class), stances);
            assertEquals(EnumSet.allOf(Weight.class), weights);
            assertEquals(EnumSet.complementOf(EnumSet.of(WorkState.DROPPED)), states);
        }
    }

    @Test
    void hasWhatAnAnalystShouldSeeOnce() {
        try (Desk desk = make("sample.factcase")) {
            CaseState state = desk.state();
            assertEquals(6, state.all(Source.class).size());
            assertEquals(2, state.all(Note.class).size());
            assertEquals(2, state.claim(9).orElseThrow().passages().size());
            assertEquals(2, state.verdictsOf(state.claim(2).orElseThrow().id()).size());
            assertTrue(state.verdictOf(state.claim(5).orElseThrow().id()).isEmpty());
            assertTrue(state.ratingOf(state.claim(9).orElseThrow().id()).isEmpty());
            UUID version = state.all(Passage.class).iterator().next().version();
            BlockText body = desk.body(version);
            Coverage coverage = Coverage.of(state, version, body);
            assertTrue(coverage.blocks().contains(Coverage.Status.NOT_SEEN));
            assertTrue(coverage.blocks().contains(Coverage.Status.LOOKED_AT));
            assertTrue(body.blocks().stream().anyMatch(block -> block.kind() == BlockKind.FURNITURE));
        }
    }

    @Test
    void twoBuildsAreAlikeToTheHash() {
        try (Desk one = make("one.factcase");
                Desk two = make("two.factcase")) {
            List<String> first =
                    one.store().log().all().stream().map(RecordedEdit::hash).toList();
            assertEquals(
                    first,
                    two.store().log().all().stream().map(RecordedEdit::hash).toList());
            assertEquals(first.size(), new HashSet<>(first).size());
            assertTrue(one.store().log().verify().isSound());
        }
    }

    @Test
    void whatIsDoneNextIsTheUsersOwnAndCanBeTakenBack() {
        try (Desk desk = make("sample.factcase")) {
            assertEquals("me", desk.undo().edit().actor());
            assertTrue(desk.store().log().verify().isSound());
        }
    }

    @Test
    void aFileThatExistsIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.factcase"), "mine");
        assertThrows(Problem.class, () -> make("mine.factcase"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        Files.writeString(folder.resolve("file"), "in the way");
        assertThrows(Problem.class, () -> make("file/sample.factcase"));
        assertFalse(Files.exists(folder.resolve("file/sample.factcase")));
    }
}
