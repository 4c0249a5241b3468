package org.factdesk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.Evidence;
import org.factdesk.model.Passage;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.Verdict;
import org.factdesk.model.WorkState;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportContent.Earlier;
import org.factdesk.report.ReportContent.EvidenceRow;
import org.factdesk.report.ReportContent.Quote;
import org.factdesk.report.ReportContent.Rated;
import org.factdesk.words.Words;

/** Tells each claim in full. */
final class ClaimPart {
    private static final int FOUND_LIMIT = 160;
    private static final int BRIEF_LIMIT = 200;

    private final CaseState state;
    private final Words words;
    private final Places places;
    private final Dates dates;
    private final SourceNumbers sources;

    ClaimPart(ReportInput input, Places places, Dates dates, SourceNumbers sources) {
        this.state = input.state();
        this.words = input.words();
        this.places = places;
        this.dates = dates;
        this.sources = sources;
    }

    List<ClaimInFull> claims() {
        return places.claims().stream().map(this::claim).toList();
    }

    private ClaimInFull claim(Claim claim) {
        Optional<Verdict> verdict = state.verdictOf(claim.id());
        String statement = PlainText.line(claim.statement());
        String conclusion = verdict.map(Verdict::conclusion).orElse("");
        return new ClaimInFull(
                claim.number(),
                words.text("report.claim.heading", String.valueOf(claim.number())),
                statement,
                PlainText.shorten(statement, BRIEF_LIMIT),
                PlainText.line(claim.claimant()),
                dates.partial(claim.saidOn()),
                PlainText.line(claim.appearance()),
                attribution(claim),
                rated(verdict),
                claim.state() == WorkState.DONE
                        ? ""
                        : words.text("term.state." + claim.state().key()),
                PlainText.opening(conclusion, FOUND_LIMIT, words.locale()),
                PlainText.paragraphs(conclusion),
                verdict.map(this::verdictBy).orElse(""),
                state.passagesOf(claim).stream().map(this::quote).toList(),
                tally(claim),
                state.evidenceOf(claim.id()).stream().map(this::evidence).toList(),
                earlier(claim));
    }

    private String attribution(Claim claim) {
        return Listing.of(claim.claimant(), dates.partial(claim.saidOn()), claim.appearance());
    }

    /** A conclusion without a rating is a verdict too; without either there is none. */
    Rated rated(Optional<Verdict> verdict) {
        return verdict.flatMap(given -> state.scale().rating(given.rating()))
                .map(rating -> new Rated(rating.role(), PlainText.line(rating.label())))
                .orElseGet(
                        () -> verdict.isPresent() && !verdict.get().conclusion().isEmpty()
                                ? new Rated(RatingRole.UNCHECKED, words.text("term.no-rating"))
                                : new Rated(RatingRole.UNCHECKED, words.text("term.unchecked")));
    }

    private String verdictBy(Verdict verdict) {
        return words.text("report.claim.verdict-by", PlainText.line(verdict.by()), dates.day(verdict.at()));
    }

    private Quote quote(Passage passage) {
        Optional<Document> article = places.articleOf(passage);
        String where = article.map(found -> where(found, passage))
                .or(() -> places.sourceOf(passage)
                        .map(source -> words.text("report.quote.in-source", PlainText.line(source.title()))))
                .orElseGet(() -> words.text("report.quote.lost"));
        return new Quote(PlainText.line(passage.exact()), where, article.isPresent());
    }

    private String where(Document article, Passage passage) {
        int paragraph = places.paragraph(article, passage);
        String place = paragraph == 0
                ? words.text("report.quote.heading")
                : words.text("report.quote.paragraph", String.valueOf(paragraph));
        return places.articles().size() == 1
                ? place
                : words.text("report.quote.of-article", place, PlainText.line(article.title()));
    }

    private List<String> tally(Claim claim) {
        List<Evidence> all = state.evidenceOf(claim.id());
        return Arrays.stream(Stance.values())
                .map(stance -> tally(
                        stance, all.stream().filter(e -> e.stance() == stance).count()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String tally(Stance stance, long count) {
        return count == 0 ? "" : words.text("report.tally." + stance.key(), count);
    }

    private EvidenceRow evidence(Evidence evidence) {
        Source source = state.get(Source.class, evidence.source());
        String who = source.author().isEmpty() ? source.publisher() : source.author();
        return new EvidenceRow(
                evidence.stance(),
                words.text("term.stance." + evidence.stance().key()),
                evidence.weight(),
                words.text("term.weight." + evidence.weight().key()),
                PlainText.line(evidence.quote()),
                PlainText.line(evidence.why()),
                sources.of(source.id()),
                Listing.of(who, source.title(), evidence.locator()),
                PlainText.line(source.url()),
                source.accessed() == null
                        ? ""
                        : words.text("report.source.accessed", dates.partial(source.accessed())));
    }

    private List<Earlier> earlier(Claim claim) {
        List<Verdict> all = state.verdictsOf(claim.id());
        List<Earlier> replaced = new ArrayList<>();
        for (int i = all.size() - 2; i >= 0; i--) {
            replaced.add(earlier(all.get(i), all.get(i + 1)));
        }
        return replaced;
    }

    private Earlier earlier(Verdict old, Verdict next) {
        Rated rated = rated(Optional.of(old));
        boolean sameRating = rated.equals(rated(Optional.of(next)));
        boolean sameWords = old.conclusion().equals(next.conclusion());
        String day = dates.day(next.at());
        String until = !sameRating
                ? words.text("report.earlier.until", rated.label(), day)
                : sameWords ? words.text("report.earlier.again", day) : words.text("report.earlier.reworded", day);
        String reason = PlainText.line(next.reason());
        String why = reason.isEmpty()
                ? words.text("report.earlier.no-reason")
                : words.text(sameRating && sameWords ? "report.earlier.again-reason" : "report.earlier.reason", reason);
        return new Earlier(rated, until, PlainText.paragraphs(old.conclusion()), why);
    }
}
