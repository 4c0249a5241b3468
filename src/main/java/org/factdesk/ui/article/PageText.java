package org.factdesk.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.factdesk.text.Dateline;
import org.factdesk.text.Scripts;
import org.factdesk.text.Span;

/**
 * The words of one block with what is drawn under and over them. All shapes are in its own coordinates, which run right
 * to left when its words do.
 */
final class PageText extends Region {
    /** How much of the width lines of ours may fill: their words together may be a little wider than each by itself. */
    private static final double FULL = 0.995;

    private final TextFlow flow = new TextFlow();
    private final List<Text> pool = new ArrayList<>();
    private final Pane under = new Pane();
    private final Path caret = new Path();
    private final Decorations painted = new Decorations(under);
    private String text = "";
    private SetText set = SetText.asItIs("");
    private Locale locale = Locale.ROOT;
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
    void show(String newText, Locale newLocale, TextStyle newStyle) {
        text = newText;
        locale = newLocale;
        style = newStyle;
        builtWidth = -1;
        broken = !Scripts.isPlain(newText);
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
        set = broken ? type.widths().broken(text, locale, style, Math.floor(width * FULL)) : SetText.asItIs(text);
        fill(dateline ? Dateline.find(text).map(Span::end).orElse(0) : 0);
        flow.setLineSpacing(style.spacing());
        flow.resizeRelocate(0, style.above(), width, flow.prefHeight(width));
        flow.layout();
    }

    private void fill(int strongEnd) {
        String shown = set.shown();
        int strong = set.end(strongEnd);
        List<Text> parts = new ArrayList<>();
        for (int start = 0; start < shown.length(); ) {
            UnicodeScript script = broken ? Runs.script(shown, start) : UnicodeScript.LATIN;
            int end = broken ? Runs.end(shown, start, script) : shown.length();
            boolean inStrong = start < strong;
            end = inStrong ? Math.min(end, strong) : end;
            ScriptFonts fonts = inStrong ? style.strong() : style.fonts();
            boolean unseen = broken && Runs.isUnseen(shown.charAt(start), script);
            Font font = unseen ? fonts.unseen() : fonts.of(script);
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
        return Math.max(0, Math.min(text.length(), set.offset(index)));
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
                Shapes.merge(flow.rangeShape(set.start(from), set.end(to)), style.above(), boxes);
            }
        }
        return boxes;
    }

    /** Where the caret stands, one pixel wide. */
    Bounds caretBox(int offset) {
        Bounds bounds = Shapes.bounds(flow.caretShape(set.start(offset), true));
        return new BoundingBox(bounds.getMinX(), bounds.getMinY() + style.above(), 1, bounds.getHeight());
    }

    void paint(List<Decoration> decorations) {
        painted.paint(decorations, this, style);
    }

    void showCaret(Optional<Integer> offset) {
        caret.setVisible(offset.isPresent());
        offset.ifPresent(at -> {
            caret.getElements().setAll(flow.caretShape(set.start(at), true));
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
        String shown = set.shown();
        for (int at = shown.indexOf('\n'); at >= 0; at = shown.indexOf('\n', at + 1)) {
            ends.add(set.offset(at + 1));
        }
        return ends;
    }

    private List<Integer> foundLineEnds() {
        List<Integer> ends = new ArrayList<>();
        List<Bounds> lines = new ArrayList<>();
        Shapes.merge(flow.rangeShape(0, text.length()), style.above(), lines);
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
}
