package org.factdesk.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;

/** The rows of one item kind, with those of its side tables. All SQL follows from the kind's {@link Mapping}. */
final class ItemTable<T extends Item> {
    private final Mapping<T> mapping;
    private final Db db;

    private ItemTable(Mapping<T> mapping, Db db) {
        this.mapping = mapping;
        this.db = db;
    }

    static ItemTable<?> of(ItemKind kind, Db db) {
        return new ItemTable<>(Mappings.of(kind), db);
    }

    void insert(Item item) {
        Map<String, Object> raw = mapping.raw(item);
        Object[] values = mapping.columns().stream()
                .map(column -> column.toRow(raw.get(column.name())))
                .toArray();
        db.update(insertSql(mapping.kind().key(), names(mapping.columns())), values);
        for (Part<T, ?> part : mapping.parts()) {
            insertPart(part, item.id(), (List<?>) raw.get(part.name()));
        }
    }

    private void insertPart(Part<T, ?> part, UUID owner, List<?> elements) {
        String sql = insertSql(part.table(), part.owner() + ", position, " + names(part.columns()));
        for (int i = 0; i < elements.size(); i++) {
            List<Object> values = new ArrayList<>(List.of(owner.toString(), (long) i));
            values.addAll(Arrays.asList(part.rowOf(elements.get(i))));
            db.update(sql, values.toArray());
        }
    }

    /** Whether there was such a row. */
    boolean delete(UUID id) {
        for (Part<T, ?> part : mapping.parts()) {
            db.update("DELETE FROM " + part.table() + " WHERE " + part.owner() + " = ?", id.toString());
        }
        return db.update("DELETE FROM " + mapping.kind().key() + " WHERE id = ?", id.toString()) == 1;
    }

    /** Every item taken apart, in the order they came. */
    void eachRaw(Consumer<Map<String, Object>> consumer) {
        Map<Part<T, ?>, Map<String, List<Object>>> parts = new IdentityHashMap<>();
        mapping.parts().forEach(part -> parts.put(part, readPart(part)));
        String sql =
                "SELECT " + names(mapping.columns()) + " FROM " + mapping.kind().key() + " ORDER BY rowid";
        db.each(sql, row -> {
            Map<String, Object> raw = readColumns(mapping.columns(), row, 1);
            parts.forEach((part, byOwner) ->
                    raw.put(part.name(), byOwner.getOrDefault(String.valueOf(raw.get("id")), List.of())));
            consumer.accept(raw);
        });
    }

    /** The lists by owner. A list whose positions are not 0, 1, 2 … is given as one element that fits no item. */
    private Map<String, List<Object>> readPart(Part<T, ?> part) {
        Map<String, List<Object>> byOwner = new HashMap<>();
        String sql = "SELECT " + part.owner() + ", position, " + names(part.columns()) + " FROM " + part.table()
                + " ORDER BY 1, 2";
        db.each(sql, row -> {
            List<Object> list = byOwner.computeIfAbsent(row.getString(1), owner -> new ArrayList<>());
            if (row.getLong(2) != list.size()) {
                list.add("position " + row.getLong(2));
                return;
            }
            Map<String, Object> element = readColumns(part.columns(), row, 3);
            list.add(
                    part.columns().size() == 1
                            ? element.get(part.columns().get(0).name())
                            : element);
        });
        return byOwner;
    }

    private static Map<String, Object> readColumns(List<? extends Column<?>> columns, ResultSet row, int first)
            throws SQLException {
        Map<String, Object> raw = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).fromRow(row.getObject(first + i));
            if (value != null) {
                raw.put(columns.get(i).name(), value);
            }
        }
        return raw;
    }

    private static String names(List<? extends Column<?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String insertSql(String table, String names) {
        String marks =
                IntStream.range(0, names.split(",").length).mapToObj(i -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")";
    }
}
