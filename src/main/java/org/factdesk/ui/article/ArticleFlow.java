package org.factdesk.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.skin.VirtualFlow;

/** The list of rows, of which only those in sight have nodes. */
final class ArticleFlow extends VirtualFlow<ArticleCell> {
    ArticleFlow(BlockContext context) {
        setCellFactory(flow -> new ArticleCell(context));
        getStyleClass().add("article-flow");
    }

    /** Shows that many rows from the first one on, all of them measured anew. */
    void begin(int rows) {
        setCellCount(rows);
        rebuildCells();
        if (rows > 0 && getHeight() > 0) {
            scrollToTop(0);
        }
    }

    /** Shows that many rows, all of them measured anew, with the same row at the top as far as there is one. */
    void renew(int rows) {
        ArticleCell first = getFirstVisibleCell();
        int top = first == null ? 0 : first.getIndex();
        double hidden = first == null ? 0 : -first.getLayoutY();
        setCellCount(rows);
        rebuildCells();
        if (rows > 0 && (top > 0 || hidden > 0)) {
            layout();
            scrollToTop(Math.min(top, rows - 1));
            layout();
            scrollPixels(hidden);
        }
        if (getHeight() > 0) {
            layout();
        }
    }

    void eachInSight(Consumer<BlockView> view) {
        for (ArticleCell cell : cells()) {
            view.accept(cell.view());
        }
    }

    /** The view of a row, when it is in sight. */
    Optional<BlockView> inSight(int row) {
        return cells().stream()
                .filter(cell -> cell.getIndex() == row)
                .map(ArticleCell::view)
                .findFirst();
    }

    /** The row at a height of this node; the nearest one above or below all rows. */
    Optional<BlockView> at(double y) {
        ArticleCell found = null;
        for (ArticleCell cell : cells()) {
            if (found == null || cell.getLayoutY() <= y) {
                found = cell;
            }
        }
        return Optional.ofNullable(found).map(ArticleCell::view);
    }

    private List<ArticleCell> cells() {
        return getCells().stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.isCurrent())
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
                .toList();
    }
}
