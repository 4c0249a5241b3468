package org.factdesk.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.factdesk.text.Span;

/** The mouse over the article: selects by dragging, scrolls at the edges, chooses the claim that is clicked. */
final class ReaderMouse {
    private static final double SPEED = 0.25;
    private static final double FASTEST = 40;

    private final ArticleReader reader;
    private final ArticleFlow flow;
    private final Timeline scrolling;
    private Point2D pointer = Point2D.ZERO;
    private boolean selecting;
    private boolean dragged;
    /** The passage's end that is being dragged; null while words are selected. */
    private EndDrag end;

    ReaderMouse(ArticleReader reader, ArticleFlow flow) {
        this.reader = reader;
        this.flow = flow;
        this.scrolling = new Timeline(new KeyFrame(Duration.millis(16), event -> scroll()));
        scrolling.setCycleCount(Animation.INDEFINITE);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    }

    private void press(MouseEvent event) {
        if (reader.model() == null || isOnScrollBar(event)) {
            return;
        }
        reader.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !event.isShiftDown()) {
            end = reader.places()
                    .endAt(new Point2D(event.getSceneX(), event.getSceneY()))
                    .orElse(null);
            if (end != null) {
                selecting = true;
                dragged = false;
                reader.setSelecting(true);
                return;
            }
        }
        Optional<Position> at = reader.places().hit(new Point2D(event.getSceneX(), event.getSceneY()));
        boolean inside = at.isPresent() && reader.selection().contains(at.get());
        if (at.isEmpty() || (event.getButton() != MouseButton.PRIMARY && inside)) {
            return;
        }
        selecting = event.getButton() == MouseButton.PRIMARY;
        dragged = false;
        reader.setSelecting(selecting);
        reader.change(selection -> take(selection, at.get(), event));
    }

    private static void take(ArticleSelection selection, Position at, MouseEvent event) {
        if (event.isShiftDown()) {
            selection.extend(at);
            return;
        }
        switch (event.getClickCount()) {
            case 0, 1 -> selection.place(at);
            case 2 ->
                selection.select(
                        event.isShortcutDown() ? ArticleSelection.Unit.WORD : ArticleSelection.Unit.SENTENCE, at);
            default -> selection.select(ArticleSelection.Unit.BLOCK, at);
        }
    }

    private void drag(MouseEvent event) {
        if (!selecting) {
            return;
        }
        dragged |= !event.isStillSincePress();
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        if (beyond() == 0) {
            scrolling.stop();
            extend();
        } else {
            scrolling.play();
        }
    }

    private void extend() {
        if (end == null) {
            reader.places().hit(pointer).ifPresent(at -> reader.change(selection -> selection.drag(at)));
        } else {
            reader.places().hit(pointer).ifPresent(this::show);
        }
    }

    /** Shows the passage as it would be as the selection. */
    private void show(Position at) {
        ArticleText text = reader.model().text();
        Span span = end.to(text.offset(at));
        reader.change(selection -> selection.set(text.position(span.start()), text.position(span.end())));
    }

    private void scroll() {
        double beyond = beyond();
        flow.scrollPixels(Math.max(-FASTEST, Math.min(FASTEST, beyond * SPEED)));
        flow.layout();
        extend();
    }

    /** How far the pointer is above (negative) or below the text. */
    private double beyond() {
        double y = flow.sceneToLocal(pointer).getY();
        return y < 0 ? y : Math.max(0, y - flow.getHeight());
    }

    private void release(MouseEvent event) {
        if (!selecting) {
            return;
        }
        selecting = false;
        scrolling.stop();
        EndDrag moved = end;
        end = null;
        if (moved != null) {
            reader.selected().filter(span -> dragged).ifPresent(span -> reader.move(moved.passage(), span));
            if (dragged) {
                reader.change(ArticleSelection::collapse);
            }
            reader.setSelecting(false);
            return;
        }
        reader.setSelecting(false);
        if (!dragged && event.getClickCount() == 1 && !event.isShiftDown()) {
            next(reader.places().marksAt(new Point2D(event.getSceneX(), event.getSceneY())))
                    .ifPresent(reader::choose);
        }
    }

    /** The shortest mark under the pointer, or the one after it when that is chosen already. */
    private Optional<UUID> next(List<Mark> marks) {
        List<UUID> items = marks.stream().filter(Mark::isClaim).map(Mark::item).toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int chosen = -1;
        for (int i = 0; i < items.size(); i++) {
            chosen = reader.isChosen(items.get(i)) ? i : chosen;
        }
        return Optional.of(items.get((chosen + 1) % items.size()));
    }

    private void move(MouseEvent event) {
        boolean words = reader.model() != null && !isOnScrollBar(event);
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        Optional<EndDrag> over = words ? reader.places().endAt(at) : Optional.empty();
        flow.setCursor(over.isPresent() ? Cursor.H_RESIZE : words ? Cursor.TEXT : Cursor.DEFAULT);
        if (words) {
            reader.setHeld(over.map(EndDrag::passage).orElseGet(() -> chosenAt(at)));
        }
    }

    /** The passage of the chosen claim under a point; null without one. */
    private UUID chosenAt(Point2D at) {
        return reader.places().marksAt(at).stream()
                .filter(mark -> mark.isClaim() && reader.isChosen(mark.item()))
                .map(Mark::passage)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnScrollBar(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ScrollBar)) {
            node = node.getParent();
        }
        return node != null;
    }
}
