package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the classes and ids of a page's elements say of them. Each is looked at once: pages repeat them a thousand times. */
final class Names {
    /** Stands beside an article. */
    static final int ASIDE = 1;
    /** The caption or the credit of a picture. */
    static final int CAPTION = 1 << 1;
    /** Articles are called so. */
    static final int MAIN = 1 << 2;
    /** Holds a post of somebody. */
    static final int EMBED = 1 << 3;

    /** Names an author. */
    static final int AUTHOR = 1 << 4;

    /** Longer names than a person would write are cut. */
    private static final int LONGEST = 300;

    private static final Set<String> ASIDES = words("""
            ad ads adv adslot adbox banner breadcrumb breadcrumbs byline author authors bio comment comments commentlist
            consent cookie cookies credit credits dock footer foot follow gdpr jump kicker login masthead menu meta
            metadata modal more most nav navbar navigation newsletter newsletters nocontent noscript outbrain overlay
            pager pagination paywall playlist popular popup postmeta print promo promos promoted rail readmore register
            reply respond rss share sharing sharedaddy shares sidebar signup skip subscription tag tags taglist tagged
            teaser teasers timestamp toolbar toolbox tools topics trending upsell utility widget widgets
            """);
    /** What words of a name begin with, by their first letter: most words are passed over at once. */
    private static final List<List<Beginning>> BEGINNINGS = beginnings();

    /** Said of what stands around an aside: {@code with-sidebar} is the other column. */
    private static final Set<String> DENIALS = words("with has no without");

    private static final Set<String> PICTURES = words("photo image img picture media");
    private static final Set<String> BELOW_PICTURES = words("credit credits caption captions desc description");
    private static final Set<String> CAPTIONS = captions();
    private static final String[] MAINS = {
        "article", "body", "content", "entry", "main", "page", "post", "text", "blog", "story"
    };

    private final Map<String, Integer> known = new HashMap<>();

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static Set<String> captions() {
        Set<String> captions = new HashSet<>(Set.of("caption", "captiontext"));
        PICTURES.forEach(picture -> BELOW_PICTURES.forEach(below -> captions.add(picture + below)));
        return captions;
    }

    /** The sum of what its names say. */
    int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        return known.computeIfAbsent(element.className(), Names::look)
                | known.computeIfAbsent(element.id(), Names::look);
    }

    /** Names are parted at hyphens, underscores and where a capital follows a small letter. */
    private static int look(String name) {
        int end = Math.min(name.length(), LONGEST);
        String lower = name.substring(0, end).toLowerCase(Locale.ROOT);
        int said = 0;
        for (String main : MAINS) {
            said |= lower.contains(main) ? MAIN : 0;
        }
        if (lower.length() != end) {
            return said;
        }
        String before = "";
        int start = 0;
        for (int i = 0; i <= end; i++) {
            boolean gap = i == end || isGap(name.charAt(i));
            boolean hump = !gap && i > start && isHump(name.charAt(i - 1), name.charAt(i));
            if (gap || hump) {
                String word = lower.substring(start, i);
                said |= look(before, word);
                before = word;
                start = hump ? i : i + 1;
            }
        }
        return said;
    }

    private static boolean isGap(char c) {
        return c == '-' || c == '_' || c <= ' ';
    }

    private static boolean isHump(char before, char c) {
        return before >= 'a' && before <= 'z' && c >= 'A' && c <= 'Z';
    }

    private static int look(String before, String word) {
        int begun = begun(word);
        boolean aside = ((begun & ASIDE) != 0 || ASIDES.contains(word)) && !DENIALS.contains(before);
        boolean pair =
                (word.equals("up") && before.equals("sign")) || (word.equals("button") && before.equals("tweet"));
        return (begun & ~ASIDE) | (aside || pair ? ASIDE : 0) | (isBelowPicture(before, word) ? CAPTION : 0);
    }

    private static boolean isBelowPicture(String before, String word) {
        return CAPTIONS.contains(word) || (PICTURES.contains(before) && BELOW_PICTURES.contains(word));
    }

    private static int begun(String word) {
        if (word.isEmpty() || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
            return 0;
        }
        int said = 0;
        for (Beginning beginning : BEGINNINGS.get(word.charAt(0) - 'a')) {
            said |= word.startsWith(beginning.letters()) ? beginning.says() : 0;
        }
        return said;
    }

    private static List<List<Beginning>> beginnings() {
        List<Beginning> all = new ArrayList<>();
        words("advert disqus donat recirc recommend related social sponsor subscribe taboola yarpp zergnet")
                .forEach(letters -> all.add(new Beginning(letters, ASIDE)));
        words("byline author autor writer").forEach(letters -> all.add(new Beginning(letters, AUTHOR)));
        words("embed tweet quote").forEach(letters -> all.add(new Beginning(letters, EMBED)));
        List<List<Beginning>> byLetter = new ArrayList<>();
        for (char first = 'a'; first <= 'z'; first++) {
            String letter = String.valueOf(first);
            byLetter.add(all.stream()
                    .filter(beginning -> beginning.letters().startsWith(letter))
                    .toList());
        }
        return byLetter;
    }

    /** What a word says that begins so. */
    private record Beginning(String letters, int says) {}
}
