package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** Draws decorations under the words of one block, with the same nodes again and again. */
final class Decorations {
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double UNDERLINE = 2;
    private static final double KNOB = 4;
    /** All tints lie under all lines; longer stretches under shorter ones; the chosen one on top. */
    private static final Comparator<Decoration> ORDER = Comparator.comparing(Decoration::kind)
            .thenComparing(Decoration::chosen)
            .thenComparing(decoration -> decoration.start() - decoration.end());

    private final Pane pane;

    Decorations(Pane pane) {
        this.pane = pane;
    }

    void paint(List<Decoration> decorations, PageText page, TextStyle style) {
        List<Decoration> ordered = new ArrayList<>(decorations);
        ordered.sort(ORDER);
        int used = 0;
        for (Decoration decoration : ordered) {
            List<PathElement> shape = shape(decoration, page.boxes(decoration.start(), decoration.end()), style);
            if (!shape.isEmpty()) {
                draw(path(used++), decoration, shape);
            }
        }
        for (int i = used; i < pane.getChildren().size(); i++) {
            pane.getChildren().get(i).setVisible(false);
        }
    }

    private Path path(int index) {
        if (index == pane.getChildren().size()) {
            Path path = new Path();
            path.setManaged(false);
            pane.getChildren().add(path);
        }
        return (Path) pane.getChildren().get(index);
    }

    private static void draw(Path path, Decoration decoration, List<PathElement> shape) {
        List<String> classes = decoration.scope().isEmpty()
                ? List.of("hl", decoration.kind().styleClass())
                : List.of("hl", decoration.kind().styleClass(), decoration.scope());
        if (!path.getStyleClass().equals(classes)) {
            path.getStyleClass().setAll(classes);
        }
        path.pseudoClassStateChanged(CHOSEN, decoration.chosen());
        path.setOpacity(decoration.opacity());
        path.getElements().setAll(shape);
        path.setVisible(true);
    }

    private static List<PathElement> shape(Decoration decoration, List<Bounds> boxes, TextStyle style) {
        List<PathElement> shape = new ArrayList<>();
        if (decoration.kind() == Decoration.Kind.START || decoration.kind() == Decoration.Kind.END) {
            if (!boxes.isEmpty()) {
                handle(shape, boxes, decoration.kind() == Decoration.Kind.START);
            }
            return shape;
        }
        for (Bounds box : boxes) {
            switch (decoration.kind()) {
                case FIND ->
                    rectangle(
                            shape,
                            new BoundingBox(box.getMinX() - 1.5, box.getMinY(), box.getWidth() + 3, box.getHeight()),
                            box.getMinY(),
                            box.getMaxY());
                case TINT, FLASH -> rectangle(shape, box, box.getMinY(), box.getMaxY());
                case SELECTION -> {
                    double top = box.getMinY() - style.above();
                    rectangle(shape, box, top, top + style.line());
                }
                case UNDERLINE -> rectangle(shape, box, box.getMaxY() - UNDERLINE / 2, box.getMaxY() + UNDERLINE / 2);
                case START, END -> throw new IllegalStateException("drawn above");
                case NOTE_LINE -> {
                    shape.add(new MoveTo(box.getMinX() + 1, box.getMaxY() - 1));
                    shape.add(new LineTo(box.getMaxX(), box.getMaxY() - 1));
                }
            }
        }
        return shape;
    }

    /** A bar at the passage's end with a knob at its far side. */
    private static void handle(List<PathElement> shape, List<Bounds> boxes, boolean start) {
        Bounds box = boxes.get(start ? 0 : boxes.size() - 1);
        double x = start ? box.getMinX() : box.getMaxX();
        Bounds bar = new BoundingBox(x - 1, box.getMinY() - 1, 2, box.getHeight() + 2);
        rectangle(shape, bar, bar.getMinY(), bar.getMaxY());
        double y = start ? bar.getMinY() : bar.getMaxY();
        shape.add(new MoveTo(x - KNOB, y));
        shape.add(new ArcTo(KNOB, KNOB, 0, x + KNOB, y, false, true));
        shape.add(new ArcTo(KNOB, KNOB, 0, x - KNOB, y, false, true));
        shape.add(new ClosePath());
    }

    private static void rectangle(List<PathElement> shape, Bounds box, double top, double bottom) {
        shape.add(new MoveTo(box.getMinX(), top));
        shape.add(new HLineTo(box.getMaxX()));
        shape.add(new VLineTo(bottom));
        shape.add(new HLineTo(box.getMinX()));
        shape.add(new ClosePath());
    }
}
