package org.factdesk.report.html;

import java.util.List;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;

/**
 * A small drawing in a square of 20 units.
 *
 * @param name unique, fit for an id
 * @param parts drawn in order
 */
public record Sign(String name, List<Part> parts) {
    /** Side of the square that the paths are written in. */
    public static final int SIZE = 20;

    private static final String RING = circle(8.1);
    private static final String CHECK = "M5.6 10.3 L8.7 13.4 L14.5 6.9";
    private static final String CROSS = "M6.3 6.3 L13.7 13.7 M13.7 6.3 L6.3 13.7";

    public Sign {
        parts = List.copyOf(parts);
    }

    /** What a part is painted with. */
    public enum Paint {
        /** The sign's own colour. */
        FILL,
        /** The colour of the page. */
        PAPER
    }

    /**
     * One path.
     *
     * @param path absolute SVG commands M, L, C and Z only, numbers apart by single spaces
     * @param stroke width of its line, or 0 for a filled shape
     * @param dash length of dashes and gaps, or 0 for a full line
     */
    public record Part(String path, Paint paint, double stroke, double dash) {
        static Part filled(String path) {
            return new Part(path, Paint.FILL, 0, 0);
        }

        static Part line(String path, Paint paint, double width) {
            return new Part(path, paint, width, 0);
        }
    }

    /** The mark of a rating: check up, cross down, solid fully, outline mostly. */
    public static Sign of(RatingRole role) {
        return new Sign(
                "mark-" + role.key(),
                switch (role) {
                    case TRUE -> List.of(Part.filled(circle(9)), Part.line(CHECK, Paint.PAPER, 2.3));
                    case MOSTLY_TRUE -> List.of(Part.line(RING, Paint.FILL, 1.8), Part.line(CHECK, Paint.FILL, 2.3));
                    case HALF_TRUE ->
                        List.of(
                                Part.line(RING, Paint.FILL, 1.8),
                                Part.filled("M10 1.9 C5.53 1.9 1.9 5.53 1.9 10 C1.9 14.47 5.53 18.1 10 18.1 Z"));
                    case MOSTLY_FALSE ->
                        List.of(Part.line(square(2.1, 17.9), Paint.FILL, 1.8), Part.line(CROSS, Paint.FILL, 2.3));
                    case FALSE -> List.of(Part.filled(square(1.2, 18.8)), Part.line(CROSS, Paint.PAPER, 2.3));
                    case MISLEADING ->
                        List.of(
                                Part.filled("M10 0.8 L19.6 18.4 L0.4 18.4 Z"),
                                Part.line("M10 7 L10 12.6", Paint.PAPER, 2.2),
                                Part.line("M10 14.1 L10 16.3", Paint.PAPER, 2.2));
                    case UNPROVEN ->
                        List.of(
                                Part.line("M10 0.9 L19.1 10 L10 19.1 L0.9 10 Z", Paint.FILL, 1.7),
                                Part.line(
                                        "M7.6 8.1 C7.6 5.2 12.4 5.2 12.4 8.1 C12.4 9.9 10 9.8 10 11.9",
                                        Paint.FILL,
                                        1.7),
                                Part.line("M10 13.1 L10 14.9", Paint.FILL, 1.8));
                    case UNCHECKED -> List.of(new Part(RING, Paint.FILL, 1.8, 3.18));
                });
    }

    /** The sign of a stance: a triangle up or down, a diamond, a ring. */
    public static Sign of(Stance stance) {
        return new Sign(
                "stance-" + stance.key(),
                switch (stance) {
                    case SUPPORTS -> List.of(Part.filled("M10 2.5 L18.5 17 L1.5 17 Z"));
                    case REFUTES -> List.of(Part.filled("M10 17.5 L18.5 3 L1.5 3 Z"));
                    case QUALIFIES -> List.of(Part.filled("M10 1 L19 10 L10 19 L1 10 Z"));
                    case CONTEXT -> List.of(Part.line(circle(7.2), Paint.FILL, 2));
                });
    }

    /** Three rising bars, as many solid as the evidence weighs. */
    public static Sign of(Weight weight) {
        int solid = Weight.values().length - weight.ordinal();
        return new Sign(
                "weight-" + weight.key(),
                List.of(bar(0.9, 12, solid >= 1), bar(7.4, 7.5, solid >= 2), bar(13.9, 3, solid >= 3)));
    }

    private static Part bar(double left, double top, boolean solid) {
        String path = "M" + left + " " + top + " L" + (left + 5) + " " + top + " L" + (left + 5) + " 17.5 L" + left
                + " 17.5 Z";
        return solid ? Part.filled(path) : Part.line(path, Paint.FILL, 1.2);
    }

    private static String square(double from, double to) {
        return "M" + from + " " + from + " L" + to + " " + from + " L" + to + " " + to + " L" + from + " " + to + " Z";
    }

    /** A circle around the middle, of four curves. */
    private static String circle(double radius) {
        double handle = radius * 0.5523;
        double near = 10 - radius;
        double far = 10 + radius;
        double before = 10 - handle;
        double after = 10 + handle;
        return String.format(
                java.util.Locale.ROOT,
                "M10 %1$.3f C%4$.3f %1$.3f %2$.3f %3$.3f %2$.3f 10 C%2$.3f %4$.3f %4$.3f %2$.3f 10 %2$.3f"
                        + " C%3$.3f %2$.3f %1$.3f %4$.3f %1$.3f 10 C%1$.3f %3$.3f %3$.3f %1$.3f 10 %1$.3f Z",
                near,
                far,
                before,
                after);
    }
}
