package org.factdesk.ui.article;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.SkinBase;

/** A place in the list that shows one row after the other. */
final class ArticleCell extends IndexedCell<Row> {
    private static final double GUESSED = 80;

    private final BlockContext context;
    private final BlockView view;

    ArticleCell(BlockContext context) {
        this.context = context;
        this.view = new BlockView(context);
        getStyleClass().setAll("article-cell");
        // Not by the style sheet: the list measures cells before they have one.
        setSkin(new CellSkin(this));
    }

    BlockView view() {
        return view;
    }

    /** Whether it shows a row of the article that is shown now. */
    boolean isCurrent() {
        return view.isCurrent();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        boolean shown = index >= 0
                && context.model() != null
                && index < context.model().text().rows().size();
        view.setVisible(shown);
        if (shown) {
            view.show(index);
            updateItem(view.row(), false);
        } else {
            updateItem(null, true);
        }
    }

    /** Measures the row for the width of the list; a Labeled's skin would measure it without any. */
    private static final class CellSkin extends SkinBase<ArticleCell> {
        CellSkin(ArticleCell cell) {
            super(cell);
            // Else no mouse event would leave the cell.
            consumeMouseEvents(false);
            getChildren().setAll(cell.view);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            ArticleCell cell = getSkinnable();
            // The list fills free space with empty cells and asks before it has a width: a cell always has a height.
            return cell.isEmpty() || width <= 0 ? GUESSED : cell.view.heightFor(width);
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return 0;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            getSkinnable().view.resizeRelocate(x, y, width, height);
        }
    }
}
