package org.factdesk.ui.control;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something once, a while after the last time it was asked for. */
public final class Debounce {
    private final PauseTransition pause;
    private final Runnable action;

    /** @param millis how long nothing must be asked for */
    public Debounce(double millis, Runnable action) {
        this.action = action;
        this.pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> action.run());
    }

    /** Asks for it. */
    public void later() {
        pause.playFromStart();
    }

    /** Does it at once if it was asked for and not done yet. */
    public void now() {
        if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            pause.stop();
            action.run();
        }
    }
}
