package org.factdesk.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a row asks of the pane it stands in: rows keep no state of their own. */
interface BlockContext {
    ArticleModel model();

    Typography typography();

    Heights heights();

    /** What is drawn under the words of a block. */
    List<Decoration> decorations(int block);

    /** Where in the block the caret is to be seen. */
    Optional<Integer> caretIn(int block);

    boolean isChosen(UUID item);

    /** What a mark is to somebody who does not see it. */
    String words(Mark mark);

    String words(Row.Fold fold);

    /** A claim's or note's mark was clicked. */
    void choose(UUID item);

    void toggle(Row.Fold fold);
}
