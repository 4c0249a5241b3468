package org.factdesk.ui.control;

import javafx.scene.control.Label;

/** A key or key combination as a small cap, inside a button or a sentence. */
public final class KeyCap extends Label {
    /** @param keys the keys as a person reads them: {@code Ctrl N} */
    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
