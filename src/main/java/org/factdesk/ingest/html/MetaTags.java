package org.factdesk.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop, in lower case; the first of a name counts. */
final class MetaTags {
    private final Map<String, String> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document document) {
        MetaTags tags = new MetaTags();
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty() && !content.isEmpty()) {
                        tags.values.putIfAbsent(name, content);
                    }
                }
            }
        }
        return tags;
    }

    /** The content of the first of these names that the page has, or empty. */
    String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
