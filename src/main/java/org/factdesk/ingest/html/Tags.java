package org.factdesk.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the elements of a page are by name, role, class and state. */
final class Tags {
    /** Where a line ends; all else, elements of a site's own included, runs on in it as browsers show it. */
    private static final Set<String> BLOCK = words("""
            address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure
            footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section
            summary table tbody td tfoot th thead tr ul amp-sidebar amp-carousel amp-accordion
            """);

    /** Never words of the page. */
    private static final Set<String> SILENT = words("""
            script style noscript template svg math iframe object embed applet canvas audio video map head
            button input select textarea option datalist rt rp link meta dialog frameset amp-ad
            amp-analytics
            """);

    /** Hold so much that their classes speak of the page and not of what is in them. */
    private static final Set<String> PAGE_TAGS = Set.of("html", "body", "main", "article");

    private static final Set<String> ASIDE_TAGS = Set.of("nav", "footer", "aside", "form", "menu");
    private static final Set<String> ASIDE_ROLES = words("""
            navigation banner complementary contentinfo search dialog alert alertdialog menu menubar
            toolbar note tooltip
            """);

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Tags() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static boolean isBlock(Element element) {
        return BLOCK.contains(element.normalName());
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isHidden(Element element) {
        return element.attributesSize() > 0 && hasHidingAttribute(element);
    }

    private static boolean hasHidingAttribute(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && HIDDEN_STYLE.matcher(element.attr("style")).find());
    }

    /** Whether it holds so much that its names speak of the page. */
    static boolean isPage(Element element) {
        return PAGE_TAGS.contains(element.normalName());
    }

    /** Whether its tag or role says that it stands beside an article. */
    static boolean isAside(Element element) {
        return !isPage(element)
                && (ASIDE_TAGS.contains(element.normalName())
                        || (element.hasAttr("role")
                                && ASIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))));
    }

    /** Whether it is nothing but several links in a row: what opens over a name that is pointed at. */
    static boolean isMenu(Element element) {
        int links = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return false;
            }
            links += child.normalName().equals("a") ? 1 : 0;
        }
        return links >= 3;
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
