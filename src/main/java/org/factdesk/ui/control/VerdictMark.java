package org.factdesk.ui.control;

import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import org.factdesk.model.RatingRole;

/**
 * The mark of a rating: solid means fully, outline mostly; check up, cross down. Its shape alone tells the ratings
 * apart. The word stands beside it, so the mark itself is silent to a screen reader.
 */
public final class VerdictMark extends ShapeBox {
    public static final double GUTTER = 13;
    public static final double TABLE = 14;
    public static final double REPORT = 16;
    public static final double SCALE = 22;

    private static final double BOX = 20;
    private static final String CIRCLE = "M18.1 10 A8.1 8.1 0 1 1 1.9 10 A8.1 8.1 0 1 1 18.1 10 Z";
    private static final String CHECK = "M5.6 10.3 L8.7 13.4 L14.5 6.9";
    private static final String CROSS = "M6.3 6.3 L13.7 13.7 M13.7 6.3 L6.3 13.7";

    private RatingRole role;

    /** @param size side in px, one of the constants here */
    public VerdictMark(RatingRole first, double size) {
        super("verdict-mark", BOX, size, size);
        setAccessibleRole(AccessibleRole.NODE);
        setRole(first);
    }

    public void setRole(RatingRole next) {
        if (Objects.requireNonNull(next, "role") != role) {
            RatingRole before = role;
            role = next;
            redraw(before, next);
        }
    }

    private void redraw(RatingRole before, RatingRole now) {
        if (before != null) {
            getStyleClass().remove(Roles.styleClass(before));
        }
        getStyleClass().add(Roles.styleClass(now));
        clear();
        switch (now) {
            case TRUE -> {
                draw("solid", 0, "M19 10 A9 9 0 1 1 1 10 A9 9 0 1 1 19 10 Z");
                draw("sign", 2.3, CHECK);
            }
            case MOSTLY_TRUE -> {
                draw("outline", 1.8, CIRCLE);
                draw("outline", 2.3, CHECK);
            }
            case HALF_TRUE -> {
                draw("outline", 1.8, CIRCLE);
                draw("solid", 0, "M10 1.9 A8.1 8.1 0 0 0 10 18.1 Z");
            }
            case MOSTLY_FALSE -> {
                draw("outline", 1.8, rounded(2.1, 15.8, 2.4));
                draw("outline", 2.3, CROSS);
            }
            case FALSE -> {
                draw("solid", 0, rounded(1.2, 17.6, 3.2));
                draw("sign", 2.3, CROSS);
            }
            case MISLEADING -> {
                draw("solid", 0, "M10 0.8 L19.6 18.4 L0.4 18.4 Z");
                draw("sign", 2.2, "M10 7.4 L10 12.2");
                draw("sign-dot", 0, "M8.8 14.2 h2.4 v2.4 h-2.4 Z");
            }
            case UNPROVEN -> {
                draw("outline", 1.7, "M10 0.9 L19.1 10 L10 19.1 L0.9 10 Z").setStrokeLineJoin(StrokeLineJoin.MITER);
                draw("outline", 1.7, "M7.6 8.1 C7.6 5.2 12.4 5.2 12.4 8.1 C12.4 9.9 10 9.8 10 11.9");
                draw("solid", 0, "M9.1 13.4 h1.8 v1.8 h-1.8 Z");
            }
            case UNCHECKED -> dash(draw("outline", 1.8, CIRCLE));
        }
    }

    /** Eight dashes round the circle, none cut by its seam. */
    private static void dash(SVGPath ring) {
        double part = 2 * Math.PI * 8.1 / 8;
        ring.getStrokeDashArray().setAll(part * 0.38, part * 0.62);
        ring.setStrokeDashOffset(part * 0.19);
    }

    private static String rounded(double start, double side, double radius) {
        double straight = side - 2 * radius;
        String arc = " a" + radius + " " + radius + " 0 0 1 ";
        return "M" + (start + radius) + " " + start + " h" + straight + arc + radius + " " + radius + " v" + straight
                + arc + -radius + " " + radius + " h" + -straight + arc + -radius + " " + -radius + " v" + -straight
                + arc + radius + " " + -radius + " Z";
    }
}
