package org.factdesk.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as its runs of four words, each with how often it stands there: how the public benchmarks compare articles. */
record Shingles(Map<List<String>, Integer> counts, int all) {
    private static final int SIZE = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** A text of fewer words is one run. */
    static Shingles of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        int all = words.isEmpty() ? 0 : Math.max(1, words.size() - SIZE + 1);
        for (int i = 0; i < all; i++) {
            counts.merge(words.subList(i, Math.min(i + SIZE, words.size())), 1, Integer::sum);
        }
        return new Shingles(counts, all);
    }

    /** Which part of these is in the other text too; empty when there are none. */
    OptionalDouble foundIn(Shingles other) {
        if (all == 0) {
            return OptionalDouble.empty();
        }
        int found = 0;
        for (Map.Entry<List<String>, Integer> run : counts.entrySet()) {
            found += Math.min(run.getValue(), other.counts.getOrDefault(run.getKey(), 0));
        }
        return OptionalDouble.of(found / (double) all);
    }
}
