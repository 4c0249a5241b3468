package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factdesk.ingest.Labels;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.jsoup.nodes.Element;

/** Who wrote a page's article. A date, an address or a sentence is no author. */
final class Bylines {
    private static final int LONGEST = 100;

    /** What is only seen on the page must look more like a name than what is declared. */
    private static final int LONGEST_SEEN = 60;

    private static final int MOST_LETTERS_READ = 400;
    private static final int MOST_LOOKED_AT = 20;

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:written|posted|story|words|text|article) )?(?:by|von|par|por|da|door|av|af|autor(?:in)?|author|text)(?: ?:|\\b)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:[|•·]|\\bon \\p{L}+ \\d|\\b(?:published|updated|posted|veröffentlicht)\\b|"
                    + "\\b(?:edited|reviewed|translated|illustrated|photograph(?:s|ed)|fact[- ]checked) by\\b|,? \\d{1,2}[. ]|\\d{4}).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|mon|tue|wed|thu|fri|sat|sun|die|mit|"
                    + "don|fre|sam|son)\\p{L}*|\\d{1,4}(?:st|nd|rd|th)?|am|pm|at|um|uhr|today|yesterday|heute|gestern)"
                    + "(?:[\\s.,:/-]+|$))+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR_OR_CLOCK = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[:h]\\d\\d\\b|\\d年");

    /** What stands beside the name of an author. */
    private static final Pattern NO_NAMES = Pattern.compile(
            "title|role|position|bio|desc|date|time|avatar|image|img|photo|social|follow|comment|count|share",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR_AT_END =
            Pattern.compile("(?:[\\s,;·|&]|\\b(?:and|und|y|et|e|en|og|och)\\s*)+$");

    private final Page page;
    private final int start;
    private final String publisher;

    /** @param start the leaf that the article begins with */
    Bylines(Page page, int start, String publisher) {
        this.page = page;
        this.start = start;
        this.publisher = publisher.toLowerCase(Locale.ROOT);
    }

    void add(Metadata.Builder facts, LinkedData data, MetaTags meta) {
        said(facts, data.author(), Origin.LINKED_DATA);
        MetaTags.BYLINE.forEach(name -> said(facts, meta.first(name), Origin.META_TAG));
        visible()
                .filter(name -> !namesSite(name))
                .ifPresent(name -> facts.add(MetadataField.BYLINE, name, Origin.VISIBLE));
    }

    private static void said(Metadata.Builder facts, String name, Origin origin) {
        clean(name).ifPresent(words -> facts.add(MetadataField.BYLINE, words, origin));
    }

    /** What is shown beside an article and only names its site says nothing of an author. */
    private boolean namesSite(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        return publisher.startsWith(words);
    }

    /** Whether a line of a page says no more than when it was written, or by whom. */
    static boolean isDateOrByline(String line) {
        String words = PageFacts.line(line);
        if (words.length() > LONGEST_SEEN || Labels.endsSentence(words)) {
            return false;
        }
        long digits = words.chars().filter(Character::isDigit).count();
        return DATE.matcher(words).matches()
                || digits >= 5 && YEAR_OR_CLOCK.matcher(words).find() && words.split(" ").length <= 12
                || digits == 0 && BEFORE.matcher(words).find() && words.split(" ").length <= 8;
    }

    /** Of the elements marked as the author by rel or itemprop, else of those named so, the one nearest to the article. */
    private Optional<String> visible() {
        List<Part> marked = new ArrayList<>();
        List<Part> named = new ArrayList<>();
        for (Part part : page.parts()) {
            Element element = part.element();
            if (element.attr("rel").equals("author") || element.attr("itemprop").contains("author")) {
                marked.add(part);
            } else if (part.isNamedAuthor()
                    && !NO_NAMES.matcher(cut(element.className())).find()) {
                named.add(part);
            }
        }
        return nearest(marked).or(() -> nearest(named));
    }

    private Optional<String> nearest(List<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> Math.abs(part.from() - start)))
                .limit(MOST_LOOKED_AT)
                .filter(part -> name(part.element()).isPresent())
                .findFirst()
                .map(part -> withFellows(part, parts));
    }

    /** The name with those that stand beside it in elements of the same make. */
    private static String withFellows(Part author, List<Part> parts) {
        return parts.stream()
                .filter(other -> other.parent() == author.parent() && other.isLike(author))
                .flatMap(other -> name(other.element()).stream())
                .distinct()
                .limit(MOST_LOOKED_AT)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> name(Element element) {
        return clean(words(element)).filter(name -> name.length() <= LONGEST_SEEN);
    }

    private static String words(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        if (element.attr("itemprop").contains("author")) {
            List<Element> names = element.select("[itemprop=name]");
            if (!names.isEmpty()) {
                return names.stream()
                        .limit(MOST_LOOKED_AT)
                        .map(name -> name.hasAttr("content") ? name.attr("content") : start(name))
                        .map(name ->
                                SEPARATOR_AT_END.matcher(PageFacts.line(name)).replaceFirst(""))
                        .collect(Collectors.joining(", "));
            }
        }
        return start(element);
    }

    private static String start(Element from) {
        // Only the beginning: a class on the body must not make this read the page for each of them.
        StringBuilder words = new StringBuilder();
        from.nodeStream(org.jsoup.nodes.TextNode.class)
                .takeWhile(text -> words.length() < MOST_LETTERS_READ)
                .forEach(text -> words.append(text.getWholeText()).append(' '));
        return words.toString();
    }

    private static Optional<String> clean(String said) {
        String bare = BEFORE.matcher(PageFacts.line(cut(said))).replaceFirst("");
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
