package org.factdesk.store.sqlite;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.factdesk.model.PartialDate;

/**
 * One typed column of a table, which is also one member of the JSON.
 *
 * @param name snake case
 * @param get the value as it is kept: String, Long, Boolean or null
 */
record Column<T>(String name, Type type, Function<T, Object> get) {
    /** How a value is kept: FLAG is 0 or 1 in a row, true or false in JSON. */
    enum Type {
        TEXT,
        NUMBER,
        FLAG
    }

    static <T> Column<T> text(String name, Function<T, String> get) {
        return new Column<>(name, Type.TEXT, get::apply);
    }

    static <T> Column<T> id(String name, Function<T, UUID> get) {
        return new Column<>(name, Type.TEXT, item -> string(get.apply(item)));
    }

    static <T> Column<T> instant(String name, Function<T, Instant> get) {
        return new Column<>(name, Type.TEXT, item -> string(get.apply(item)));
    }

    static <T> Column<T> date(String name, Function<T, PartialDate> get) {
        return new Column<>(name, Type.TEXT, item -> string(get.apply(item)));
    }

    static <T> Column<T> number(String name, Function<T, Integer> get) {
        return new Column<>(name, Type.NUMBER, item -> {
            Integer value = get.apply(item);
            return value == null ? null : Long.valueOf(value);
        });
    }

    static <T> Column<T> flag(String name, Function<T, Boolean> get) {
        return new Column<>(name, Type.FLAG, get::apply);
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }

    /** As a row holds it. */
    Object toRow(Object raw) {
        return raw instanceof Boolean flag ? (Object) (flag ? 1L : 0L) : raw;
    }

    /** From a row; a flag that is neither 0 nor 1 stays a number, so that it is no flag. */
    Object fromRow(Object value) {
        Object wide = value instanceof Integer number ? Long.valueOf(number) : value;
        if (type != Type.FLAG) {
            return wide;
        }
        return Long.valueOf(0).equals(wide) ? (Object) false : Long.valueOf(1).equals(wide) ? (Object) true : wide;
    }
}
