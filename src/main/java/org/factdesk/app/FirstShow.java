package org.factdesk.app;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.util.Duration;
import org.factdesk.ui.task.Running;
import org.factdesk.ui.task.Tasks;

/**
 * Shows the window for the first time when the case that is being opened is in it, or its problem: shown empty first, it
 * would be styled and laid out twice. A case that takes long is not waited for.
 */
final class FirstShow {
    private final Tasks tasks;
    private final Runnable show;
    private final ListChangeListener<Running> listener = change -> look();
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));
    private boolean shown;

    FirstShow(Tasks tasks, Runnable show) {
        this.tasks = tasks;
        this.show = show;
    }

    /** Call before the opening begins. */
    void begin() {
        tasks.running().addListener(listener);
        patience.setOnFinished(event -> end());
        patience.play();
    }

    /** A task leaves the list just before its outcome is dealt with. */
    private void look() {
        if (tasks.running().isEmpty()) {
            tasks.later(this::end);
        }
    }

    private void end() {
        if (!shown) {
            shown = true;
            patience.stop();
            tasks.running().removeListener(listener);
            show.run();
        }
    }
}
