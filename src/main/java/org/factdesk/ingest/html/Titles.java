package org.factdesk.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.jsoup.nodes.Document;

/**
 * The titles of a page. What is declared as the title is taken word for word; from the window's title the name of the
 * site is taken off. Never cut at a colon: titles have colons.
 */
final class Titles {
    private static final List<String> GAPS = List.of(" | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: ");

    /** A name of a site is short, and more than a word or two is left without it. */
    private static final int MOST_WORDS_OF_SITE = 4;

    private static final int FEWEST_WORDS_OF_TITLE = 4;

    private static final Pattern SITE = Pattern.compile("[^\\p{Ll}\\p{P}].*[^?!.…]$|[^?!.…\\p{Ll}]");

    private final Document document;
    private final Page page;
    private final String publisher;
    private final String byline;

    /** The publisher and the byline may be empty. */
    Titles(Document document, Page page, String publisher, String byline) {
        this.document = document;
        this.page = page;
        this.publisher = publisher;
        this.byline = byline;
    }

    void add(Metadata.Builder facts, LinkedData data, MetaTags meta) {
        String window = PageFacts.line(document.title());
        String headline = PageFacts.line(data.headline());
        String said = headline.isEmpty() ? PageFacts.line(declared(meta)) : headline;
        String heading = heading(window + "\n" + said);
        // Some headlines are cut to what a search engine shows; the heading on the page is the whole of it.
        boolean cutShort = !said.isEmpty() && heading.length() > said.length() && heading.startsWith(said);
        // What window and page agree on is worth more than a headline that neither shows.
        boolean shownTwice = !heading.isEmpty() && window.startsWith(heading) && !window.contains(said);
        if (cutShort || shownTwice) {
            facts.add(MetadataField.TITLE, heading, Origin.VISIBLE);
        }
        facts.add(MetadataField.TITLE, headline, Origin.LINKED_DATA);
        MetaTags.TITLE.forEach(
                name -> facts.add(MetadataField.TITLE, PageFacts.line(meta.first(name)), Origin.META_TAG));
        facts.add(MetadataField.TITLE, withoutSite(window, heading), Origin.META_TAG);
        facts.add(MetadataField.TITLE, heading, Origin.VISIBLE);
    }

    private static String declared(MetaTags meta) {
        return meta.first(MetaTags.TITLE.toArray(String[]::new));
    }

    /** The first heading of level 1 that the page's own titles speak of, else the only one. */
    private String heading(String titles) {
        List<String> headings = page.leaves().stream()
                .filter(leaf -> leaf.level() == 1)
                .map(leaf -> PageFacts.line(leaf.text()))
                .distinct()
                .limit(20)
                .toList();
        return headings.stream()
                .filter(heading -> heading.length() > 3 && lower(titles).contains(lower(heading)))
                .findFirst()
                .orElse(headings.size() == 1 ? headings.get(0) : "");
    }

    /** Takes the last or first part off when it is the site's or the author's name, or when the rest stands on the page. */
    private String withoutSite(String title, String heading) {
        for (String gap : GAPS) {
            int last = title.lastIndexOf(gap);
            int first = title.indexOf(gap);
            if (last > 0 && !title.equals(heading)) {
                String front = title.substring(0, last).strip();
                String back = title.substring(first + gap.length()).strip();
                String end = title.substring(last + gap.length()).strip();
                if (isKnown(end) || front.equals(heading) || looksLikeSite(front, end)) {
                    return front;
                }
                if (isKnown(title.substring(0, first)) || back.equals(heading)) {
                    return back;
                }
            }
        }
        return title;
    }

    private static boolean looksLikeSite(String front, String end) {
        return words(front) >= FEWEST_WORDS_OF_TITLE
                && words(end) <= MOST_WORDS_OF_SITE
                && SITE.matcher(end).matches();
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private boolean isKnown(String part) {
        String name = lower(part).strip();
        return !name.isEmpty() && (name.equals(lower(publisher)) || name.equals(lower(byline)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
