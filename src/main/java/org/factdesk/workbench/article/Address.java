package org.factdesk.workbench.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;

/** Tells addresses of the same page: protocol, capitals in the host, a last slash and what follows a # make no other page. */
final class Address {
    private static final Pattern PARTS = Pattern.compile("(?i)https?://([^/?#]+)([^#]*)(#.*)?", Pattern.DOTALL);

    private Address() {}

    /** What is the same for addresses of the same page; empty for what is no web address. */
    static String plain(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return "";
        }
        String path = parts.group(2).endsWith("/")
                ? parts.group(2).substring(0, parts.group(2).length() - 1)
                : parts.group(2);
        return parts.group(1).toLowerCase(Locale.ROOT) + path;
    }

    /** Of a reading: what the page says of itself, else where it was saved from. */
    static String plain(Metadata metadata) {
        String own = plain(metadata.value(MetadataField.URL));
        return own.isEmpty() ? plain(metadata.value(MetadataField.SAVED_URL)) : own;
    }
}
