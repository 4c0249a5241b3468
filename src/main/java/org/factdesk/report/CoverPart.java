package org.factdesk.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.Priority;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingScales;
import org.factdesk.model.Verdict;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportContent.Count;
import org.factdesk.report.ReportContent.Cover;
import org.factdesk.report.ReportContent.Fact;
import org.factdesk.report.ReportContent.Rated;
import org.factdesk.words.Words;

/** Writes the first page: what was checked, and what came out in five lines and seven counts. */
final class CoverPart {
    private static final int SUMMARY_LINES = 5;
    private static final int LINE_LIMIT = 150;
    /** However long a label is, so much of the conclusion is shown. */
    private static final int LEAST_FOUND = 40;

    private final ReportInput input;
    private final CaseState state;
    private final Words words;
    private final Places places;
    private final Dates dates;

    CoverPart(ReportInput input, Places places, Dates dates) {
        this.input = input;
        this.state = input.state();
        this.words = input.words();
        this.places = places;
        this.dates = dates;
    }

    Cover cover(List<ClaimInFull> claims, ArticlePart articles) {
        List<String> summary = summary(claims);
        return new Cover(
                PlainText.line(state.info().title()),
                words.text("report.cover.deck", claims.size(), places.articles().size()),
                facts(articles),
                words.text("report.cover.summary", summary.size()),
                summary,
                words.text("report.cover.counts", claims.size()),
                counts(claims));
    }

    private List<Fact> facts(ArticlePart articles) {
        List<Fact> facts = new ArrayList<>();
        for (Document article : places.articles()) {
            List<String> lines = new ArrayList<>(List.of(PlainText.line(article.title())));
            addIfAny(lines, articles.credit(article));
            addIfAny(lines, PlainText.line(article.url()));
            facts.add(new Fact(words.text("report.cover.checked"), lines));
        }
        List<String> people = people();
        if (!people.isEmpty()) {
            facts.add(new Fact(words.text("report.cover.by"), List.of(String.join(", ", people))));
        }
        facts.add(new Fact(
                words.text("report.cover.when"),
                List.of(dates.range(state.info().created(), lastWork()))));
        facts.add(new Fact(
                words.text("report.cover.exported"),
                List.of(dates.day(input.clock().instant()))));
        return facts;
    }

    private static void addIfAny(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Who gave a verdict that the report shows, in the order of the claims. */
    private List<String> people() {
        Set<String> people = new LinkedHashSet<>();
        for (Claim claim : places.claims()) {
            state.verdictsOf(claim.id()).forEach(verdict -> people.add(PlainText.line(verdict.by())));
        }
        return List.copyOf(people);
    }

    private Instant lastWork() {
        Instant created = state.info().created();
        return state.all(Verdict.class).stream()
                .map(Verdict::at)
                .filter(created::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(created);
    }

    private List<String> summary(List<ClaimInFull> claims) {
        Map<Integer, Priority> priorities = new LinkedHashMap<>();
        places.claims().forEach(claim -> priorities.put(claim.number(), claim.priority()));
        List<String> lines = claims.stream()
                .filter(claim -> !claim.verdictBy().isEmpty() && !claim.found().isEmpty())
                .sorted(Comparator.comparing((ClaimInFull claim) -> priorities.get(claim.number()))
                        .thenComparing(ClaimInFull::number))
                .limit(SUMMARY_LINES)
                .map(this::summaryLine)
                .toList();
        return lines.isEmpty() ? List.of(words.text("report.cover.no-verdict")) : lines;
    }

    private String summaryLine(ClaimInFull claim) {
        String number = String.valueOf(claim.number());
        int room = LINE_LIMIT - summaryLine(claim, number, "").length();
        String found =
                PlainText.opening(String.join(" ", claim.conclusion()), Math.max(LEAST_FOUND, room), words.locale());
        return summaryLine(claim, number, PlainText.within(found));
    }

    private String summaryLine(ClaimInFull claim, String number, String found) {
        String label = claim.rating().label();
        if (state.ratingOf(state.claim(claim.number()).orElseThrow().id()).isEmpty()) {
            return words.text("report.summary.unrated", number, found);
        }
        return state.scale().key().equals(RatingScales.DEFAULT)
                ? words.text("report.summary.rated", number, lowerFirst(label), found)
                : words.text("report.summary.labelled", number, label, found);
    }

    private String lowerFirst(String label) {
        Locale locale = words.locale();
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }

    private List<Count> counts(List<ClaimInFull> claims) {
        Map<Rated, List<Integer>> byRating = new LinkedHashMap<>();
        for (Rating rating : state.scale().ratings()) {
            byRating.put(new Rated(rating.role(), PlainText.line(rating.label())), new ArrayList<>());
        }
        for (ClaimInFull claim : claims) {
            byRating.computeIfAbsent(claim.rating(), unrated -> new ArrayList<>())
                    .add(claim.number());
        }
        return byRating.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
