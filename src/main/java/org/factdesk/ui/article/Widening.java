package org.factdesk.ui.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.factdesk.text.Span;
import org.factdesk.ui.article.ArticleSelection.Unit;

/** Makes a selection wider by word, sentence and block, and narrower again by the same steps. */
final class Widening {
    private static final List<Unit> STEPS = List.of(Unit.WORD, Unit.SENTENCE, Unit.BLOCK);

    private final TextBlocks blocks;
    private final ArticleSelection selection;
    private final Deque<Step> taken = new ArrayDeque<>();

    /** What was selected before a step, and after it. */
    private record Step(Position start, Position end, Position newStart, Position newEnd) {}

    Widening(TextBlocks blocks, ArticleSelection selection) {
        this.blocks = blocks;
        this.selection = selection;
    }

    /** Takes the next larger unit at both ends; nothing when whole blocks are selected. */
    void widen() {
        if (selection.caret().isEmpty()) {
            return;
        }
        forgetOther();
        Position start = selection.start();
        Position end = selection.end();
        for (Unit unit : STEPS) {
            Span first = selection.around(unit, start);
            Span last = selection.around(unit, lastOf(start, end));
            Position newStart = new Position(start.block(), Math.min(start.offset(), first.start()));
            Position newEnd = new Position(end.block(), Math.max(end.offset(), last.end()));
            boolean wider = newStart.compareTo(start) < 0 || newEnd.compareTo(end) > 0;
            boolean words =
                    unit != Unit.WORD || !first.of(blocks.text(start.block())).isBlank();
            if (wider && words) {
                taken.push(new Step(start, end, newStart, newEnd));
                selection.set(newStart, newEnd);
                return;
            }
        }
    }

    /** Goes one step back; what was not made wider here gets the largest smaller unit at its start. */
    void narrow() {
        if (selection.isEmpty()) {
            return;
        }
        forgetOther();
        if (!taken.isEmpty()) {
            Step step = taken.pop();
            selection.set(step.start(), step.end());
            return;
        }
        Position start = selection.start();
        for (Unit unit : List.of(Unit.BLOCK, Unit.SENTENCE, Unit.WORD)) {
            Span span = selection.around(unit, start);
            Position newStart = new Position(start.block(), span.start());
            Position newEnd = new Position(start.block(), span.end());
            if (newStart.equals(start) && newEnd.compareTo(selection.end()) < 0 && !span.isEmpty()) {
                selection.set(newStart, newEnd);
                return;
            }
        }
        selection.place(start);
    }

    /** The last place that is still inside what is selected. */
    private static Position lastOf(Position start, Position end) {
        return end.offset() > 0 && !start.equals(end) ? new Position(end.block(), end.offset() - 1) : end;
    }

    /** Steps that did not lead to what is selected now have nothing to go back to. */
    private void forgetOther() {
        if (!taken.isEmpty()
                && !(taken.peek().newStart().equals(selection.start())
                        && taken.peek().newEnd().equals(selection.end()))) {
            taken.clear();
        }
    }
}
