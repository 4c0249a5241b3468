package org.factdesk.ui.session;

import java.util.Optional;
import org.factdesk.words.Words;

/** How commands and their keys are written for people. */
public final class CommandText {
    private final Words words;

    public CommandText(Words words) {
        this.words = words;
    }

    /** The command's name. */
    public String name(CommandId id) {
        return words.text("command." + id.key());
    }

    /** The key to press, the bare one first; empty when there is none. */
    public Optional<String> key(CommandId id) {
        return id.bareKeyText().or(() -> combination(id));
    }

    /** The key with a modifier; empty when there is none. On a Mac in its own signs. */
    public Optional<String> combination(CommandId id) {
        return id.combination().map(combination -> spaced(combination.getDisplayText()));
    }

    /** A space between two keys; a plus at the end is a key. */
    private static String spaced(String keys) {
        int last = keys.length() - 1;
        return keys.substring(0, last).replace("+", " ") + keys.substring(last).replace("↵", "Enter");
    }

    /** Name and key, for a tool tip. */
    public String tip(CommandId id) {
        return key(id).map(key -> name(id) + "  " + key).orElseGet(() -> name(id));
    }
}
