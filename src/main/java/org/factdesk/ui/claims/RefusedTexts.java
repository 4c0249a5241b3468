package org.factdesk.ui.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Texts typed in place that could not be saved, each put by until its editor can come back with it. None is lost while
 * the case is open, whatever is edited meanwhile.
 *
 * @param <P> the place that a text was typed for
 */
final class RefusedTexts<P> {
    private final Map<P, String> texts = new LinkedHashMap<>();

    /** A text of nothing but space is not worth coming back. */
    void put(P place, String text) {
        if (!text.isBlank()) {
            texts.put(place, text);
        }
    }

    /** The text put by for that place, once. */
    Optional<String> take(P place) {
        return Optional.ofNullable(texts.remove(place));
    }

    /**
     * Brings one text back.
     *
     * @param open opens the place's editor, which takes the text; false when there is no such place any more
     */
    void bringBack(BiPredicate<P, String> open) {
        while (!texts.isEmpty()) {
            Map.Entry<P, String> first = texts.entrySet().iterator().next();
            if (open.test(first.getKey(), first.getValue())) {
                return;
            }
            texts.remove(first.getKey());
        }
    }
}
