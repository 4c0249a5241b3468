package org.factdesk.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The people in an address field. */
final class Addresses {
    private Addresses() {}

    /** Their names, or the addresses of those that have none, parted by commas. */
    static String names(String field) {
        return split(field).stream()
                .map(Addresses::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Each as {@code Name <address>}, as the field writes them, with encoded words decoded. */
    static String whole(String field) {
        return split(field).stream()
                .map(one -> MimeFields.decode(one).replaceAll("\\s+", " ").strip())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(String address) {
        int angle = address.lastIndexOf('<');
        String before = angle < 0 ? "" : unquoted(address.substring(0, angle));
        if (!before.isEmpty()) {
            return MimeFields.decode(before).strip();
        }
        String bare = angle < 0 ? address : address.substring(angle + 1).replace(">", "");
        int comment = bare.indexOf('(');
        // The old way: address (Name).
        if (comment >= 0 && bare.endsWith(")")) {
            return MimeFields.decode(bare.substring(comment + 1, bare.length() - 1))
                    .strip();
        }
        return MimeFields.decode(bare).strip();
    }

    private static String unquoted(String words) {
        String bare = words.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        return bare.strip();
    }

    /** Parted at the commas and semicolons that stand in no quotes, comments or angle brackets. */
    private static List<String> split(String field) {
        List<String> addresses = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                one.append(c).append(field.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
            if ((c == ',' || c == ';') && !quoted && depth <= 0) {
                addresses.add(one.toString().strip());
                one.setLength(0);
            } else {
                one.append(c);
            }
        }
        addresses.add(one.toString().strip());
        return addresses;
    }
}
