package org.factdesk.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop, in lower case; the first of a name counts. */
final class MetaTags {
    /** The names under which pages give each fact, the most careful vocabularies first. */
    static final List<String> TITLE = List.of(
            "dc:title",
            "dcterms:title",
            "dc.title",
            "dcterms.title",
            "og:title",
            "title",
            "twitter:title",
            "parsely-title",
            "sailthru.title",
            "citation_title");

    static final List<String> BYLINE = List.of(
            "dc:creator",
            "dcterms:creator",
            "dc.creator",
            "dcterms.creator",
            "author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "citation_author",
            "article:author",
            "og:article:author");

    static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "og:published_time",
            "publication_date",
            "citation_publication_date",
            "citation_date");

    static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "revised",
            "article.updated");

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Map<String, String> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(List<Element> metas) {
        MetaTags tags = new MetaTags();
        for (Element meta : metas) {
            String content = meta.attr("content").strip();
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name : WHITE.split(meta.attr(key).toLowerCase(Locale.ROOT))) {
                    // A bare word is a name; as a property, which has a vocabulary before it, it says nothing for sure.
                    boolean bare = key.equals("property") && name.equals("author");
                    if (!name.isEmpty() && !content.isEmpty() && !bare) {
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
