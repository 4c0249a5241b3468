package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.text.Span;
import org.junit.jupiter.api.Test;

class WideningTest {
    private final TextBlocks blocks = new TextBlocks() {
        private final List<String> texts = List.of("One word. Two words here.", "Third block. It ends.");

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
            return true;
        }
    };
    private final ArticleSelection selection = new ArticleSelection(blocks, Locale.ENGLISH);
    private final Widening widening = new Widening(blocks, selection);

    @Test
    void aCaretGrowsToWordSentenceAndBlockAndBack() {
        selection.place(new Position(0, 11));
        widening.widen();
        assertEquals(Optional.of(new Span(10, 13)), selection.in(0));
        widening.widen();
        assertEquals(Optional.of(new Span(10, 25)), selection.in(0));
        widening.widen();
        widening.widen();
        assertEquals(Optional.of(new Span(0, 25)), selection.in(0));
        widening.narrow();
        widening.narrow();
        assertEquals(Optional.of(new Span(10, 13)), selection.in(0));
        widening.narrow();
        assertEquals(Optional.of(new Position(0, 11)), selection.caret());
    }

    @Test
    void aSelectionOverTwoBlocksGrowsAtBothEnds() {
        selection.set(new Position(0, 12), new Position(1, 3));
        widening.widen();
        assertEquals(new Position(0, 10), selection.start());
        assertEquals(new Position(1, 5), selection.end());
        widening.widen();
        assertEquals(new Position(1, 12), selection.end());
        widening.widen();
        assertEquals(new Position(0, 0), selection.start());
        assertEquals(new Position(1, 21), selection.end());
    }

    @Test
    void whatWasSelectedOtherwiseNarrowsToTheLargestUnitAtItsStart() {
        selection.selectAll();
        widening.narrow();
        assertEquals(new Position(0, 25), selection.end());
        widening.narrow();
        assertEquals(new Position(0, 9), selection.end());
        widening.narrow();
        assertEquals(new Position(0, 3), selection.end());
        widening.narrow();
        assertEquals(new Position(0, 0), selection.end());
    }

    @Test
    void aSpaceIsNoWord() {
        selection.place(new Position(0, 9));
        widening.widen();
        assertEquals(Optional.of(new Span(0, 9)), selection.in(0));
    }
}
