package org.factdesk.ingest.warc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the file of a page would be called. */
final class PageNames {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[A-Za-z][\\w+.-]*:)?(?://([^/?#]*))?([^?#]*).*", Pattern.DOTALL);
    private static final int LONGEST = 120;

    private PageNames() {}

    /** The last part of the address's path, or its host when the path has none. */
    static String of(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return "";
        }
        String path = address.group(2).replaceAll("/+$", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String name = last.replace(".", "").isBlank()
                ? String.valueOf(address.group(1)).replace("null", "")
                : last;
        String clean = name.replaceAll("[\\p{Cntrl}\\\\/]", "").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }
}
