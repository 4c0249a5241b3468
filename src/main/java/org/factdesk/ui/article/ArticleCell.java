package org.factdesk.ui.article;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;

/** A place in the list that shows one row after the other. */
final class ArticleCell extends IndexedCell<Row> {
    private final BlockContext context;
    private final BlockView view;

    ArticleCell(BlockContext context) {
        this.context = context;
        this.view = new BlockView(context);
        getStyleClass().setAll("article-cell");
    }

    BlockView view() {
        return view;
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        boolean shown = index >= 0 && index < context.model().text().rows().size();
        if (shown) {
            view.show(index);
            updateItem(view.row(), false);
        } else {
            updateItem(null, true);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CellSkin(this);
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
            return cell.isEmpty() || width <= 0 ? 0 : cell.view.heightFor(width);
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
