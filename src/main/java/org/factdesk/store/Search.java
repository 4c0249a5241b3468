package org.factdesk.store;

import java.util.List;
import java.util.UUID;
import org.factdesk.model.ItemKind;

/** Full-text search over the items of a case and the texts of its documents. */
public interface Search {
    /**
     * One item found.
     *
     * @param excerpt words around the hit, the hit itself between U+2068 and U+2069
     */
    record Hit(ItemKind kind, UUID item, String excerpt) {}

    /**
     * The best hits first.
     *
     * @param words what a person typed; every character is taken as text, none as syntax
     * @param limit at least 1
     */
    List<Hit> find(String words, int limit);
}
