package org.factdesk.ingest.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.ingest.Labels;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page's article. A date, an address or a sentence is no author. */
final class Bylines {
    private static final int LONGEST = 100;

    /** What is only seen on the page must look more like a name than what is declared. */
    private static final int LONGEST_SEEN = 60;

    private static final int MOST_LETTERS_READ = 400;

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:written|posted|story|words|text|article) )?(?:by|von|par|por|da|door|av|af|autor(?:in)?|author|text)(?: ?:|\\b)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:[|•·]|\\bon \\p{L}+ \\d|\\b(?:published|updated|posted|veröffentlicht)\\b|,? \\d{1,2}[. ]|\\d{4}).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|mon|tue|wed|thu|fri|sat|sun|die|mit|"
                    + "don|fre|sam|son)\\p{L}*|\\d{1,4}(?:st|nd|rd|th)?|am|pm|at|um|uhr|today|yesterday|heute|gestern)"
                    + "(?:[\\s.,:/-]+|$))+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR_OR_CLOCK = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[:h]\\d\\d\\b|\\d年");
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[-_ ])(?:byline\\w*|author\\w*|autor\\w*|writer)(?:$|[-_ ])", Pattern.CASE_INSENSITIVE);

    private Bylines() {}

    static String of(Document document, String said, MetaTags meta) {
        for (String name : new String[] {
            said,
            meta.first("author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"),
            meta.first("article:author", "og:article:author")
        }) {
            Optional<String> byline = clean(name);
            if (byline.isPresent()) {
                return byline.get();
            }
        }
        return visible(document);
    }

    /** Whether a line of a page says no more than when it was written, or by whom. */
    static boolean isDateOrByline(String line) {
        String words = Metadata.line(line);
        if (words.length() > LONGEST_SEEN || Labels.endsSentence(words)) {
            return false;
        }
        long digits = words.chars().filter(Character::isDigit).count();
        return DATE.matcher(words).matches()
                || digits >= 5 && YEAR_OR_CLOCK.matcher(words).find() && words.split(" ").length <= 12
                || digits == 0 && BEFORE.matcher(words).find() && words.split(" ").length <= 8;
    }

    /** The first element that is marked as the author by rel, itemprop or class. */
    private static String visible(Document document) {
        String found = "";
        for (Element element : document.body().getAllElements()) {
            boolean marked = element.attr("rel").equals("author")
                    || element.attr("itemprop").contains("author");
            boolean named = !marked
                    && element.hasAttr("class")
                    && NAMES.matcher(cut(element.className())).find();
            if (marked || (named && found.isEmpty())) {
                Optional<String> byline = clean(words(element)).filter(name -> name.length() <= LONGEST_SEEN);
                if (byline.isPresent() && marked) {
                    return byline.get();
                }
                found = byline.orElse(found);
            }
        }
        return found;
    }

    private static String words(Element element) {
        Element name = element.attr("itemprop").contains("author") ? element.selectFirst("[itemprop=name]") : null;
        Element from = name == null ? element : name;
        if (from.hasAttr("content")) {
            return from.attr("content");
        }
        // Only the beginning: a class on the body must not make this read the page for each of them.
        StringBuilder words = new StringBuilder();
        from.nodeStream(org.jsoup.nodes.TextNode.class)
                .takeWhile(text -> words.length() < MOST_LETTERS_READ)
                .forEach(text -> words.append(text.getWholeText()).append(' '));
        return words.toString();
    }

    private static Optional<String> clean(String said) {
        String bare = BEFORE.matcher(Metadata.line(cut(said))).replaceFirst("");
        String name = AFTER.matcher(bare).replaceFirst("").strip().replaceFirst("[,;:]+$", "");
        String lower = name.toLowerCase(Locale.ROOT);
        boolean none = name.length() < 2
                || name.length() > LONGEST
                || lower.contains("://")
                || lower.startsWith("www.")
                || name.chars().filter(Character::isDigit).count() > 3
                || name.chars().noneMatch(Character::isLetter)
                || DATE.matcher(name).matches()
                || name.endsWith(".") && name.split(" ").length > 6;
        return none ? Optional.empty() : Optional.of(name);
    }

    private static String cut(String text) {
        return text.length() > MOST_LETTERS_READ ? text.substring(0, MOST_LETTERS_READ) : text;
    }
}
