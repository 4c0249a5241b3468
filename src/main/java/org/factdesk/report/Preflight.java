package org.factdesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Source;
import org.factdesk.model.Verdict;
import org.factdesk.model.WorkState;
import org.factdesk.report.Finding.Code;

/** Looks, before a report is written, for what its readers would miss. */
public final class Preflight {
    private final CaseState state;
    private final Places places;
    private final List<Finding> findings = new ArrayList<>();

    private Preflight(ReportInput input) {
        this.state = input.state();
        this.places = new Places(input);
    }

    /**
     * The findings, the serious ones first, then by claim.
     *
     * @param printable whether the format to be written can show a code point
     */
    public static List<Finding> of(ReportInput input, IntPredicate printable) {
        Preflight preflight = new Preflight(input);
        List<Claim> claims = preflight.places.claims();
        if (claims.isEmpty()) {
            preflight.add(Code.NO_CLAIMS, 0);
        }
        claims.forEach(preflight::look);
        Scripts.unprintable(ReportBuilder.build(input), printable)
                .forEach((script, count) -> preflight.add(Code.UNPRINTABLE, 0, script, String.valueOf(count)));
        preflight.findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::claim));
        return List.copyOf(preflight.findings);
    }

    private void look(Claim claim) {
        int number = claim.number();
        lookAtVerdict(claim);
        List<Evidence> evidence = state.evidenceOf(claim.id());
        long sources = evidence.stream().map(Evidence::source).distinct().count();
        if (sources == 0) {
            add(Code.NO_EVIDENCE, number);
        } else if (sources == 1) {
            add(Code.ONE_SOURCE, number);
        }
        evidence.forEach(each -> lookAtEvidence(number, each));
        state.passagesOf(claim).stream()
                .filter(passage -> places.articleOf(passage).isEmpty()
                        && places.sourceOf(passage).isEmpty())
                .forEach(lost -> add(Code.QUOTE_LOST, number, excerpt(lost.exact())));
        if (claim.state() != WorkState.DONE) {
            add(Code.NOT_DONE, number);
        }
    }

    private void lookAtVerdict(Claim claim) {
        Optional<Verdict> verdict = state.verdictOf(claim.id());
        String rating = verdict.map(Verdict::rating).orElse(null);
        boolean concluded = verdict.isPresent() && !verdict.get().conclusion().isEmpty();
        if (rating == null && !concluded) {
            add(Code.NO_VERDICT, claim.number());
        } else if (!concluded) {
            add(Code.NO_CONCLUSION, claim.number());
        }
        if (rating != null && state.scale().rating(rating).isEmpty()) {
            add(Code.FOREIGN_RATING, claim.number(), rating);
        }
    }

    private void lookAtEvidence(int number, Evidence evidence) {
        Source source = state.get(Source.class, evidence.source());
        if (evidence.quote().isEmpty()) {
            add(Code.EVIDENCE_WITHOUT_QUOTE, number, excerpt(source.title()));
        }
        if (source.url().isEmpty()) {
            add(Code.EVIDENCE_WITHOUT_URL, number, excerpt(source.title()));
        }
    }

    private static String excerpt(String text) {
        return PlainText.shorten(PlainText.line(text), 60);
    }

    private void add(Code code, int claim, String... arguments) {
        findings.add(new Finding(code, claim, List.of(arguments)));
    }
}
