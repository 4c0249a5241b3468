package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.factdesk.text.Dateline;
import org.factdesk.text.Span;

/**
 * The words of one block with what is drawn under and over them. All shapes are in its own coordinates, which run right
 * to left when its words do.
 */
final class PageText extends Region {
    private final TextFlow flow = new TextFlow();
    private final List<Text> pool = new ArrayList<>();
    private final Pane under = new Pane();
    private final Path caret = new Path();
    private final Decorations painted = new Decorations(under);
    private String text = "";
    private String shown = "";
    private TextStyle style;
    private boolean broken;
    private double builtWidth = -1;
    private int[] lineEnds;

    PageText() {
        under.setManaged(false);
        under.setMouseTransparent(true);
        flow.setManaged(false);
        flow.setMouseTransparent(true);
        caret.setManaged(false);
        caret.setMouseTransparent(true);
        caret.getStyleClass().setAll("caret");
        caret.setVisible(false);
        getChildren().setAll(under, flow, caret);
    }

    /** Changes what is shown; the words are laid out when their height or shape is asked for. */
    void show(String newText, TextStyle newStyle) {
        text = newText;
        style = newStyle;
        builtWidth = -1;
        broken = Direction.hasRightToLeft(newText);
        setNodeOrientation(
                Direction.isRightToLeft(newText) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setAccessibleText(newText);
    }

    /** How high the words are in that width, free space under them not included. */
    double heightFor(double width, Typography type, boolean dateline) {
        build(width, type, dateline);
        return style.above() + flow.prefHeight(width) + style.spacing() - style.above();
    }

    /** Lays the words out, so that shapes can be asked for. */
    void build(double width, Typography type, boolean dateline) {
        if (builtWidth == width) {
            return;
        }
        builtWidth = width;
        lineEnds = null;
        shown = broken ? type.widths().broken(text, style, Math.floor(width * 0.995)) : text;
        fill(dateline ? Dateline.find(text).map(Span::end).orElse(0) : 0);
        flow.setLineSpacing(style.spacing());
        flow.resizeRelocate(0, style.above(), width, flow.prefHeight(width));
        flow.layout();
    }

    private void fill(int strongEnd) {
        List<Text> parts = new ArrayList<>();
        for (int start = 0; start < shown.length(); ) {
            int end = broken ? Runs.end(shown, start) : shown.length();
            if (start < strongEnd) {
                end = Math.min(end, strongEnd);
            }
            boolean arabic = broken && Runs.isArabic(shown, start);
            Font font = arabic ? style.arabic() : start < strongEnd ? style.strong() : style.font();
            parts.add(part(parts.size(), shown.substring(start, end), font));
            start = end;
        }
        if (!flow.getChildren().equals(parts)) {
            flow.getChildren().setAll(parts);
        }
    }

    private Text part(int index, String words, Font font) {
        if (index == pool.size()) {
            pool.add(new Text());
        }
        Text part = pool.get(index);
        List<String> classes = List.of("article-text", style.styleClass());
        if (!part.getStyleClass().equals(classes)) {
            part.getStyleClass().setAll(classes);
        }
        part.setFont(font);
        part.setText(words);
        return part;
    }

    /** The offset in the block nearest to a point of this node. */
    int hit(Point2D point) {
        double y = Math.max(0, Math.min(point.getY() - style.above(), flow.getHeight() - 1));
        int index = flow.hitTest(new Point2D(point.getX(), y)).getInsertionIndex();
        return Math.max(0, Math.min(text.length(), index));
    }

    /** A box for each line that the stretch takes part in, from top to bottom; in left to right text one a line. */
    List<Bounds> boxes(int start, int end) {
        List<Bounds> boxes = new ArrayList<>();
        if (start >= end) {
            return boxes;
        }
        for (int line = 0; line < lineEnds().length; line++) {
            int from = Math.max(start, line == 0 ? 0 : lineEnds[line - 1]);
            int to = Math.min(end, lineEnds[line]);
            while (to > from && to < end && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                merge(flow.rangeShape(from, to), boxes);
            }
        }
        return boxes;
    }

    /** Where the caret stands, one pixel wide. */
    Bounds caretBox(int offset) {
        Bounds bounds = bounds(flow.caretShape(offset, true));
        return new BoundingBox(bounds.getMinX(), bounds.getMinY() + style.above(), 1, bounds.getHeight());
    }

    void paint(List<Decoration> decorations) {
        painted.paint(decorations, this, style);
    }

    void showCaret(Optional<Integer> offset) {
        caret.setVisible(offset.isPresent());
        offset.ifPresent(at -> {
            caret.getElements().setAll(flow.caretShape(at, true));
            caret.setLayoutY(style.above());
        });
    }

    int length() {
        return text.length();
    }

    TextStyle style() {
        return style;
    }

    @Override
    protected void layoutChildren() {
        // build() places the words, paint() what lies under them
    }

    /** The offset after the last character of each line. */
    private int[] lineEnds() {
        if (lineEnds == null) {
            List<Integer> ends = broken ? ownLineEnds() : foundLineEnds();
            ends.add(text.length());
            lineEnds = ends.stream().mapToInt(Integer::intValue).toArray();
        }
        return lineEnds;
    }

    private List<Integer> ownLineEnds() {
        List<Integer> ends = new ArrayList<>();
        for (int at = shown.indexOf('\n'); at >= 0; at = shown.indexOf('\n', at + 1)) {
            ends.add(at + 1);
        }
        return ends;
    }

    private List<Integer> foundLineEnds() {
        List<Integer> ends = new ArrayList<>();
        List<Bounds> lines = new ArrayList<>();
        merge(flow.rangeShape(0, text.length()), lines);
        int reached = 0;
        for (int line = 0; line < lines.size() - 1; line++) {
            Bounds box = lines.get(line);
            reached = Math.max(reached, endOfLine(box.getMinY() + box.getHeight() / 2 - style.above()));
            ends.add(reached);
        }
        return ends;
    }

    private int endOfLine(double middle) {
        double far = 100_000;
        int right = flow.hitTest(new Point2D(far, middle)).getInsertionIndex();
        int left = flow.hitTest(new Point2D(-far, middle)).getInsertionIndex();
        int end = Math.min(text.length(), Math.max(left, right));
        return end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
    }

    private void merge(PathElement[] shape, List<Bounds> boxes) {
        int first = boxes.size();
        for (int i = 0; i < shape.length; ) {
            int next = i + 1;
            while (next < shape.length && !(shape[next] instanceof MoveTo)) {
                next++;
            }
            add(bounds(java.util.Arrays.copyOfRange(shape, i, next)), first, boxes);
            i = next;
        }
    }

    private void add(Bounds flowBox, int first, List<Bounds> boxes) {
        if (flowBox.getWidth() <= 0) {
            return;
        }
        Bounds box = new BoundingBox(
                flowBox.getMinX(), flowBox.getMinY() + style.above(), flowBox.getWidth(), flowBox.getHeight());
        for (int i = first; i < boxes.size(); i++) {
            Bounds other = boxes.get(i);
            boolean sameLine = Math.abs(box.getMinY() - other.getMinY()) < 2;
            if (sameLine && box.getMinX() <= other.getMaxX() + 0.5 && other.getMinX() <= box.getMaxX() + 0.5) {
                boxes.set(i, union(box, other));
                return;
            }
        }
        boxes.add(box);
    }

    private static Bounds union(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    private static Bounds bounds(PathElement[] shape) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PathElement element : shape) {
            double x = element instanceof MoveTo to ? to.getX() : element instanceof LineTo to ? to.getX() : left;
            double y = element instanceof MoveTo to ? to.getY() : element instanceof LineTo to ? to.getY() : top;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
