package org.factdesk.ui.control;

import java.util.Objects;
import javafx.scene.AccessibleRole;
import org.factdesk.model.Stance;

/** The sign of a stance without its word, for a table cell whose column head explains it. */
public final class StanceSign extends ShapeBox {
    private Stance stance;

    /** @param size side in px: 8 in a table cell, 9 beside a word */
    public StanceSign(Stance first, double size) {
        super("stance-sign", 10, size, size);
        setAccessibleRole(AccessibleRole.NODE);
        setStance(first);
    }

    public void setStance(Stance next) {
        if (Objects.requireNonNull(next, "stance") == stance) {
            return;
        }
        stance = next;
        Roles.scope(this, next);
        clear();
        switch (next) {
            case SUPPORTS -> draw("solid", 0, "M5 0.8 L9.8 9.2 L0.2 9.2 Z");
            case REFUTES -> draw("solid", 0, "M5 9.2 L0.2 0.8 L9.8 0.8 Z");
            case QUALIFIES -> draw("solid", 0, "M5 0 L10 5 L5 10 L0 5 Z");
            case CONTEXT -> draw("outline", 2, "M8.4 5 A3.4 3.4 0 1 1 1.6 5 A3.4 3.4 0 1 1 8.4 5 Z");
        }
    }
}
