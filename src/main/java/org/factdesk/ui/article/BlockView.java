package org.factdesk.ui.article;

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
import org.factdesk.model.Coverage;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;

/** One row: its words, strip and gutter marks. Used again and again for other rows, and holds nothing but nodes. */
final class BlockView extends Pane {
    private static final double FIRST = 16;
    private static final double LAST = 40;

    private final BlockContext context;
    private final PageText page = new PageText();
    private final Strip strip = new Strip(this);
    private final Gutter gutter = new Gutter(this);
    private final FoldLine fold;
    private final Region ornament = new Region();
    private ArticleModel of;
    private Row row;
    private int index;
    private List<Object> shown = List.of();

    BlockView(BlockContext context) {
        this.context = context;
        this.fold = new FoldLine(context::toggle);
        getStyleClass().setAll("article-block");
        page.setManaged(false);
        fold.setManaged(false);
        ornament.setManaged(false);
        // A layout of its own: drawing a mark must not make the list lay all its rows out anew.
        setManaged(false);
        getChildren().addAll(ornament, page, fold);
    }

    /** Shows the row of that index. Nothing is laid out before it must be. */
    void show(int newIndex) {
        index = newIndex;
        of = context.model();
        row = context.model().text().rows().get(newIndex);
        boolean right = context.model().text().isRightToLeft();
        setNodeOrientation(right ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        requestLayout();
    }

    Row row() {
        return row;
    }

    boolean isCurrent() {
        return of == context.model();
    }

    /** The block whose words are shown, or -1. */
    int block() {
        return row instanceof Row.Words words ? words.block() : -1;
    }

    /** Draws anew what lies under the words and beside them. */
    void repaint() {
        requestLayout();
    }

    double heightFor(double width) {
        double known = block() < 0 ? -1 : context.heights().of(block(), width);
        double words = known >= 0 ? known : wordsHeight(width);
        boolean last = index == context.model().text().rows().size() - 1;
        return Math.ceil(top() + words + (last ? LAST : 0));
    }

    private double wordsHeight(double width) {
        if (row instanceof Row.Fold) {
            return FoldLine.HEIGHT;
        }
        refresh();
        double height = page.heightFor(wordsWidth(width), context.typography(), isParagraph())
                + page.style().after();
        if (block() >= 0) {
            context.heights().put(block(), height);
        }
        return height;
    }

    private double top() {
        return index == 0 ? FIRST : 0;
    }

    private double wordsWidth(double width) {
        double measure = context.typography().measure(width);
        return Math.floor(measure * page.style().part()) - page.style().indent();
    }

    private boolean isParagraph() {
        return block() >= 0 && context.model().text().kind(block()) == BlockKind.PARAGRAPH;
    }

    /** Gives the page the words of the row that is shown now. */
    private void refresh() {
        Typography type = context.typography();
        List<Object> wanted = List.of(row, block() < 0 ? "" : kind(), context.model(), type);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Locale locale = context.model().text().locale();
        if (row instanceof Row.Title title) {
            page.show(title.text(), locale, type.words(BlockKind.HEADING, 1, Direction.script(title.text())));
        } else if (row instanceof Row.Byline byline) {
            page.show(byline.text(), locale, type.byline(Direction.script(byline.text())));
        } else if (row instanceof Row.Words words) {
            String text = context.model().text().text(words.block());
            Block block = context.model().text().block(words.block()).as(kind());
            page.show(text, locale, type.words(kind(), block.level(), Direction.script(text)));
        } else if (row instanceof Row.Fold line) {
            fold.show(line, context.words(line), context.model().text().isRightToLeft());
        }
        showOrnament();
    }

    private void showOrnament() {
        BlockKind kind = block() < 0 ? null : kind();
        ornament.setVisible(kind == BlockKind.LIST_ITEM || kind == BlockKind.QUOTATION);
        if (ornament.isVisible()) {
            ornament.getStyleClass().setAll(kind == BlockKind.LIST_ITEM ? "bullet" : "quote-line");
        }
        page.setVisible(!(row instanceof Row.Fold));
        fold.setVisible(row instanceof Row.Fold);
    }

    private BlockKind kind() {
        return context.model().text().kind(block());
    }

    private String spoken() {
        if (block() < 0) {
            return "";
        }
        StringBuilder spoken = new StringBuilder(context.model().text().text(block()));
        context.model().marksIn(block()).forEach(mark -> spoken.append(' ').append(context.words(mark)));
        return spoken.toString();
    }

    @Override
    protected void layoutChildren() {
        // The list keeps cells that it does not show, with rows of an article that may be gone.
        if (row == null || getWidth() <= 0 || !isVisible() || !isCurrent()) {
            return;
        }
        refresh();
        double side = context.typography().side(getWidth());
        layoutStrip(side);
        if (row instanceof Row.Fold) {
            double width = context.typography().measure(getWidth());
            fold.resizeRelocate(side + Typography.GUTTER, top(), width, FoldLine.LINE);
            gutter.show(List.of(), side, 0, context::choose);
            return;
        }
        ensureBuilt();
        layoutOrnament(side);
        setAccessibleText(spoken());
        page.paint(block() < 0 ? List.of() : context.decorations(block()));
        page.showCaret(block() < 0 ? Optional.empty() : context.caretIn(block()));
        gutter.show(entries(), side, getHeight(), context::choose);
    }

    private void ensureBuilt() {
        refresh();
        double width = wordsWidth(getWidth());
        page.build(width, context.typography(), isParagraph());
        double x = context.typography().side(getWidth())
                + Typography.GUTTER
                + page.style().indent();
        page.resizeRelocate(x, top(), width, Math.max(1, getHeight() - top()));
    }

    private void layoutStrip(double side) {
        if (row instanceof Row.Words words) {
            strip.show(context.model().status(words.block()), side, top(), getHeight() - top());
        } else if (row instanceof Row.Fold line) {
            strip.show(context.model().status(line.first()), side, top(), getHeight() - top());
        } else {
            strip.show(headlineStatus(), side, top(), getHeight() - top());
        }
    }

    /** The byline goes with the headline over it. */
    private Coverage.Status headlineStatus() {
        Row above = index == 0 ? null : context.model().text().rows().get(index - 1);
        return row instanceof Row.Byline && above instanceof Row.Words headline
                ? context.model().status(headline.block())
                : null;
    }

    private void layoutOrnament(double side) {
        if (ornament.isVisible()) {
            double x = side + Typography.GUTTER;
            double line = page.style().line();
            if (kind() == BlockKind.LIST_ITEM) {
                ornament.resizeRelocate(x + 4, top() + Math.round(line / 2) - 2, 5, 5);
            } else {
                ornament.resizeRelocate(
                        x,
                        top() + 2,
                        2,
                        Math.max(0, getHeight() - top() - page.style().after() - 4));
            }
        }
    }

    private List<Gutter.Entry> entries() {
        List<Gutter.Entry> entries = new ArrayList<>();
        if (block() < 0) {
            return entries;
        }
        Block block = context.model().text().block(block());
        for (Mark mark : context.model().marksIn(block())) {
            int start = mark.span().start() - block.span().start();
            if (start >= 0) {
                List<Bounds> boxes = page.boxes(start, Math.min(start + 1, page.length()));
                double y = boxes.isEmpty()
                        ? 0
                        : boxes.get(0).getMinY() + boxes.get(0).getHeight() / 2;
                entries.add(new Gutter.Entry(mark, top() + y, context.isChosen(mark.item()), context.words(mark)));
            }
        }
        return entries;
    }

    /** The offset in the block nearest to a point of the scene. */
    int hit(Point2D scene) {
        ensureBuilt();
        return page.hit(page.sceneToLocal(scene));
    }

    /** Whether a point of the scene lies on that stretch of the block, and not only near it. */
    boolean covers(int start, int end, Point2D scene) {
        ensureBuilt();
        Point2D local = page.sceneToLocal(scene);
        return page.boxes(start, end).stream().anyMatch(box -> box.contains(local));
    }

    /** Where the caret would stand, in the coordinates of the scene. */
    Bounds caretInScene(int offset) {
        ensureBuilt();
        return page.localToScene(page.caretBox(offset));
    }

    /** The first line of a stretch, in the coordinates of the scene; of the caret when the stretch is empty. */
    Bounds firstLineInScene(int start, int end) {
        ensureBuilt();
        List<Bounds> boxes = page.boxes(start, end);
        return boxes.isEmpty() ? caretInScene(start) : page.localToScene(boxes.get(0));
    }

    /** One end of a stretch as a line over its height, in the coordinates of the scene; empty when nothing is to be seen. */
    Optional<Bounds> endInScene(int start, int end, boolean atStart) {
        ensureBuilt();
        List<Bounds> boxes = page.boxes(start, end);
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        Bounds box = boxes.get(atStart ? 0 : boxes.size() - 1);
        double x = atStart ? box.getMinX() : box.getMaxX();
        return Optional.of(page.localToScene(new BoundingBox(x, box.getMinY(), 0, box.getHeight())));
    }

    /** The stretch from its first to its last line, as wide as its first; of the caret when it is empty. */
    Bounds extent(int start, int end) {
        ensureBuilt();
        List<Bounds> boxes = page.boxes(start, end);
        Bounds first = boxes.isEmpty() ? page.caretBox(start) : boxes.get(0);
        Bounds last = boxes.isEmpty() ? first : boxes.get(boxes.size() - 1);
        double y = page.getLayoutY() + first.getMinY();
        double x = page.getLayoutX() + first.getMinX();
        return new BoundingBox(x, y, Math.max(1, first.getWidth()), page.getLayoutY() + last.getMaxY() - y);
    }

    /** Distance between two lines. */
    double line() {
        ensureBuilt();
        return page.style().line();
    }
}
