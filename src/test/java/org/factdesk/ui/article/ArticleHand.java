package org.factdesk.ui.article;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;

/** Finds words of the article on the screen, for tests that drive the whole window. Used on the FX thread. */
public final class ArticleHand {
    private final Scene scene;

    public ArticleHand(Scene scene) {
        this.scene = scene;
    }

    /**
     * Where on the screen a quote begins, or ends.
     *
     * @return empty when that place is scrolled or folded out of sight
     */
    public Optional<Point2D> point(String quote, boolean end) {
        ArticleReader reader = (ArticleReader) scene.getRoot().lookup(".article-reader");
        ArticleText text = reader.model().text();
        int start = text.body().text().indexOf(quote);
        if (start < 0) {
            throw new AssertionError("not in the article: " + quote);
        }
        Position at = text.position(end ? start + quote.length() : start);
        if (!text.isShown(at.block())) {
            return Optional.empty();
        }
        ArticleFlow flow = (ArticleFlow) reader.lookup(".article-flow");
        return flow.inSight(text.rowOf(at.block()))
                .map(view -> middle(view.caretInScene(at.offset()), end))
                .filter(point -> flow.localToScene(flow.getLayoutBounds()).contains(point))
                .map(scene.getRoot()::localToScreen);
    }

    private static Point2D middle(Bounds caret, boolean end) {
        return new Point2D(caret.getMinX() + (end ? -0.5 : 0.5), caret.getCenterY());
    }
}
