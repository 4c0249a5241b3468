package org.factdesk.ui.control;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence with key caps in it: each {@link #KEY} in the text becomes the next of the given keys. */
public final class KeyText extends TextFlow {
    /** Stands for a key in a text; hand it over as the argument of the pattern. */
    public static final String KEY = "\uFFFC";

    public KeyText(String text, String... keys) {
        getStyleClass().add("key-text");
        String[] parts = text.split(KEY, -1);
        if (parts.length - 1 != keys.length) {
            throw new IllegalArgumentException(keys.length + " keys for " + (parts.length - 1) + " places");
        }
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                getChildren().add(new KeyCap(keys[i - 1]));
            }
            if (!parts[i].isEmpty()) {
                Text part = new Text(parts[i]);
                part.getStyleClass().add("text");
                getChildren().add(part);
            }
        }
        setAccessibleText(spoken(parts, keys));
    }

    private static String spoken(String[] parts, String[] keys) {
        StringBuilder spoken = new StringBuilder(parts[0]);
        for (int i = 0; i < keys.length; i++) {
            spoken.append(keys[i]).append(parts[i + 1]);
        }
        return spoken.toString();
    }
}
