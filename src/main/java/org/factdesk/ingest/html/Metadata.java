package org.factdesk.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.text.Normaliser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: its JSON-LD first, then its meta elements, then what can be seen. Texts that it does
 * not say are empty.
 */
record Metadata(String title, String byline, String publisher, String published, String url, String language) {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,2000}", Pattern.CASE_INSENSITIVE);

    static Metadata of(Document document, Page page) {
        MetaTags meta = MetaTags.of(document);
        LinkedData data = LinkedData.of(document);
        String publisher =
                first(meta.first("og:site_name"), data.publisher(), meta.first("dc.publisher", "application-name"));
        return new Metadata(
                Titles.of(document, page, data.headline(), meta, publisher),
                Bylines.of(document, data.author(), meta),
                publisher,
                published(document, data, meta),
                url(document, data, meta),
                language(document, data, meta));
    }

    org.factdesk.model.Metadata facts() {
        return org.factdesk.model.Metadata.builder()
                .add(MetadataField.TITLE, title, Origin.META_TAG)
                .add(MetadataField.BYLINE, byline, Origin.META_TAG)
                .add(MetadataField.PUBLISHER, publisher, Origin.META_TAG)
                .add(MetadataField.PUBLISHED, published, Origin.META_TAG)
                .add(MetadataField.URL, url, Origin.META_TAG)
                .add(MetadataField.LANGUAGE, language, Origin.META_TAG)
                .build();
    }

    private static String published(Document document, LinkedData data, MetaTags meta) {
        String said = first(
                data.published(),
                meta.first(
                        "article:published_time",
                        "og:article:published_time",
                        "datepublished",
                        "date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "dc.date.issued",
                        "dcterms.created",
                        "dc.date",
                        "dcterms.date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "article.published",
                        "og:published_time",
                        "publication_date",
                        "citation_date"));
        if (!said.isEmpty()) {
            return said;
        }
        return document.getElementsByTag("time").stream()
                .map(time -> time.attr("datetime"))
                .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}.{0,30}"))
                .findFirst()
                .orElse("");
    }

    private static String url(Document document, LinkedData data, MetaTags meta) {
        String canonical = document.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse("");
        return Stream.of(canonical, meta.first("og:url"), data.url(), meta.first("twitter:url"))
                .map(String::strip)
                .filter(address -> ADDRESS.matcher(address).matches())
                .findFirst()
                .orElse("");
    }

    private static String language(Document document, LinkedData data, MetaTags meta) {
        Element html = document.selectFirst("html");
        String body = document.body().attr("lang");
        String said = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
        return List.of(
                        said,
                        body,
                        meta.first("content-language", "language", "dc.language", "og:locale"),
                        data.language())
                .stream()
                .map(Metadata::tag)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The language tag as BCP 47 writes it, or empty when it is none. */
    private static String tag(String said) {
        String tag = Locale.forLanguageTag(said.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? "" : tag;
    }

    static String first(String... texts) {
        for (String text : texts) {
            String words = line(text);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    /** The text on one line, normalised. */
    static String line(String text) {
        return WHITE.matcher(Normaliser.text(text)).replaceAll(" ").strip();
    }
}
