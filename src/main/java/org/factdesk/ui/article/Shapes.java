package org.factdesk.ui.article;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Boxes out of the shapes that the toolkit gives for stretches of text. */
final class Shapes {
    private Shapes() {}

    /** Adds a box for each part of the shape, moved down by so much; parts of one line that touch become one. */
    static void merge(PathElement[] shape, double down, List<Bounds> boxes) {
        int first = boxes.size();
        for (int i = 0; i < shape.length; ) {
            int next = i + 1;
            while (next < shape.length && !(shape[next] instanceof MoveTo)) {
                next++;
            }
            Bounds box = bounds(Arrays.copyOfRange(shape, i, next));
            if (box.getWidth() > 0) {
                add(
                        new BoundingBox(box.getMinX(), box.getMinY() + down, box.getWidth(), box.getHeight()),
                        first,
                        boxes);
            }
            i = next;
        }
    }

    private static void add(Bounds box, int first, List<Bounds> boxes) {
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

    static Bounds bounds(PathElement[] shape) {
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
