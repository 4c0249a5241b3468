package org.factdesk.ui.control;

/** The drawing over an empty list of claims: a page, a sentence in it, and the card it becomes. */
public final class ClaimPicture extends ShapeBox {
    public ClaimPicture() {
        super("claim-picture", 100, 184, 100);
        draw(
                "page",
                1,
                "M8 0.5 H122 A7 7 0 0 1 129 7.5 V92.5 A7 7 0 0 1 122 99.5 H8 A7 7 0 0 1 1 92.5 V7.5 A7 7 0 0 1 8 0.5 Z");
        draw("text-line", 4, "M32 18.5 H111");
        draw("text-line", 4, "M32 30.5 H99");
        draw("selected", 0, "M27 41 H114 V61 H27 Z");
        draw("claim-line", 4, "M32 45.5 H111");
        draw("claim-line", 4, "M32 55.5 H89");
        draw("text-line", 4, "M32 72.5 H111");
        draw("text-line", 4, "M32 84.5 H85");
        draw("ring", 2, "M20 50.5 A5.5 5.5 0 1 1 9 50.5 A5.5 5.5 0 1 1 20 50.5 Z")
                .getStrokeDashArray()
                .setAll(2.2, 3.56);
        draw("claim-line", 1.5, "M119 50.5 H143").getStrokeDashArray().setAll(3.0, 3.0);
        draw(
                "card-shape",
                1.5,
                "M150 34.5 H176 A5 5 0 0 1 181 39.5 V61.5 A5 5 0 0 1 176 66.5 H150 A5 5 0 0 1 145 61.5 V39.5 A5 5 0 0 1 150 34.5 Z");
        draw("text-line", 3.5, "M153 46 H173");
        draw("text-line", 3.5, "M153 54.5 H166");
    }
}
