package org.factdesk.ingest.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.text.Normaliser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself and where: its JSON-LD, then its meta elements, then what can be seen. What it says
 * twice in different words is kept, the one that counts first.
 */
final class PageFacts {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED = Pattern.compile("datepublished|pubdate", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODIFIED = Pattern.compile("datemodified", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.{0,30}");

    private final Document document;
    private final Declarations declared;
    private final MetaTags meta;
    private final LinkedData data;
    private final Metadata.Builder facts = Metadata.builder();

    private PageFacts(Document document) {
        this.document = document;
        this.declared = Declarations.of(document);
        this.meta = MetaTags.of(declared.metas());
        this.data = LinkedData.of(declared.scripts());
    }

    /** @param start the leaf that the article begins with */
    static Metadata of(Document document, Page page, int start) {
        PageFacts collected = new PageFacts(document);
        collected.collect(page, start);
        return collected.facts.build();
    }

    private void collect(Page page, int start) {
        said(MetadataField.PUBLISHER, Origin.META_TAG, meta.first("og:site_name"));
        said(MetadataField.PUBLISHER, Origin.LINKED_DATA, data.publisher());
        said(MetadataField.PUBLISHER, Origin.META_TAG, meta.first("dc:publisher", "dc.publisher", "application-name"));
        String publisher = facts.build().value(MetadataField.PUBLISHER);
        new Bylines(page, start, publisher).add(facts, data, meta);
        String byline = facts.build().value(MetadataField.BYLINE);
        new Titles(document, page, publisher, byline).add(facts, data, meta);
        published();
        modified();
        addresses();
        language();
        SavedFrom.add(facts, document);
    }

    private void published() {
        said(MetadataField.PUBLISHED, Origin.LINKED_DATA, data.published());
        for (String name : MetaTags.PUBLISHED) {
            said(MetadataField.PUBLISHED, Origin.META_TAG, meta.first(name));
        }
        said(MetadataField.PUBLISHED, Origin.VISIBLE, time(PUBLISHED));
    }

    private void modified() {
        said(MetadataField.MODIFIED, Origin.LINKED_DATA, data.modified());
        for (String name : MetaTags.MODIFIED) {
            said(MetadataField.MODIFIED, Origin.META_TAG, meta.first(name));
        }
        for (Element time : declared.times()) {
            if (MODIFIED.matcher(time.attr("itemprop")).find()) {
                said(MetadataField.MODIFIED, Origin.VISIBLE, time.attr("datetime"));
            }
        }
    }

    /** The time that is marked as this one, else the first that is not marked as something else. */
    private String time(Pattern marked) {
        String first = "";
        for (Element time : declared.times()) {
            String date = time.attr("datetime");
            String property = time.attr("itemprop") + (time.hasAttr("pubdate") ? " pubdate" : "");
            if (!ISO.matcher(date).matches()) {
                continue;
            }
            if (marked.matcher(property).find()) {
                return date;
            }
            first = first.isEmpty() && property.isEmpty() ? date : first;
        }
        return first;
    }

    private void addresses() {
        String canonical = declared.links().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse("");
        address(Origin.META_TAG, canonical);
        address(Origin.META_TAG, meta.first("og:url"));
        address(Origin.LINKED_DATA, data.url());
        address(Origin.META_TAG, meta.first("twitter:url"));
    }

    private void address(Origin origin, String said) {
        if (ADDRESS.matcher(said.strip()).matches()) {
            facts.add(MetadataField.URL, said.strip(), origin);
        }
    }

    private void language() {
        Element html = document.selectFirst("html");
        tongue(Origin.META_TAG, html == null ? "" : first(html.attr("lang"), html.attr("xml:lang")));
        tongue(Origin.META_TAG, document.body().attr("lang"));
        for (String name : new String[] {"content-language", "language", "dc.language", "og:locale"}) {
            tongue(Origin.META_TAG, meta.first(name));
        }
        tongue(Origin.LINKED_DATA, data.language());
    }

    private void tongue(Origin origin, String said) {
        tag(said).ifPresent(tag -> facts.add(MetadataField.LANGUAGE, tag, origin));
    }

    /** The tag as the page spells it (BCP 47 makes no difference of case) if it is one. */
    private static Optional<String> tag(String said) {
        String spelled = said.strip().replace('_', '-');
        String tag = Locale.forLanguageTag(spelled).toLanguageTag();
        if (tag.equals("und")) {
            return Optional.empty();
        }
        return Optional.of(tag.equalsIgnoreCase(spelled) ? spelled : tag);
    }

    private void said(MetadataField field, Origin origin, String words) {
        facts.add(field, line(words), origin);
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
