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
            address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure
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

    private static final Pattern ASIDE_NAMES = Pattern.compile(
            "(?:^|(?<!\\b(?:with|has|no|without))[-_ ])(?:ad|ads|advert\\w*|adv|adslot|adbox|banner|breadcrumbs?|byline|author|authors|bio|comments?|commentlist|"
                    + "consent|cookies?|credits?|disqus\\w*|dock|donat\\w*|footer|foot|follow|gdpr|infobox-nav|inline-promo|"
                    + "jump|kicker|login|masthead|menu|meta|metadata|modal|more|most|nav|navbar|navigation|newsletters?|nocontent|noscript|"
                    + "outbrain|overlay|pager|pagination|paywall|playlist|popular|popup|postmeta|print|promo|promos|"
                    + "promoted|rail|read-?more|readmore|recirc\\w*|recommend\\w*|register|related\\w*|reply|respond|rss|share|"
                    + "sharing|sharedaddy|shares|sidebar|signup|sign-up|skip|social\\w*|sponsor\\w*|subscribe\\w*|subscription|"
                    + "taboola\\w*|tags?|taglist|tagged|teasers?|timestamp|toolbar|toolbox|tools|topics|trending|tweet-button|"
                    + "upsell|utility|widgets?|yarpp\\w*|zergnet\\w*)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION_NAMES = Pattern.compile(
            "(?:^|[-_ ])(?:caption(?:-?text)?|(?:photo|image|img|picture|media)-?(?:credits?|captions?|desc(?:ription)?))(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBED_NAMES =
            Pattern.compile("(?:^|[-_ ])(?:embed|tweet|quote)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern MAIN_NAMES = Pattern.compile(
            "article|body|content|entry|hentry|main|page|post|text|blog|story", Pattern.CASE_INSENSITIVE);
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
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && HIDDEN_STYLE.matcher(element.attr("style")).find());
    }

    /** Whether it holds what stands beside an article, by what it is called. */
    static boolean isAside(Element element) {
        String tag = element.normalName();
        if (PAGE_TAGS.contains(tag)) {
            return false;
        }
        return ASIDE_TAGS.contains(tag)
                || ASIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (ASIDE_NAMES.matcher(names(element)).find() && !isEmbeddedQuote(element));
    }

    /** A post of somebody that an article quotes: named like a sharing box, but the words are the story's. */
    private static boolean isEmbeddedQuote(Element element) {
        return EMBED_NAMES.matcher(names(element)).find() && element.selectFirst("blockquote") != null;
    }

    /** Whether it is called the caption or the credit of a picture. */
    static boolean isCaption(Element element) {
        return !PAGE_TAGS.contains(element.normalName())
                && CAPTION_NAMES.matcher(names(element)).find();
    }

    /** 25 for a name that articles have, less 25 for one that asides have. */
    static int weight(Element element) {
        String names = names(element);
        return (MAIN_NAMES.matcher(names).find() ? 25 : 0)
                - (ASIDE_NAMES.matcher(names).find() ? 25 : 0);
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

    /** What elements of one make have in common. */
    static String make(Element element) {
        return element.normalName() + " " + element.className();
    }

    /** Class and id with camel case opened up, cut to what a person would write. */
    private static String names(Element element) {
        String names = element.className() + " " + element.id();
        String cut = names.length() > 300 ? names.substring(0, 300) : names;
        return CAMEL.matcher(cut).replaceAll("-");
    }
}
