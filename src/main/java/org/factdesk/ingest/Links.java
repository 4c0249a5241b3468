package org.factdesk.ingest;

import java.util.regex.Pattern;

/** Knows addresses when they stand in a text. */
public final class Links {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>]+|[\\w.+-]+@[\\w-]+\\.[\\w.]+");

    private Links() {}

    /** Whether nothing is left but punctuation when the addresses are taken out, and there was at least one. */
    static boolean isOnlyLinks(String text) {
        if (text.length() > 2000 || !(text.contains("://") || text.contains("www.") || text.contains("@"))) {
            return false;
        }
        String rest = ADDRESS.matcher(text).replaceAll("");
        return rest.length() < text.length() && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
