package org.factdesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a JSON object in the order written; a value may be null. */
final class Fields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Fields of(String name, Object value) {
        return new Fields().and(name, value);
    }

    Fields and(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }
}
