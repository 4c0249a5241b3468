package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.text.Span;

/** What is selected in an article, and where the caret stands: no toolkit, only blocks and offsets. */
final class ArticleSelection {
    /** How much is taken at once. */
    enum Unit {
        CHARACTER,
        WORD,
        SENTENCE,
        BLOCK
    }

    private final TextBlocks blocks;
    private final Boundaries boundaries;
    private Position anchor;
    private Position caret;
    private Position originStart;
    private Position originEnd;
    private Unit unit = Unit.CHARACTER;

    ArticleSelection(TextBlocks blocks, Locale locale) {
        this.blocks = blocks;
        this.boundaries = new Boundaries(locale);
    }

    /** Where the caret stands; empty until somebody put it somewhere. */
    Optional<Position> caret() {
        return Optional.ofNullable(caret);
    }

    /** Whether no character is selected. */
    boolean isEmpty() {
        return caret == null || anchor.equals(caret);
    }

    /** The earlier end; null without a caret. */
    Position start() {
        return caret == null || anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    /** The later end; null without a caret. */
    Position end() {
        return caret == null || anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /** What of that block is selected, in units of the block; empty when nothing is. */
    Optional<Span> in(int block) {
        if (isEmpty() || block < start().block() || block > end().block()) {
            return Optional.empty();
        }
        int from = block == start().block() ? start().offset() : 0;
        int to = block == end().block() ? end().offset() : blocks.text(block).length();
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** The words that are selected in blocks that are shown, an empty line between two blocks. */
    String words() {
        List<String> parts = new ArrayList<>();
        if (!isEmpty()) {
            for (int block = start().block(); block <= end().block(); block++) {
                String text = blocks.text(block);
                if (blocks.isShown(block)) {
                    in(block).ifPresent(span -> parts.add(span.of(text)));
                }
            }
        }
        return String.join("\n\n", parts);
    }

    /** Whether a place lies in what is selected, or at its edge. */
    boolean contains(Position at) {
        return !isEmpty() && start().compareTo(at) <= 0 && at.compareTo(end()) <= 0;
    }

    void clear() {
        anchor = null;
        caret = null;
    }

    /** Puts the caret there and selects nothing. */
    void place(Position at) {
        caret = snap(at);
        anchor = caret;
        unit = Unit.CHARACTER;
    }

    /** Selects from the anchor to there. */
    void extend(Position to) {
        if (caret == null) {
            place(to);
        } else {
            caret = snap(to);
        }
    }

    /** Selects the whole unit around a place; dragging then takes whole units too. */
    void select(Unit taken, Position around) {
        place(around);
        unit = taken;
        Span span = around(taken, caret);
        originStart = new Position(caret.block(), span.start());
        originEnd = new Position(caret.block(), span.end());
        anchor = originStart;
        caret = originEnd;
    }

    /** Selects on to there, by the unit that the selection began with. */
    void drag(Position to) {
        if (caret == null || unit == Unit.CHARACTER) {
            extend(to);
            return;
        }
        Position at = snap(to);
        Span span = around(unit, at);
        if (at.compareTo(originStart) < 0) {
            anchor = originEnd;
            caret = new Position(at.block(), span.start());
        } else {
            Position end = new Position(at.block(), span.end());
            anchor = originStart;
            caret = end.compareTo(originEnd) > 0 ? end : originEnd;
        }
    }

    /** Selects from one place to another. */
    void set(Position from, Position to) {
        anchor = snap(from);
        caret = snap(to);
        unit = Unit.CHARACTER;
    }

    /** Selects all that is shown. */
    void selectAll() {
        int first = blocks.next(-1, 1);
        int last = blocks.next(blocks.count(), -1);
        if (first >= 0) {
            anchor = new Position(first, 0);
            caret = new Position(last, blocks.text(last).length());
        }
    }

    /** Leaves nothing selected, with the caret at the selection's end. */
    void collapse() {
        if (caret != null) {
            place(end());
        }
    }

    /** Moves the caret one unit on ({@code step} 1) or back (-1), as the arrow keys do. */
    void move(Unit by, int step, boolean extend) {
        if (caret == null) {
            toEdge(-1, false);
        } else if (!extend && !isEmpty() && by == Unit.CHARACTER) {
            place(step > 0 ? end() : start());
        } else {
            go(moved(caret, by, step), extend);
        }
    }

    /** Moves the caret to the start (-1) or end (1) of all that is shown. */
    void toEdge(int step, boolean extend) {
        int block = step < 0 ? blocks.next(-1, 1) : blocks.next(blocks.count(), -1);
        if (block >= 0) {
            go(new Position(block, step < 0 ? 0 : blocks.text(block).length()), extend);
        }
    }

    void go(Position to, boolean extend) {
        if (extend) {
            extend(to);
        } else {
            place(to);
        }
    }

    /** The sentence around the caret, in units of its block; empty without a caret or words. */
    Optional<Span> sentenceAtCaret() {
        return caret().map(at -> around(Unit.SENTENCE, at)).filter(span -> !span.isEmpty());
    }

    /** Moves the caret out of a block that is shown no more. */
    void leaveHidden() {
        if (caret != null && !(blocks.isShown(caret.block()) && blocks.isShown(anchor.block()))) {
            int next = blocks.next(caret.block() - 1, 1);
            int near = next >= 0 ? next : blocks.next(caret.block(), -1);
            if (near < 0) {
                clear();
            } else {
                place(new Position(near, 0));
            }
        }
    }

    private Position moved(Position from, Unit by, int step) {
        String text = blocks.text(from.block());
        int found =
                switch (by) {
                    case CHARACTER -> boundaries.character(text, from.offset(), step);
                    case WORD -> boundaries.word(text, from.offset(), step);
                    case SENTENCE -> boundaries.sentence(text, from.offset(), step);
                    case BLOCK -> step > 0 ? endOrNone(text, from) : from.offset() > 0 ? 0 : -1;
                };
        if (found >= 0) {
            return new Position(from.block(), found);
        }
        int next = blocks.next(from.block(), step);
        if (next < 0) {
            return new Position(from.block(), step > 0 ? text.length() : 0);
        }
        return new Position(next, step > 0 ? 0 : blocks.text(next).length());
    }

    private static int endOrNone(String text, Position from) {
        return from.offset() < text.length() ? text.length() : -1;
    }

    /** The unit around a place, in units of its block. */
    Span around(Unit taken, Position at) {
        String text = blocks.text(at.block());
        return switch (taken) {
            case CHARACTER -> new Span(at.offset(), at.offset());
            case WORD -> boundaries.wordAround(text, at.offset());
            case SENTENCE -> boundaries.sentenceAround(text, at.offset());
            case BLOCK -> new Span(0, text.length());
        };
    }

    private Position snap(Position at) {
        return new Position(at.block(), boundaries.snap(blocks.text(at.block()), at.offset()));
    }
}
