package org.factdesk.ui.article;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.util.Duration;
import org.factdesk.text.Span;

/** Scrolls to places of the article. Rows far away have no height yet, so it goes by rows and never by pixels kept. */
final class ArticleScroller {
    private static final Duration GLIDE = Duration.millis(160);
    private static final Duration FADE = Duration.millis(600);
    private static final double RUN_UP = 200;
    private static final double EDGE = 12;
    /** So little that scrolling by it moves nothing. */
    private static final double UNKNOWN = Double.MIN_VALUE;

    private final ArticleFlow flow;
    private final ArticleReader reader;
    private final DoubleProperty glided = new SimpleDoubleProperty();
    private final DoubleProperty flash = new SimpleDoubleProperty();
    private Timeline glide = new Timeline();
    private Timeline fade = new Timeline();
    private Span flashed;

    ArticleScroller(ArticleFlow flow, ArticleReader reader) {
        this.flow = flow;
        this.reader = reader;
        glided.addListener((observed, before, now) -> flow.scrollPixels(now.doubleValue() - before.doubleValue()));
        flash.addListener((observed, before, now) -> reader.repaint(flashed));
    }

    /** What flashes now, in units of the whole text, and how strongly. */
    Optional<Span> flashed() {
        return flash.get() > 0 ? Optional.ofNullable(flashed) : Optional.empty();
    }

    double flashOpacity() {
        return flash.get();
    }

    /** Whether nothing moves or fades any more. */
    boolean isStill() {
        return glide.getStatus() != Animation.Status.RUNNING && fade.getStatus() != Animation.Status.RUNNING;
    }

    /** Ends all motion. */
    void stop() {
        glide.stop();
        fade.stop();
        flash.set(0);
        flashed = null;
    }

    /** Brings a stretch of the text into sight, unless its first line is, and lets it flash. */
    void reveal(Span span) {
        if (show(span)) {
            flash(span);
        }
    }

    /** Brings a stretch of the text into sight, unless its first line is; whether it could. */
    boolean show(Span span) {
        glide.stop();
        if (!isLaidOut()) {
            return false;
        }
        ArticleText text = reader.model().text();
        Position start = text.position(span.start());
        if (!text.isShown(start.block())) {
            reader.open(start.block());
        }
        flow.layout();
        int row = text.rowOf(start.block());
        if (distance(row, start, EDGE, flow.getHeight() - EDGE) != 0) {
            glideTo(row, start);
        }
        return true;
    }

    /** A window that was shown just now may not be laid out yet; one that has no room shows nothing. */
    private boolean isLaidOut() {
        if (flow.getScene() != null && flow.getHeight() <= 0) {
            flow.getScene().getRoot().applyCss();
            flow.getScene().getRoot().layout();
        }
        return flow.getHeight() > 0;
    }

    /** Scrolls as little as it takes to have the caret in sight. */
    void follow(Position caret) {
        if (!isLaidOut()) {
            return;
        }
        int row = reader.model().text().rowOf(caret.block());
        if (flow.inSight(row).isEmpty()) {
            flow.scrollTo(row);
            flow.layout();
        }
        double off = distance(row, caret, EDGE, flow.getHeight() - EDGE);
        if (off != 0) {
            flow.scrollPixels(off);
            flow.layout();
        }
    }

    private void glideTo(int row, Position start) {
        double wanted = Math.min(160, flow.getHeight() / 4);
        double way;
        if (flow.inSight(row).isEmpty()) {
            boolean below = flow.getFirstVisibleCell() == null
                    || row > flow.getFirstVisibleCell().getIndex();
            flow.scrollToTop(row);
            flow.layout();
            flow.scrollPixels(distance(row, start, wanted, wanted));
            way = -flow.scrollPixels(below ? -RUN_UP : RUN_UP);
        } else {
            way = distance(row, start, wanted, wanted);
        }
        glided.set(0);
        glide = new Timeline(new KeyFrame(GLIDE, new KeyValue(glided, way, Interpolator.EASE_OUT)));
        glide.setOnFinished(event -> {
            flow.layout();
            flow.scrollPixels(distance(row, start, wanted, wanted));
        });
        glide.play();
    }

    /** How far to scroll until the line of a place lies between two heights; 0 when it does or is not known. */
    private double distance(int row, Position at, double top, double bottom) {
        Optional<BlockView> view = flow.inSight(row);
        if (view.isEmpty()) {
            return UNKNOWN;
        }
        Bounds line = flow.sceneToLocal(view.get().caretInScene(at.offset()));
        if (line.getMinY() < top || top == bottom) {
            return line.getMinY() - top;
        }
        return line.getMaxY() > bottom ? line.getMaxY() - bottom : 0;
    }

    private void flash(Span span) {
        fade.stop();
        Span before = flashed;
        flashed = span;
        reader.repaint(before);
        flash.set(1);
        fade = new Timeline(new KeyFrame(FADE, new KeyValue(flash, 0, Interpolator.EASE_IN)));
        fade.setOnFinished(event -> flashed = null);
        fade.play();
    }
}
