package org.factdesk.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/**
 * Tells the sheets how narrow the window is: the scene's root has {@code :below-1280}, {@code :below-1180},
 * {@code :below-1120} and {@code :below-960} while its width in px is smaller.
 */
public final class Responsive {
    private static final List<Integer> STEPS = List.of(1280, 1180, 1120, 960);

    private Responsive() {}

    public static void install(Scene scene) {
        scene.widthProperty().addListener((observed, before, now) -> update(scene));
        scene.rootProperty().addListener((observed, before, now) -> update(scene));
        update(scene);
    }

    private static void update(Scene scene) {
        // Before it is shown a scene made without a size is 0 wide; that says nothing about the window.
        if (scene.getRoot() == null || scene.getWidth() <= 0) {
            return;
        }
        for (int step : STEPS) {
            scene.getRoot()
                    .pseudoClassStateChanged(PseudoClass.getPseudoClass("below-" + step), scene.getWidth() < step);
        }
    }
}
