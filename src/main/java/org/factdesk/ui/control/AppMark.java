package org.factdesk.ui.control;

/** The program's own sign, drawn like its icon but in the theme's accent. */
public final class AppMark extends ShapeBox {
    /** @param size side in px: 18 in the tool bar, 40 on the welcome page */
    public AppMark(double size) {
        super("app-mark", 40, size, size);
        draw(
                "solid",
                0,
                "M10 0 H30 A10 10 0 0 1 40 10 V30 A10 10 0 0 1 30 40 H10 A10 10 0 0 1 0 30 V10 A10 10 0 0 1 10 0 Z");
        draw("text-line", 3, "M10.5 11.5 H29.5");
        draw("claim-line", 5, "M10.5 20.5 H20.5");
        draw("text-line", 3, "M10.5 29 H18.5");
        draw("gap", 7.6, "M23 26.2 L27 30.2 L33 22.2");
        draw("claim-line", 4, "M23 26.2 L27 30.2 L33 22.2");
    }
}
