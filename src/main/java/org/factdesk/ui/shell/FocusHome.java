package org.factdesk.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.factdesk.ui.session.Zone;
import org.factdesk.ui.task.Tasks;

/**
 * Brings the focus back to the pane it was in last when what had it is taken away or disabled. JavaFX then gives it to
 * the first control of the window that takes it: a button, on which letters typed on would be commands.
 */
final class FocusHome {
    private final Tasks tasks;
    private final Consumer<Zone> home;
    private Zone last;
    private boolean lost;
    private int moves;

    /** @param home gives the focus to the zone's pane */
    FocusHome(Tasks tasks, Consumer<Zone> home) {
        this.tasks = tasks;
        this.home = home;
    }

    void install(Scene scene) {
        scene.focusOwnerProperty().addListener((observed, before, now) -> moved(scene, now));
    }

    /** A node that loses the focus without another asking for it leaves none first, then comes what JavaFX chooses. */
    private void moved(Scene scene, Node now) {
        if (now == null) {
            if (!lost && last != null) {
                lost = true;
                moves = 0;
                tasks.later(() -> goHome(scene));
            }
        } else if (lost) {
            moves++;
        } else {
            note(now);
        }
    }

    private void goHome(Scene scene) {
        lost = false;
        Node now = scene.getFocusOwner();
        // a second move was asked for by somebody, and so was a field
        if (moves < 2 && !(now instanceof TextInputControl)) {
            home.accept(last);
        } else if (now != null) {
            note(now);
        }
    }

    private void note(Node now) {
        for (Node node = now; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().get(Zone.PROPERTY) instanceof Zone zone) {
                last = zone;
                return;
            }
        }
    }
}
