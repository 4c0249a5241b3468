package org.factdesk.ui.article;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** A place of the text that stays at its height while all words are set anew: the caret when it is in sight, else the top. */
final class HeldPlace {
    private final ArticleFlow flow;
    private final ArticleReader reader;
    private final Position at;
    private final double y;

    private HeldPlace(ArticleReader reader, ArticleFlow flow, Position at, double y) {
        this.reader = reader;
        this.flow = flow;
        this.at = at;
        this.y = y;
    }

    static HeldPlace of(ArticleReader reader, ArticleFlow flow) {
        if (reader.model() == null || flow.getHeight() <= 0 || isAtTop(flow)) {
            return new HeldPlace(reader, flow, null, 0);
        }
        Optional<Position> caret = reader.selection().caret().filter(place -> inSight(reader, flow, place));
        Position held = caret.or(() -> reader.places().hit(flow.localToScene(new Point2D(flow.getWidth(), 0))))
                .orElse(null);
        double height = Optional.ofNullable(held)
                .flatMap(place -> top(reader, flow, place))
                .orElse(0.0);
        return new HeldPlace(reader, flow, held, height);
    }

    /** At the very beginning nothing is held: the head of the article stays in sight. */
    private static boolean isAtTop(ArticleFlow flow) {
        ArticleCell first = flow.getFirstVisibleCell();
        return first == null || first.getIndex() == 0 && first.getLayoutY() >= 0;
    }

    private static boolean inSight(ArticleReader reader, ArticleFlow flow, Position place) {
        return top(reader, flow, place)
                .filter(y -> y >= 0 && y < flow.getHeight())
                .isPresent();
    }

    private static Optional<Double> top(ArticleReader reader, ArticleFlow flow, Position place) {
        int row = reader.model().text().rowOf(place.block());
        return flow.inSight(row)
                .filter(view -> view.block() == place.block())
                .map(view -> flow.sceneToLocal(view.caretInScene(place.offset())))
                .map(Bounds::getMinY);
    }

    /** Scrolls so that the place has the height again that it had. */
    void restore() {
        if (at == null) {
            return;
        }
        int row = reader.model().text().rowOf(at.block());
        if (flow.inSight(row).isEmpty()) {
            flow.scrollToTop(row);
            flow.layout();
        }
        top(reader, flow, at).ifPresent(now -> flow.scrollPixels(now - y));
        flow.layout();
    }
}
