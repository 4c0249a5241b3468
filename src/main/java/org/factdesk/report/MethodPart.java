package org.factdesk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.report.ReportContent.Method;
import org.factdesk.report.ReportContent.Rated;
import org.factdesk.report.ReportContent.ScaleEntry;
import org.factdesk.report.ReportContent.StanceEntry;
import org.factdesk.report.ReportContent.WeightEntry;
import org.factdesk.words.Words;

/** Says how the check was made, and nothing that the case does not show. */
final class MethodPart {
    private final ReportInput input;
    private final Words words;
    private final Places places;

    MethodPart(ReportInput input, Places places) {
        this.input = input;
        this.words = input.words();
        this.places = places;
    }

    Method method(int sources) {
        return new Method(paragraphs(sources), scale(), unrated(), stances(), weights());
    }

    private List<String> paragraphs(int sources) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.text("report.method.claims", places.claims().size()));
        paragraphs.add(words.text("report.method.evidence", sources));
        paragraphs.add(words.text("report.method.verdicts"));
        long open = places.claims().stream()
                .filter(claim -> claim.state() != WorkState.DONE)
                .count();
        if (open > 0) {
            paragraphs.add(words.text("report.method.open", open));
        }
        if (places.dropped() > 0) {
            paragraphs.add(words.text("report.method.dropped", places.dropped()));
        }
        return paragraphs;
    }

    private List<ScaleEntry> scale() {
        return input.state().scale().ratings().stream()
                .map(rating -> new ScaleEntry(
                        new Rated(rating.role(), PlainText.line(rating.label())),
                        sentence(PlainText.line(rating.meaning())),
                        rating.isBeside()))
                .toList();
    }

    private List<String> unrated() {
        CaseState state = input.state();
        List<Claim> unrated = places.claims().stream()
                .filter(claim -> state.ratingOf(claim.id()).isEmpty())
                .toList();
        List<String> sentences = new ArrayList<>();
        if (unrated.stream().anyMatch(claim -> !state.isConcluded(claim.id()))) {
            sentences.add(words.text("report.scale.unchecked", words.text("term.unchecked")));
        }
        if (unrated.stream().anyMatch(claim -> state.isConcluded(claim.id()))) {
            sentences.add(words.text("report.scale.no-rating", words.text("term.no-rating")));
        }
        return sentences;
    }

    /** Meanings are kept in lower case, to follow the label in a tooltip; here they stand alone. */
    private String sentence(String meaning) {
        if (meaning.isEmpty()) {
            return meaning;
        }
        int first = meaning.offsetByCodePoints(0, 1);
        return meaning.substring(0, first).toUpperCase(words.locale()) + meaning.substring(first);
    }

    private List<StanceEntry> stances() {
        return Arrays.stream(Stance.values())
                .map(stance -> new StanceEntry(
                        stance,
                        words.text("term.stance." + stance.key()),
                        words.text("report.stance-meaning." + stance.key())))
                .toList();
    }

    private List<WeightEntry> weights() {
        return Arrays.stream(Weight.values())
                .map(weight -> new WeightEntry(
                        weight,
                        words.text("term.weight." + weight.key()),
                        words.text("report.weight-meaning." + weight.key())))
                .toList();
    }
}
