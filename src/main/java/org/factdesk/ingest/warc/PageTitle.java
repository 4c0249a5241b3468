package org.factdesk.ingest.warc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ingest.Charsets;
import org.jsoup.parser.Parser;

/** The title in the head of a page, for a list of pages; the page's reader finds a better one. */
final class PageTitle {
    /** How much of a page is unpacked for it. */
    static final int LOOKED_AT = 1 << 15;

    private static final int LONGEST = 300;
    private static final Pattern TITLE =
            Pattern.compile("<title\\b[^>]{0,200}>([^<]{0,2000})", Pattern.CASE_INSENSITIVE);

    private PageTitle() {}

    /** The title, or the empty text. */
    static String of(byte[] start, String charset) {
        Matcher title = TITLE.matcher(Charsets.decode(start, charset).text());
        if (!title.find()) {
            return "";
        }
        String words = Parser.unescapeEntities(title.group(1), false)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
