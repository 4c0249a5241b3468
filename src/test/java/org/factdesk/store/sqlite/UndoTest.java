package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.factdesk.model.BlockMark;
import org.factdesk.model.CaseInfo;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Evidence;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;
import org.factdesk.model.Stance;
import org.factdesk.model.Verdict;
import org.factdesk.model.WorkState;
import org.factdesk.testing.ACase;
import org.factdesk.text.BlockKind;

class UndoTest {
    /** One thing that an analyst does; the number picks what it is done to. */
    record Step(int verb, int pick, String text) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 50),
                        Items.words())
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void anyEditsUndoneGiveTheFirstStateAndRedoneTheLast(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("undo");
        try (ACase kept = ACase.in(folder)) {
            // The edit that makes the case can be undone as well; what lies under it is no case.
            List<List<Item>> states = new ArrayList<>(List.of(items(kept.desk().state())));
            kept.desk().addListener(change -> states.add(items(kept.desk().state())));
            steps.forEach(step -> take(kept, step));
            assertReopenedIs(kept, states.get(states.size() - 1));
            for (int i = states.size() - 2; i >= 0; i--) {
                kept.desk().undo();
                assertEquals(states.get(i), items(kept.desk().state()));
            }
            assertReopenedIs(kept, states.get(0));
            for (int i = 1; i < states.size(); i++) {
                kept.desk().redo();
                assertEquals(states.get(i), items(kept.desk().state()));
            }
            assertReopenedIs(kept, states.get(states.size() - 1));
            assertTrue(kept.desk().nextRedo().isEmpty());
            assertEquals(List.of(), kept.desk().store().log().verify().findings());
        } finally {
            delete(folder);
        }
    }

    private static void assertReopenedIs(ACase kept, List<Item> items) {
        assertEquals(items, items(kept.reopen().state()));
    }

    /** All items by id: the order they stand in within a kind is the order of their last change. */
    private static List<Item> items(CaseState state) {
        List<Item> all = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            state.all(kind.type()).stream()
                    .sorted(Comparator.comparing(Item::id))
                    .forEach(all::add);
        }
        return all;
    }

    private static void take(ACase kept, Step step) {
        CaseState state = kept.desk().state();
        List<Claim> claims = List.copyOf(state.claims());
        if (step.verb() <= 2 || claims.isEmpty()) {
            DocumentVersion article = step.verb() == 0 ? kept.article(step.text(), step.text(), "A paragraph.") : null;
            if (article == null) {
                kept.claim(step.text());
            } else if (step.pick() % 2 == 0) {
                kept.claimOn(article, step.text(), "paragraph");
            } else {
                kept.note(article, "paragraph", step.text());
                kept.make(new BlockMark(BlockMark.idFor(article.id(), 1), article.id(), 1, BlockKind.FURNITURE, true));
            }
            return;
        }
        changeClaim(kept, step, claims.get(step.pick() % claims.size()));
    }

    private static void changeClaim(ACase kept, Step step, Claim claim) {
        CaseState state = kept.desk().state();
        switch (step.verb()) {
            case 3 -> kept.replace(claim, claim.withStatement(step.text()));
            case 4 -> kept.replace(claim, claim.withState(WorkState.DONE).withNote(step.text()));
            case 5 -> kept.evidence(claim, kept.source(step.text()), Stance.QUALIFIES, step.text());
            case 6 -> kept.verdict(claim, "half-true", step.text());
            case 7 -> {
                CaseInfo info = state.info();
                kept.replace(info, info.withTitle(step.text()));
            }
            case 8 -> {
                List<Evidence> evidence = List.copyOf(state.all(Evidence.class));
                if (evidence.isEmpty()) {
                    return;
                }
                kept.remove(evidence.get(step.pick() % evidence.size()));
            }
            case 9 -> kept.verdict(claim, null, "");
            default -> {
                if (!state.evidenceOf(claim.id()).isEmpty()
                        || state.all(Verdict.class).stream()
                                .anyMatch(v -> v.claim().equals(claim.id()))) {
                    return;
                }
                kept.remove(claim);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
