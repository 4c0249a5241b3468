package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.factdesk.text.Span;

/** From points on the screen to places in the text, and back. */
final class ReaderPlaces {
    /** How near the pointer has to be to take hold of a passage's end, in pixels. */
    private static final double REACH = 5;

    private final ArticleReader reader;
    private final ArticleFlow flow;

    ReaderPlaces(ArticleReader reader, ArticleFlow flow) {
        this.reader = reader;
        this.flow = flow;
    }

    private ArticleText text() {
        return reader.model().text();
    }

    /** The place in the text nearest to a point of the scene. */
    Optional<Position> hit(Point2D scene) {
        Point2D local = flow.sceneToLocal(scene);
        double y = Math.max(0, Math.min(flow.getHeight() - 1, local.getY()));
        return flow.at(y).map(view -> {
            if (view.block() >= 0) {
                return new Position(view.block(), view.hit(flow.localToScene(local.getX(), y)));
            }
            return beside(view.row());
        });
    }

    /** The place at the top of what is seen. */
    Optional<Position> top() {
        return hit(flow.localToScene(new Point2D(0, 0)));
    }

    /** The place next to a row without words of the text; null in a text without any to be seen. */
    private Position beside(Row row) {
        int from = row instanceof Row.Fold fold ? fold.last() : -1;
        int next = text().next(from, 1);
        if (next >= 0) {
            return new Position(next, 0);
        }
        int last = text().next(text().count(), -1);
        return last < 0 ? null : new Position(last, text().text(last).length());
    }

    /** The marks under a point of the scene, the shortest first. */
    List<Mark> marksAt(Point2D scene) {
        List<Mark> found = new ArrayList<>();
        flow.at(flow.sceneToLocal(scene).getY())
                .filter(view -> view.block() >= 0)
                .ifPresent(view -> {
                    for (Mark mark : reader.model().marksIn(view.block())) {
                        Span local = local(text(), mark.span(), view.block());
                        if (view.covers(local.start(), local.end(), scene)) {
                            found.add(mark);
                        }
                    }
                });
        found.sort(Comparator.comparing(mark -> mark.span().length()));
        return found;
    }

    /** The end of a passage of the chosen claim that is under a point of the scene. */
    Optional<EndDrag> endAt(Point2D scene) {
        List<EndDrag> found = new ArrayList<>();
        flow.eachInSight(view -> {
            if (view.block() >= 0) {
                for (Mark mark : reader.model().marksIn(view.block())) {
                    if (mark.isClaim() && reader.isChosen(mark.item())) {
                        addEnd(view, mark, true, scene, found);
                        addEnd(view, mark, false, scene, found);
                    }
                }
            }
        });
        return found.stream().findFirst();
    }

    private void addEnd(BlockView view, Mark mark, boolean atStart, Point2D scene, List<EndDrag> found) {
        Span block = text().block(view.block()).span();
        int end = atStart ? mark.span().start() : mark.span().end();
        if (end < block.start() || end > block.end()) {
            return;
        }
        Span local = local(text(), mark.span(), view.block());
        view.endInScene(local.start(), local.end(), atStart)
                .map(box -> new BoundingBox(
                        box.getMinX() - REACH, box.getMinY() - REACH, 2 * REACH, box.getHeight() + 2 * REACH))
                .filter(box -> box.contains(scene))
                .ifPresent(box -> found.add(new EndDrag(mark.passage(), mark.span(), atStart)));
    }

    /** The start (-1) or end (1) of the line that the caret stands in. */
    Optional<Position> lineEdge(int step) {
        return reader.selection()
                .caret()
                .flatMap(caret -> viewOf(caret).map(view -> {
                    Bounds stands = view.caretInScene(caret.offset());
                    boolean left = step < 0 != isRightToLeftAtCaret();
                    Point2D far = new Point2D(left ? -100_000 : 100_000, stands.getCenterY());
                    return new Position(caret.block(), view.hit(far));
                }));
    }

    boolean isRightToLeftAtCaret() {
        return reader.selection()
                .caret()
                .map(at -> Direction.isRightToLeft(text().text(at.block())))
                .orElse(text().isRightToLeft());
    }

    /** Where the caret stands in the scene, when that is in sight. */
    Optional<Bounds> caretBounds() {
        return reader.selection().caret().flatMap(at -> viewOf(at).map(view -> view.caretInScene(at.offset())));
    }

    /** Where a stretch is in sight, in the coordinates of this node; empty when it is not. */
    Optional<Bounds> boundsOf(Span span) {
        List<Bounds> parts = new ArrayList<>();
        flow.eachInSight(view -> {
            if (view.block() >= 0 && text().block(view.block()).span().intersects(span)) {
                Span local = local(text(), span, view.block());
                parts.add(reader.sceneToLocal(view.localToScene(view.extent(local.start(), local.end()))));
            }
        });
        return parts.stream()
                .reduce((a, b) -> new BoundingBox(
                        a.getMinX(), a.getMinY(), a.getWidth(), Math.max(a.getMaxY(), b.getMaxY()) - a.getMinY()));
    }

    private Optional<BlockView> viewOf(Position at) {
        return flow.inSight(text().rowOf(at.block()));
    }

    /** What of a stretch of the text lies in a block, in units of the block. */
    static Span local(ArticleText text, Span span, int block) {
        Span whole = text.block(block).span();
        int start = Math.max(span.start(), whole.start()) - whole.start();
        int end = Math.min(span.end(), whole.end()) - whole.start();
        return new Span(start, Math.max(start, end));
    }
}
