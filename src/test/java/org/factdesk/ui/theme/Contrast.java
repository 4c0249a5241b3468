package org.factdesk.ui.theme;

import javafx.scene.paint.Color;

/** The contrast ratio of WCAG 2: 1 for equal colours, 21 for black on white. */
final class Contrast {
    private Contrast() {}

    static double ratio(String one, String other) {
        double a = luminance(Color.web(one));
        double b = luminance(Color.web(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
