package org.factdesk.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Charsets;

/** The fields in the head of a message or part, in their order. */
final class MimeFields {
    private static final int MOST = 1000;
    private static final int LONGEST_DECODED = 8192;

    private final List<Map.Entry<String, RawField>> fields = new ArrayList<>();

    void add(Field field) {
        if (fields.size() < MOST && field instanceof RawField raw) {
            fields.add(Map.entry(raw.getNameLowerCase(), raw));
        }
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.getKey().equals(name));
    }

    /** The words of the first field of that name, unfolded and with encoded words decoded; empty when there is none. */
    String words(String name) {
        return first(name, true);
    }

    /** As {@link #words}, but as it stands there: for addresses, whose encoded words may hold a comma. */
    String raw(String name) {
        return first(name, false);
    }

    private String first(String name, boolean decoded) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(field -> decoded ? decode(unfolded(field.getValue())) : unfolded(field.getValue()))
                .findFirst()
                .orElse("");
    }

    /** The value before the first parameter, in lower case, such as {@code text/html}; empty when there is none. */
    String value(String name) {
        return body(name).map(RawBody::getValue).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** The parameters by name in lower case, continued and encoded ones put together. */
    Map<String, String> parameters(String name) {
        MimeParameterMapping mapping = new MimeParameterMapping();
        body(name).ifPresent(body -> {
            for (NameValuePair pair : body.getParams()) {
                if (pair.getName() != null && !pair.getName().isBlank() && pair.getValue() != null) {
                    mapping.addParameter(pair.getName(), pair.getValue());
                }
            }
        });
        Map<String, String> parameters = new HashMap<>();
        mapping.getParameters().forEach((key, value) -> parameters.put(key, decode(value == null ? "" : value)));
        return parameters;
    }

    private Optional<RawBody> body(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(field -> RawFieldParser.DEFAULT.parseRawBody(field.getValue()))
                .findFirst();
    }

    /** Fields are ASCII by the rules, and in practice UTF-8 or the charset of the writer. */
    private static String unfolded(RawField field) {
        ByteSequence raw = field.getRaw();
        String text = raw == null
                ? String.valueOf(field.getBody())
                : Charsets.decode(tail(raw, field.getDelimiterIdx() + 1)).text();
        return Blank.strip(text.replaceAll("\\r?\\n[ \\t]*", " "));
    }

    private static byte[] tail(ByteSequence raw, int start) {
        byte[] bytes = raw.toByteArray();
        return Arrays.copyOfRange(bytes, Math.min(start, bytes.length), bytes.length);
    }

    /** What cannot be decoded stays as it stands, and what is longer than any field: the decoder looks far ahead. */
    static String decode(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        int end = Math.min(text.length(), LONGEST_DECODED);
        return DecoderUtil.decodeEncodedWords(text.substring(0, end), DecodeMonitor.SILENT, StandardCharsets.UTF_8)
                + text.substring(end);
    }
}
