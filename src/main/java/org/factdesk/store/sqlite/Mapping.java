package org.factdesk.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;

/** The one description of an item kind: from it follow its table rows, how they are read, and its canonical JSON. */
record Mapping<T extends Item>(
        ItemKind kind, Class<T> type, List<Column<T>> columns, List<Part<T, ?>> parts, Function<Raw, T> maker) {
    /** The item taken apart, members in order of their names; what is null is left out. */
    Map<String, Object> raw(Item any) {
        T item = type.cast(any);
        Map<String, Object> values = new TreeMap<>();
        for (Column<T> column : columns) {
            Object value = column.get().apply(item);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        for (Part<T, ?> part : parts) {
            values.put(part.name(), part.raw(item));
        }
        return values;
    }

    /**
     * The item put together again.
     *
     * @throws RuntimeException of whatever kind the parts throw, when they do not make an item
     */
    T make(Map<String, Object> raw) {
        return maker.apply(new Raw(raw));
    }
}
