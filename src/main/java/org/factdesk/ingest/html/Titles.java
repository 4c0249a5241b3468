package org.factdesk.ingest.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/** The title of a page's article, without the name of the site behind it. Never cut at a colon: titles have colons. */
final class Titles {
    private static final List<String> GAPS = List.of(" | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: ");

    private Titles() {}

    static String of(Document document, Page page, String headline, MetaTags meta, String publisher) {
        String element = Metadata.line(document.title());
        String said = Metadata.first(headline, meta.first("og:title", "twitter:title", "dc.title", "title"));
        String heading = heading(page, element + "\n" + said);
        // Some headlines are cut to what a search engine shows; the heading on the page is the whole of it.
        boolean cutShort = !said.isEmpty() && heading.startsWith(said);
        // What window and page agree on is worth more than a headline that neither shows.
        boolean shownTwice = !heading.isEmpty() && element.startsWith(heading) && !element.contains(said);
        if (cutShort || shownTwice) {
            return heading;
        }
        if (!said.isEmpty()) {
            return withoutSite(said, publisher, heading);
        }
        return element.isEmpty() ? heading : withoutSite(element, publisher, heading);
    }

    /** The first heading of level 1 that the page's own titles speak of, else the only one. */
    private static String heading(Page page, String titles) {
        List<String> headings = page.leaves().stream()
                .filter(leaf -> leaf.level() == 1)
                .map(leaf -> Metadata.line(leaf.text()))
                .distinct()
                .limit(20)
                .toList();
        return headings.stream()
                .filter(heading -> heading.length() > 3 && lower(titles).contains(lower(heading)))
                .findFirst()
                .orElse(headings.size() == 1 ? headings.get(0) : "");
    }

    /** Takes the last or first part off when it is the site's name, or when the rest is what stands on the page. */
    private static String withoutSite(String title, String publisher, String heading) {
        for (String gap : GAPS) {
            int last = title.lastIndexOf(gap);
            int first = title.indexOf(gap);
            if (last > 0) {
                String front = title.substring(0, last).strip();
                String back = title.substring(first + gap.length()).strip();
                if (isSite(title.substring(last + gap.length()), publisher) || front.equals(heading)) {
                    return front;
                }
                if (isSite(title.substring(0, first), publisher) || back.equals(heading)) {
                    return back;
                }
            }
        }
        return title;
    }

    private static boolean isSite(String part, String publisher) {
        return !publisher.isEmpty() && lower(part).strip().equals(lower(publisher));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
