package org.factdesk.ingest.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the YAML head of a Markdown file, of which only plain {@code key: value} lines and one-line or dashed
 * lists of names are understood; the rest of the head is passed over.
 *
 * @param rest the text after the head
 */
record FrontMatter(
        String title, String author, String publisher, String date, String url, String language, String rest) {
    private static final Pattern HEAD =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(?:name:\\s*)?(.*)");

    static FrontMatter of(String text) {
        Matcher head = HEAD.matcher(text);
        Map<String, String> values = head.find() ? values(head.group(1)) : Map.of();
        if (values.isEmpty()) {
            return new FrontMatter("", "", "", "", "", "", text);
        }
        return new FrontMatter(
                first(values, "title", "headline"),
                first(values, "author", "authors", "byline", "by"),
                first(values, "publisher", "source", "site", "publication"),
                first(values, "date", "published", "publishdate", "date_published"),
                first(values, "url", "canonical", "canonical_url", "link"),
                first(values, "lang", "language", "locale"),
                text.substring(head.end()));
    }

    private static Map<String, String> values(String head) {
        Map<String, String> values = new HashMap<>();
        String key = "";
        for (String line : head.split("\n")) {
            Matcher pair = LINE.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (pair.matches()) {
                key = pair.group(1).toLowerCase(Locale.ROOT);
                values.putIfAbsent(key, scalar(pair.group(2)));
            } else if (item.matches() && values.containsKey(key)) {
                values.merge(key, scalar(item.group(1)), (a, b) -> a.isEmpty() ? b : a + ", " + b);
            }
        }
        return values;
    }

    private static String scalar(String yaml) {
        String value = yaml.strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            List<String> names = List.of(value.substring(1, value.length() - 1).split(","));
            return String.join(", ", names.stream().map(FrontMatter::scalar).toList());
        }
        boolean quoted = value.length() >= 2
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'")
                : value;
    }

    private static String first(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
