package org.factdesk.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A list inside an item: rows of a side table with the item's id and a position from 0, an array in JSON. An element of
 * one column is that value itself, of more an object.
 *
 * @param name of the member in JSON
 * @param owner column of the side table that holds the item's id
 */
record Part<T, E>(String name, String table, String owner, List<Column<E>> columns, Function<T, List<E>> elements) {
    List<Object> raw(T item) {
        return elements.apply(item).stream().map(this::rawElement).toList();
    }

    private Object rawElement(E element) {
        if (columns.size() == 1) {
            return columns.get(0).get().apply(element);
        }
        Map<String, Object> members = new TreeMap<>();
        for (Column<E> column : columns) {
            Object value = column.get().apply(element);
            if (value != null) {
                members.put(column.name(), value);
            }
        }
        return members;
    }

    /** The columns of an element taken apart by {@link #raw}, in order, as a row holds them. */
    Object[] rowOf(Object element) {
        return columns.stream()
                .map(column -> column.toRow(columns.size() == 1 ? element : ((Map<?, ?>) element).get(column.name())))
                .toArray();
    }
}
