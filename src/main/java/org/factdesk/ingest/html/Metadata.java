package org.factdesk.ingest.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself. Texts that it does not say are empty. */
record Metadata(String title, String byline, String publisher, String published, String url, String language) {
    static Metadata of(Document document, Page page) {
        MetaTags meta = MetaTags.of(document);
        Element html = document.selectFirst("html");
        String heading = page.leaves().stream()
                .filter(leaf -> leaf.level() == 1)
                .map(Leaf::text)
                .findFirst()
                .orElse("");
        String title = meta.first("og:title", "twitter:title", "dc.title", "title");
        return new Metadata(
                title.isEmpty() ? (heading.isEmpty() ? document.title() : heading) : title,
                meta.first("author", "dc.creator", "parsely-author"),
                meta.first("og:site_name"),
                meta.first("article:published_time", "date", "dc.date"),
                meta.first("og:url"),
                html == null ? "" : html.attr("lang"));
    }
}
