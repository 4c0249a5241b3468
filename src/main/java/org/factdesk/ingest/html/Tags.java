package org.factdesk.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of a page are by name, role, class and state. */
final class Tags {
    private static final Set<String> INLINE = words("""
            a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby
            s samp small span strike strong sub sup time tt u var wbr amp-fit-text picture img
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
                    + "jump|kicker|login|masthead|menu|meta|metadata|modal|more|most|nav|navbar|navigation|newsletters?|"
                    + "outbrain|overlay|pager|pagination|paywall|playlist|popular|popup|postmeta|print|promo|promos|"
                    + "promoted|rail|read-?more|readmore|recirc\\w*|recommend\\w*|register|related\\w*|reply|respond|rss|share|"
                    + "sharing|sharedaddy|shares|sidebar|signup|sign-up|skip|social\\w*|sponsor\\w*|subscribe\\w*|subscription|"
                    + "taboola\\w*|tags?|taglist|tagged|teasers?|timestamp|toolbar|toolbox|tools|topics|trending|tweet-button|"
                    + "upsell|utility|widgets?|yarpp\\w*|zergnet\\w*)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION_NAMES = Pattern.compile(
            "(?:^|[-_ ])(?:caption(?:-?text)?|(?:photo|image|img|picture|media)-?(?:credits?|captions?|desc(?:ription)?))(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern MAIN_NAMES = Pattern.compile(
            "article|body|content|entry|hentry|main|page|post|text|blog|story", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Tags() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
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
                || ASIDE_NAMES.matcher(names(element)).find();
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
