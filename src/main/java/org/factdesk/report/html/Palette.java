package org.factdesk.report.html;

import org.factdesk.model.RatingRole;

/**
 * The colours of one rating, as {@code #RRGGBB}.
 *
 * @param ink for text and for squares with white numbers in them
 * @param fill for its mark and for the line under a passage
 * @param tint behind a passage
 */
public record Palette(String ink, String fill, String tint) {
    /** On white. */
    public static Palette light(RatingRole role) {
        return switch (role) {
            case TRUE -> new Palette("#056154", "#0C6F61", "#DDF0EC");
            case MOSTLY_TRUE -> new Palette("#386B2F", "#43803A", "#E5F1E0");
            case HALF_TRUE -> new Palette("#7C5300", "#9B6900", "#FBF0CE");
            case MOSTLY_FALSE -> new Palette("#9E4303", "#DE6414", "#FDEADB");
            case FALSE -> new Palette("#980F22", "#980F22", "#FAE3E5");
            case MISLEADING -> new Palette("#95229A", "#AB2CB0", "#F6E5F7");
            case UNPROVEN -> new Palette("#1F4A80", "#1F4A80", "#E2EAF5");
            case UNCHECKED -> new Palette("#5A5F67", "#7F8389", "#EEEFF1");
        };
    }

    /** On the dark page. */
    public static Palette dark(RatingRole role) {
        return switch (role) {
            case TRUE -> new Palette("#52C7B5", "#33A090", "#1C3734");
            case MOSTLY_TRUE -> new Palette("#A9DB93", "#A9DB93", "#2A3B27");
            case HALF_TRUE -> new Palette("#F3D046", "#F3D046", "#3A3319");
            case MOSTLY_FALSE -> new Palette("#FFA057", "#EE7A18", "#41291A");
            case FALSE -> new Palette("#FF8C99", "#E0566A", "#42262C");
            case MISLEADING -> new Palette("#E7A3F5", "#DE86F0", "#3D2C45");
            case UNPROVEN -> new Palette("#8FB9F5", "#4F8BDC", "#23324A");
            case UNCHECKED -> new Palette("#C0C3CB", "#BCBFC8", "#36383D");
        };
    }
}
