package org.factdesk.model;

import java.util.List;
import java.util.Objects;

/**
 * What an edit does, to be put into words later.
 *
 * @param key words key in the file {@code edit}, such as {@code edit.claim.add}
 * @param arguments for that text, in order
 */
public record EditLabel(String key, List<String> arguments) {
    public EditLabel {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    public static EditLabel of(String key, Object... arguments) {
        return new EditLabel(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
