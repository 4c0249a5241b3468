package org.factdesk.ui.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Fields being typed as the one text that a case keeps as a draft: a line a field, its name, an equals sign, its text. */
public final class DraftText {
    private DraftText() {}

    /**
     * Keeps the fields on disk under that key; none removes what was kept. A closed case keeps no more: its closers were
     * the last chance.
     */
    public static void keep(OpenCase openCase, String key, Map<String, String> fields) {
        keep(openCase, key, fields, () -> {});
    }

    /** The same; {@code kept} hears that it is on disk. */
    public static void keep(OpenCase openCase, String key, Map<String, String> fields, Runnable kept) {
        if (openCase.isClosed()) {
            return;
        }
        String text = of(fields);
        openCase.perform(
                desk -> {
                    desk.keepDraft(key, text);
                    return key;
                },
                done -> kept.run());
    }

    /** Gives what was kept under that key; no fields when there is nothing. */
    public static void read(OpenCase openCase, String key, Consumer<Map<String, String>> use) {
        openCase.perform(desk -> desk.draft(key).orElse(""), draft -> use.accept(fields(draft)));
    }

    /** @param fields names without line breaks and equals signs; empty and null texts are left out */
    public static String of(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                text.append(name).append('=').append(escape(value)).append('\n');
            }
        });
        return text.toString();
    }

    /** The fields of a draft; what is no line of one is passed over. */
    public static Map<String, String> fields(String draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : draft.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                fields.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
