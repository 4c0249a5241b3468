package org.factdesk.ui.claims;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Priority;
import org.factdesk.model.Rating;
import org.factdesk.model.Stance;
import org.factdesk.model.WorkState;
import org.factdesk.words.Words;

/** The claims sheet's ways of putting values into words. */
final class ClaimWords {
    private final Words words;
    private final NumberFormat numbers;

    ClaimWords(Words words) {
        this.words = words;
        this.numbers = NumberFormat.getIntegerInstance(words.locale());
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String number(int number) {
        return numbers.format(number);
    }

    /** @param rating null for unchecked */
    String rating(Rating rating) {
        return rating == null ? words.text("claims.rating.unchecked") : rating.label();
    }

    /** The rating, or which kind of nothing stands in its place. */
    String ratingOf(ClaimFacts facts) {
        return facts.rating().isEmpty() && facts.isConcluded()
                ? words.text("term.no-rating")
                : rating(facts.rating().orElse(null));
    }

    String state(WorkState state) {
        return words.text("claims.state." + state.key());
    }

    String priority(Priority priority) {
        return words.text("claims.priority." + priority.key());
    }

    String column(ClaimColumn column) {
        return words.text("claims.column." + column.key());
    }

    String noEvidence() {
        return words.text("claims.evidence.none");
    }

    /** The counts with their stances in words: what the signs stand for. */
    String evidence(ClaimFacts facts) {
        List<String> parts = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            if (facts.count(stance) > 0) {
                parts.add(words.text("claims.stance." + stance.key(), facts.count(stance)));
            }
        }
        return parts.isEmpty() ? noEvidence() : String.join(", ", parts);
    }

    /** What a column that is not shown would say of a claim. */
    String value(ClaimColumn column, ClaimFacts facts) {
        return switch (column) {
            case NUMBER -> number(facts.claim().number());
            case STATEMENT -> facts.claim().statement();
            case CLAIMANT -> facts.claim().claimant();
            case PASSAGES -> number(facts.passages());
            case EVIDENCE -> evidence(facts);
            case RATING -> ratingOf(facts);
            case STATE -> state(facts.claim().state());
            case PRIORITY -> priority(facts.claim().priority());
        };
    }

    /** One line for each of the columns that has something to say. */
    String tip(List<ClaimColumn> columns, ClaimFacts facts) {
        List<String> lines = new ArrayList<>();
        for (ClaimColumn column : columns) {
            String value = value(column, facts);
            if (!value.isEmpty()) {
                lines.add(words.text("claims.tip.line", column(column), value));
            }
        }
        return String.join("\n", lines);
    }
}
