package org.factdesk.store.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factdesk.model.PartialDate;

/**
 * An item taken apart: column names to {@link String}, {@link Long}, {@link Boolean}, a list of parts, or nothing at all
 * for null. The common ground of a table row and of canonical JSON.
 *
 * @param values never holds null
 */
record Raw(Map<String, Object> values) {
    String text(String name) {
        return (String) values.get(name);
    }

    UUID id(String name) {
        String text = text(name);
        return text == null ? null : UUID.fromString(text);
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    PartialDate date(String name) {
        String text = text(name);
        return text == null ? null : new PartialDate(text);
    }

    boolean flag(String name) {
        return (Boolean) values.get(name);
    }

    int number(String name) {
        return Math.toIntExact((Long) values.get(name));
    }

    Integer numberOrNull(String name) {
        return values.containsKey(name) ? number(name) : null;
    }

    /** The value of a word such as a state's key, or null. */
    <E> E word(String name, Function<String, E> of) {
        String text = text(name);
        return text == null ? null : of.apply(text);
    }

    List<UUID> ids(String name) {
        return list(name).stream().map(id -> UUID.fromString((String) id)).toList();
    }

    <E> List<E> parts(String name, Function<Raw, E> make) {
        return list(name).stream().map(part -> make.apply(of(part))).toList();
    }

    List<?> list(String name) {
        Object list = values.get(name);
        return list == null ? List.of() : (List<?>) list;
    }

    /** Throws {@link ClassCastException} when it is no object. */
    @SuppressWarnings("unchecked")
    static Raw of(Object object) {
        return new Raw((Map<String, Object>) object);
    }
}
