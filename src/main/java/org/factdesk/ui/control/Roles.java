package org.factdesk.ui.control;

import java.util.List;
import javafx.scene.Node;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;

/** The style classes that give a node and all inside it the colours of one rating or one stance. */
public final class Roles {
    /** Scope of a note on a passage, which is no claim. */
    public static final String NOTE = "v-note";

    private Roles() {}

    public static String styleClass(RatingRole role) {
        return "v-" + role.key();
    }

    public static String styleClass(Stance stance) {
        return "s-" + stance.key();
    }

    /** Puts a node into the scope of one role, taking it out of any other; null leaves it in none. */
    public static void scope(Node node, RatingRole role) {
        replace(node.getStyleClass(), "v-", role == null ? null : styleClass(role));
    }

    /** Puts a node into the scope of one stance, taking it out of any other; null leaves it in none. */
    public static void scope(Node node, Stance stance) {
        replace(node.getStyleClass(), "s-", stance == null ? null : styleClass(stance));
    }

    private static void replace(List<String> classes, String prefix, String next) {
        if (next != null && classes.contains(next)) {
            return;
        }
        classes.removeIf(name -> name.startsWith(prefix));
        if (next != null) {
            classes.add(next);
        }
    }
}
