package org.factdesk.ui.article;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import org.factdesk.text.Span;

/** What a screen reader hears of the article: the block at the caret, and what of it is selected. */
final class ReaderAccess {
    private ReaderAccess() {}

    /** @return empty for what is not asked of a text */
    static Optional<Object> answer(ArticleModel model, ArticleSelection selection, AccessibleAttribute attribute) {
        Optional<Position> caret = selection == null ? Optional.empty() : selection.caret();
        Optional<Span> selected = caret.flatMap(at -> selection.in(at.block()));
        int offset = caret.map(Position::offset).orElse(0);
        return switch (attribute) {
            case TEXT ->
                Optional.of(caret.map(at -> model.text().text(at.block())).orElse(""));
            case CARET_OFFSET -> Optional.of(offset);
            case SELECTION_START -> Optional.of(selected.map(Span::start).orElse(offset));
            case SELECTION_END -> Optional.of(selected.map(Span::end).orElse(offset));
            default -> Optional.empty();
        };
    }
}
