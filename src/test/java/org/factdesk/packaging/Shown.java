package org.factdesk.packaging;

import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Ends a process once its first window has been drawn with what it is to show, so that the process can be timed. */
public final class Shown {
    /** What the process prints then; a moment later it is gone. */
    public static final String WORD = "shown";

    private final Predicate<Scene> content;
    private int pulses;

    private Shown(Predicate<Scene> content) {
        this.content = content;
    }

    /**
     * Call before the toolkit starts. The second pulse comes when the drawing of the first has been handed over.
     *
     * @param content whether a scene shows what is waited for; asked after each layout
     */
    public static void endAtSecondPulse(Predicate<Scene> content) {
        Shown shown = new Shown(content);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> shown.watch(window.getScene()));
            }
        });
    }

    private void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            if (content.test(scene) && ++pulses == 2) {
                System.out.println(WORD);
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
            javafx.application.Platform.requestNextPulse();
        });
    }
}
