package org.factdesk.ui.article;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.factdesk.ui.article.ArticleSelection.Unit;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;

/** The keys that move the caret. Keys that ask for a command are the window's affair. */
final class ReaderKeys {
    private final ArticleReader reader;
    private final ArticleFlow flow;
    private final Commands commands;
    private double goal = Double.NaN;

    ReaderKeys(ArticleReader reader, ArticleFlow flow, Commands commands) {
        this.reader = reader;
        this.flow = flow;
        this.commands = commands;
        reader.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Forgets the column that up and down keep to. */
    void forgetColumn() {
        goal = Double.NaN;
    }

    private void press(KeyEvent event) {
        if (reader.model() == null || event.isMetaDown() && !event.isShortcutDown()) {
            return;
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            // these widen and narrow the selection, and are the window's
            return;
        }
        double kept = goal;
        goal = Double.NaN;
        if (handle(event, kept)) {
            event.consume();
        }
    }

    private boolean handle(KeyEvent event, double kept) {
        boolean extend = event.isShiftDown();
        Unit unit = unit(event);
        int right = reader.places().isRightToLeftAtCaret() ? -1 : 1;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> reader.change(selection -> selection.move(unit, -right, extend));
            case RIGHT, KP_RIGHT -> reader.change(selection -> selection.move(unit, right, extend));
            case UP, KP_UP -> vertical(event, -1, kept);
            case DOWN, KP_DOWN -> vertical(event, 1, kept);
            case PAGE_UP -> page(-1, extend);
            case PAGE_DOWN -> page(1, extend);
            case HOME -> edge(event, -1);
            case END -> edge(event, 1);
            case ESCAPE -> {
                if (reader.selection().isEmpty()) {
                    return false;
                }
                reader.change(ArticleSelection::collapse);
            }
            case ENTER -> reader.chooseAtCaret();
            case A -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                commands.run(CommandId.SELECT_ALL);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Unit unit(KeyEvent event) {
        if (event.isAltDown()) {
            return Unit.SENTENCE;
        }
        return event.isShortcutDown() ? Unit.WORD : Unit.CHARACTER;
    }

    private void vertical(KeyEvent event, int step, double kept) {
        if (event.isShortcutDown() || reader.selection().caret().isEmpty()) {
            reader.change(selection -> selection.move(Unit.BLOCK, step, event.isShiftDown()));
            return;
        }
        Position caret = reader.selection().caret().get();
        reader.scroller().follow(caret);
        BlockView view =
                flow.inSight(reader.model().text().rowOf(caret.block())).orElseThrow();
        Bounds stands = view.caretInScene(caret.offset());
        double x = Double.isNaN(kept) ? stands.getCenterX() : kept;
        goal = x;
        double y = step < 0 ? stands.getMinY() - view.line() / 2 : stands.getMaxY() + view.line() / 2;
        Position to = line(caret, view, new Point2D(x, y), step);
        reader.change(selection -> selection.go(to, event.isShiftDown()));
        goal = x;
    }

    /** The place in the next line: of the same block, or of the block that follows it. */
    private Position line(Position caret, BlockView view, Point2D point, int step) {
        Bounds last = view.caretInScene(
                step < 0 ? 0 : reader.model().text().text(caret.block()).length());
        if (step < 0 ? point.getY() > last.getMinY() : point.getY() < last.getMaxY()) {
            return new Position(caret.block(), view.hit(point));
        }
        int next = reader.model().text().next(caret.block(), step);
        if (next < 0) {
            return new Position(
                    caret.block(),
                    step < 0 ? 0 : reader.model().text().text(caret.block()).length());
        }
        int edge = step < 0 ? reader.model().text().text(next).length() : 0;
        reader.scroller().follow(new Position(next, edge));
        BlockView nextView = flow.inSight(reader.model().text().rowOf(next)).orElseThrow();
        Bounds line = nextView.caretInScene(edge);
        return new Position(next, nextView.hit(new Point2D(point.getX(), line.getCenterY())));
    }

    private void page(int step, boolean extend) {
        double height = Math.max(40, flow.getHeight() - 54);
        Optional<Bounds> stands = reader.places().caretBounds();
        Point2D at = stands.map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .orElseGet(() -> flow.localToScene(flow.getWidth() / 2, flow.getHeight() / 2));
        double moved = flow.scrollPixels(step * height);
        flow.layout();
        if (Math.abs(moved) < 1) {
            reader.change(selection -> selection.toEdge(step, extend));
        } else {
            reader.places().hit(at).ifPresent(to -> reader.change(selection -> selection.go(to, extend)));
        }
    }

    private void edge(KeyEvent event, int step) {
        if (event.isShortcutDown() || reader.selection().caret().isEmpty()) {
            reader.change(selection -> selection.toEdge(step, event.isShiftDown()));
            return;
        }
        reader.scroller().follow(reader.selection().caret().get());
        reader.places()
                .lineEdge(step)
                .ifPresent(to -> reader.change(selection -> selection.go(to, event.isShiftDown())));
    }
}
