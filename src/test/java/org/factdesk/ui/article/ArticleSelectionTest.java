package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Span;
import org.factdesk.ui.article.ArticleSelection.Unit;
import org.junit.jupiter.api.Test;

class ArticleSelectionTest {
    private final Blocks blocks =
            new Blocks(List.of("One word. Two words here.", "folded", "Third block, with 😀 and é."), Set.of(1));
    private final ArticleSelection selection = new ArticleSelection(blocks, Locale.ENGLISH);

    @Test
    void nothingIsSelectedAndNoCaretStandsBeforeSomebodyActs() {
        assertTrue(selection.isEmpty());
        assertEquals(Optional.empty(), selection.caret());
        assertEquals(Optional.empty(), selection.in(0));
    }

    @Test
    void extendingBackwardsKeepsTheAnchor() {
        selection.place(new Position(2, 5));
        selection.extend(new Position(0, 9));

        assertEquals(new Position(0, 9), selection.start());
        assertEquals(new Position(2, 5), selection.end());
        assertEquals(Optional.of(new Span(9, 25)), selection.in(0));
        assertEquals(Optional.of(new Span(0, 5)), selection.in(2));
    }

    @Test
    void theCaretPassesOverWhatIsFoldedAway() {
        selection.place(new Position(0, 25));
        selection.move(Unit.CHARACTER, 1, false);

        assertEquals(Optional.of(new Position(2, 0)), selection.caret());
        selection.move(Unit.CHARACTER, -1, false);
        assertEquals(Optional.of(new Position(0, 25)), selection.caret());
    }

    @Test
    void aWordASentenceAndABlockAreTakenWhole() {
        selection.select(Unit.WORD, new Position(0, 5));
        assertEquals(Optional.of(new Span(4, 8)), selection.in(0));
        selection.select(Unit.SENTENCE, new Position(0, 12));
        assertEquals(Optional.of(new Span(10, 25)), selection.in(0));
        selection.select(Unit.BLOCK, new Position(0, 12));
        assertEquals(Optional.of(new Span(0, 25)), selection.in(0));
    }

    @Test
    void draggingAfterADoubleClickTakesWholeWordsBothWays() {
        selection.select(Unit.WORD, new Position(0, 11));
        selection.drag(new Position(0, 16));
        assertEquals(Optional.of(new Span(10, 19)), selection.in(0));
        selection.drag(new Position(0, 5));
        assertEquals(Optional.of(new Span(4, 13)), selection.in(0));
    }

    @Test
    void anArrowAfterASelectionStopsAtItsEnd() {
        selection.place(new Position(0, 4));
        selection.extend(new Position(0, 8));
        selection.move(Unit.CHARACTER, -1, false);

        assertEquals(Optional.of(new Position(0, 4)), selection.caret());
        assertTrue(selection.isEmpty());
    }

    @Test
    void wordsAndSentencesAreStepsToo() {
        selection.place(new Position(0, 0));
        selection.move(Unit.WORD, 1, false);
        assertEquals(Optional.of(new Position(0, 4)), selection.caret());
        selection.move(Unit.SENTENCE, 1, true);
        assertEquals(Optional.of(new Span(4, 9)), selection.in(0));
        selection.move(Unit.SENTENCE, 1, true);
        assertEquals(Optional.of(new Span(4, 25)), selection.in(0));
    }

    @Test
    void allThatIsShownCanBeSelected() {
        selection.selectAll();

        assertEquals(new Position(0, 0), selection.start());
        assertEquals(new Position(2, blocks.text(2).length()), selection.end());
    }

    @Test
    void theCaretLeavesABlockThatFoldsAway() {
        selection.place(new Position(0, 3));
        blocks.folded = Set.of(0, 1);
        selection.leaveHidden();
        assertEquals(Optional.of(new Position(2, 0)), selection.caret());
        blocks.folded = Set.of(0, 1, 2);
        selection.leaveHidden();
        assertEquals(Optional.empty(), selection.caret());
    }

    @Property(tries = 300)
    void noEndEverLiesInsideASurrogatePair(@ForAll("texts") List<String> texts, @ForAll List<Integer> moves) {
        Blocks any = new Blocks(texts, Set.of());
        ArticleSelection walked = new ArticleSelection(any, Locale.ROOT);
        for (int move : moves) {
            act(walked, any, move);
            if (walked.caret().isPresent()) {
                assertWhole(any, walked.start());
                assertWhole(any, walked.end());
            }
        }
    }

    @Property(tries = 200)
    void walkingRightReachesTheEndAndLeftTheStart(@ForAll("texts") List<String> texts) {
        Blocks any = new Blocks(texts, Set.of());
        ArticleSelection walked = new ArticleSelection(any, Locale.ROOT);
        walked.toEdge(-1, false);
        int steps = texts.stream().mapToInt(String::length).sum() + texts.size();
        for (int i = 0; i < steps; i++) {
            walked.move(Unit.CHARACTER, 1, false);
        }
        int last = texts.size() - 1;
        assertEquals(Optional.of(new Position(last, texts.get(last).length())), walked.caret());
        for (int i = 0; i < steps; i++) {
            walked.move(Unit.CHARACTER, -1, false);
        }
        assertEquals(Optional.of(new Position(0, 0)), walked.caret());
    }

    private static void act(ArticleSelection walked, Blocks any, int move) {
        int block = Math.floorMod(move / 7, any.count());
        Position at =
                new Position(block, Math.floorMod(move / 3, any.text(block).length() + 1));
        Unit unit = Unit.values()[Math.floorMod(move, 4)];
        switch (Math.floorMod(move, 6)) {
            case 0 -> walked.place(at);
            case 1 -> walked.extend(at);
            case 2 -> walked.select(unit, at);
            case 3 -> walked.drag(at);
            case 4 -> walked.move(unit, 1, move % 2 == 0);
            default -> walked.move(unit, -1, move % 2 == 0);
        }
    }

    private static void assertWhole(Blocks any, Position at) {
        String text = any.text(at.block());
        assertFalse(at.offset() < 0 || at.offset() > text.length(), at + " in " + text);
        assertTrue(CodePoints.isBoundary(text, at.offset()), at + " in " + text);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> parts =
                Arbitraries.of("a", "word ", "😀", "👩‍🚀", "é", "e\u0301", "مرحبا ", "。", "汉字", ". ", "\n", "𝒳");
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join("", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Blocks of which some are folded away. */
    private static final class Blocks implements TextBlocks {
        private final List<String> texts;
        private Set<Integer> folded;

        Blocks(List<String> texts, Set<Integer> folded) {
            this.texts = new ArrayList<>(texts);
            this.folded = folded;
        }

        @Override
        public int count() {
            return texts.size();
        }

        @Override
        public String text(int block) {
            return texts.get(block);
        }

        @Override
        public boolean isShown(int block) {
            return !folded.contains(block);
        }
    }
}
