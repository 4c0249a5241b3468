package org.factdesk.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factdesk.model.Passage;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Span;

/** Looks for one passage in one text. */
final class Finder {
    private static final double QUOTE = 50;
    private static final double CONTEXT = 20;
    private static final double POSITION = 2;
    private static final double ALL = QUOTE + 2 * CONTEXT + POSITION;

    private static final int MOST_ERRORS = 256;

    /** Below this a place is not shown even as a candidate. */
    private static final double WORTH_SHOWING = 0.35;
    /** From this on a single place is taken without asking. */
    private static final double SURE = 0.7;
    /** A second place this near in score makes the first doubtful. */
    private static final double TIE = 0.03;
    /** A quote of this many units that stands in the text once, letter by letter, needs no context. */
    private static final int TELLING = 24;

    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_SCORED = 500;

    private final String text;
    private final Passage passage;

    Finder(String text, Passage passage) {
        this.text = text;
        this.passage = passage;
    }

    Outcome find() {
        Span there = passage.span();
        List<Span> exact = exactPlaces();
        if (stands(there) && (exact.size() == 1 || hasExactContext(there))) {
            return new Outcome.Found(there, 1);
        }
        if (exact.size() == 1 && passage.exact().length() >= TELLING) {
            return new Outcome.Found(exact.get(0), score(exact.get(0), 0));
        }
        return decide(exact.isEmpty() ? approximate() : scored(exact));
    }

    private boolean stands(Span span) {
        return text.startsWith(passage.exact(), span.start());
    }

    private boolean hasExactContext(Span span) {
        boolean before = text.startsWith(
                passage.prefix(), span.start() - passage.prefix().length());
        return before && text.startsWith(passage.suffix(), span.end());
    }

    private List<Span> exactPlaces() {
        List<Span> places = new ArrayList<>();
        String exact = passage.exact();
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            places.add(new Span(at, at + exact.length()));
        }
        return places;
    }

    /** Of very many places, such as those of one letter, only the nearest are worth the work. */
    private List<Outcome.Candidate> scored(List<Span> exact) {
        int from = passage.span().start();
        return exact.stream()
                .sorted(Comparator.comparingInt((Span span) -> hasExactContext(span) ? 0 : 1)
                        .thenComparingInt(span -> Math.abs(span.start() - from)))
                .limit(MOST_SCORED)
                .map(span -> new Outcome.Candidate(span, score(span, 0)))
                .toList();
    }

    private List<Outcome.Candidate> approximate() {
        int errors = Math.min(MOST_ERRORS, passage.exact().length() / 2);
        return Approximate.find(text, passage.exact(), errors, MOST_SCORED / 10).stream()
                .filter(match -> !match.span().isEmpty())
                .map(match ->
                        new Outcome.Candidate(CodePoints.snap(text, match.span()), score(match.span(), match.errors())))
                .toList();
    }

    private static Outcome decide(List<Outcome.Candidate> all) {
        List<Outcome.Candidate> best = all.stream()
                .filter(candidate -> candidate.score() >= WORTH_SHOWING)
                .sorted(Comparator.comparingDouble(Outcome.Candidate::score).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
        if (best.isEmpty()) {
            return new Outcome.Lost();
        }
        Outcome.Candidate first = best.get(0);
        boolean tie = best.size() > 1 && first.score() - best.get(1).score() < TIE;
        return first.score() >= SURE && !tie
                ? new Outcome.Found(first.span(), first.score())
                : new Outcome.Ambiguous(best);
    }

    private double score(Span span, int errors) {
        String prefix = passage.prefix();
        String suffix = passage.suffix();
        String before = text.substring(Math.max(0, span.start() - prefix.length()), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + suffix.length()));
        double away = Math.abs(span.start() - passage.span().start()) / (double) Math.max(1, text.length());
        double points = QUOTE * (1 - errors / (double) passage.exact().length())
                + CONTEXT * likeness(before, prefix)
                + CONTEXT * likeness(after, suffix)
                + POSITION * Math.max(0, 1 - away);
        return points / ALL;
    }

    /** 1 when the context stands there as it was, or when there was none. */
    private static double likeness(String text, String context) {
        if (context.isEmpty() || text.equals(context)) {
            return 1;
        }
        return 1 - Approximate.errorsWithin(text, context) / (double) context.length();
    }
}
