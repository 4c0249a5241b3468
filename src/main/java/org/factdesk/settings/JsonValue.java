package org.factdesk.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON text, asked for what it is hoped to be. Jackson's own tree would do the same, but its mapper takes a
 * tenth of a second of every start.
 *
 * @param value a map, a list, a String, a Number or a Boolean; null for anything else and for what is missing
 */
record JsonValue(Object value) {
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(32).build())
            .build();

    /** @throws IOException when the bytes are no JSON object */
    static JsonValue object(byte[] bytes) throws IOException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            return new JsonValue(value(parser));
        }
    }

    /** The member of that name; missing when there is none or this is no object. */
    JsonValue at(String name) {
        return new JsonValue(value instanceof Map<?, ?> members ? members.get(name) : null);
    }

    String text(String usual) {
        return value instanceof String text ? text : usual;
    }

    boolean flag(boolean usual) {
        return value instanceof Boolean flag ? flag : usual;
    }

    double number(double usual) {
        return value instanceof Number number ? number.doubleValue() : usual;
    }

    int whole(int usual) {
        return value instanceof Number number ? number.intValue() : usual;
    }

    /** None when this is no list. */
    List<JsonValue> elements() {
        return value instanceof List<?> list ? list.stream().map(JsonValue::new).toList() : List.of();
    }

    /** Those members that are numbers, in their order; none when this is no object. */
    Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> {
                if (member instanceof Number number) {
                    numbers.put((String) name, number.doubleValue());
                }
            });
        }
        return numbers;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
