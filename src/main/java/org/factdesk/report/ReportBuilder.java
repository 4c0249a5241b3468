package org.factdesk.report;

import java.util.List;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportContent.SourceEntry;
import org.factdesk.words.Words;

/** Works out from a case what its report says. */
public final class ReportBuilder {
    private ReportBuilder() {}

    public static ReportContent build(ReportInput input) {
        Words words = input.words();
        Dates dates = new Dates(words, input.clock().getZone());
        Places places = new Places(input);
        SourceNumbers numbers = new SourceNumbers(input.state(), places.claims(), dates);
        ArticlePart articles = new ArticlePart(input, places, dates);
        List<ClaimInFull> claims = new ClaimPart(input, places, dates, numbers).claims();
        List<SourceEntry> sources = numbers.entries();
        return new ReportContent(
                language(words),
                words.text("report.kind"),
                input.clock().instant(),
                new CoverPart(input, places, dates).cover(claims, articles),
                new MethodPart(input, places).method(sources.size()),
                articles.articles(),
                claims,
                sources,
                new CustodyPart(input, dates).custody());
    }

    /** The root words are English, whatever locale they are asked for in. */
    private static String language(Words words) {
        return words.text("report.language");
    }
}
