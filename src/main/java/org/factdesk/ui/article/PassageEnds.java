package org.factdesk.ui.article;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.factdesk.model.Passage;
import org.factdesk.text.Span;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.claims.MovePassage;

/** Moves the ends of the chosen claim's passage: word by word by keys, freely by the mouse. */
final class PassageEnds {
    private final OpenCase open;
    private final ArticleReader reader;
    private boolean moving;

    PassageEnds(OpenCase open, ArticleReader reader) {
        this.open = open;
        this.reader = reader;
    }

    void bind(Commands commands) {
        ObservableBooleanValue chosen = Bindings.and(
                open.chosenClaimProperty().isNotNull(), open.articleProperty().isNotNull());
        commands.bind(CommandId.PASSAGE_START_EARLIER, chosen, () -> step(true, -1));
        commands.bind(CommandId.PASSAGE_START_LATER, chosen, () -> step(true, 1));
        commands.bind(CommandId.PASSAGE_END_EARLIER, chosen, () -> step(false, -1));
        commands.bind(CommandId.PASSAGE_END_LATER, chosen, () -> step(false, 1));
    }

    /** The passage of the chosen claim that the caret stands in, else its first in this article. */
    private Optional<Passage> inHand() {
        if (reader.model() == null) {
            return Optional.empty();
        }
        ArticleText text = reader.model().text();
        int caret = reader.selection().caret().map(text::offset).orElse(-1);
        return open.chosenClaim().stream()
                .flatMap(claim -> open.state().passagesOf(claim).stream())
                .filter(passage -> passage.version().equals(text.version()))
                .min(Comparator.comparing(passage ->
                        passage.span().contains(caret) || passage.span().end() == caret ? 0 : 1));
    }

    private void step(boolean atStart, int step) {
        inHand().ifPresent(passage -> {
            Span span = moved(reader.model().text(), passage.span(), atStart, step);
            move(passage.id(), span);
        });
    }

    /** The same stretch with one end a word further on or back, over the ends of blocks; itself where that cannot be. */
    static Span moved(ArticleText text, Span span, boolean atStart, int step) {
        Boundaries boundaries = new Boundaries(text.locale());
        Position at = text.position(atStart ? span.start() : span.end());
        int found = word(boundaries, text.text(at.block()), at.offset(), atStart, step);
        int block = at.block();
        if (found < 0) {
            block = text.next(at.block(), step);
            String words = block < 0 ? "" : text.text(block);
            found = words.isEmpty() ? -1 : word(boundaries, words, step > 0 ? 0 : words.length(), atStart, step);
            found = atStart && step > 0 && !words.isEmpty() ? 0 : found;
            found = !atStart && step < 0 ? words.length() : found;
        }
        if (block < 0 || found < 0) {
            return span;
        }
        int moved = text.offset(new Position(block, found));
        int start = atStart ? moved : span.start();
        int end = atStart ? span.end() : moved;
        return start < end ? new Span(start, end) : span;
    }

    private static int word(Boundaries boundaries, String text, int offset, boolean atStart, int step) {
        int found = atStart ? boundaries.word(text, offset, step) : boundaries.wordEnd(text, offset, step);
        boolean none = atStart && step > 0 ? found >= text.length() : !atStart && step < 0 && found == 0;
        return none ? -1 : found;
    }

    /** Gives a passage of the chosen claim that place, unless the move before is not done yet. */
    void move(UUID passage, Span span) {
        UUID claim = open.chosenClaimProperty().get();
        boolean same = open.state()
                .find(Passage.class, passage)
                .map(Passage::span)
                .filter(span::equals)
                .isPresent();
        if (claim == null || same || moving) {
            return;
        }
        moving = true;
        Place place = new Place(reader.model().text().version(), span);
        open.perform(
                desk -> new MovePassage(desk).to(claim, passage, place), moved -> moving = false, () -> moving = false);
    }
}
