package org.factdesk.report;

import java.lang.Character.UnicodeScript;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Finds the scripts that a format cannot show. */
public final class Scripts {
    private Scripts() {}

    /** How many characters of each script the report holds that the predicate refuses, by the script's name. */
    public static SortedMap<String, Integer> unprintable(ReportContent content, IntPredicate printable) {
        SortedMap<String, Integer> missing = new TreeMap<>();
        texts(content)
                .flatMapToInt(String::codePoints)
                .filter(printable.negate())
                .forEach(cp -> missing.merge(name(cp), 1, Integer::sum));
        return missing;
    }

    private static String name(int codePoint) {
        String script = UnicodeScript.of(codePoint).name();
        return script.charAt(0)
                + script.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** Every text that comes from the case. */
    private static Stream<String> texts(ReportContent content) {
        Stream<String> cover = Stream.concat(
                Stream.of(content.cover().title()),
                content.cover().facts().stream().flatMap(fact -> fact.lines().stream()));
        Stream<String> scale = content.method().scale().stream()
                .flatMap(entry -> Stream.of(entry.rating().label(), entry.meaning()));
        Stream<String> articles = content.articles().stream().flatMap(Scripts::texts);
        Stream<String> claims = content.claims().stream().flatMap(Scripts::texts);
        Stream<String> sources = content.sources().stream()
                .flatMap(source -> Stream.of(source.author(), source.title(), source.publisher(), source.url()));
        Stream<String> files = content.custody().files().stream().map(ReportContent.FileEntry::name);
        return Stream.of(cover, scale, articles, claims, sources, files).flatMap(part -> part);
    }

    private static Stream<String> texts(ReportContent.Article article) {
        return Stream.of(
                        article.headline().stream().map(ReportContent.Segment::text),
                        Stream.of(article.credit()),
                        article.blocks().stream().map(ReportContent.ArticleBlock::text))
                .flatMap(part -> part);
    }

    private static Stream<String> texts(ReportContent.ClaimInFull claim) {
        return Stream.of(
                        Stream.of(claim.statement(), claim.attribution(), claim.verdictBy()),
                        claim.conclusion().stream(),
                        claim.quotes().stream().map(ReportContent.Quote::text),
                        claim.evidence().stream()
                                .flatMap(row -> Stream.of(row.quote(), row.why(), row.cited(), row.url())),
                        claim.earlier().stream()
                                .flatMap(e -> Stream.concat(e.conclusion().stream(), Stream.of(e.reason()))))
                .flatMap(part -> part);
    }
}
