package org.factdesk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.Evidence;
import org.factdesk.model.Source;
import org.factdesk.report.ReportContent.SourceEntry;

/** Numbers the sources in the order in which the claims first use them. */
final class SourceNumbers {
    private final CaseState state;
    private final Dates dates;
    private final Map<UUID, List<Integer>> claimsBySource = new LinkedHashMap<>();
    private final Map<UUID, Integer> numbers = new LinkedHashMap<>();

    SourceNumbers(CaseState state, List<Claim> claims, Dates dates) {
        this.state = state;
        this.dates = dates;
        for (Claim claim : claims) {
            for (Evidence evidence : state.evidenceOf(claim.id())) {
                List<Integer> users = claimsBySource.computeIfAbsent(evidence.source(), id -> new ArrayList<>());
                if (!users.contains(claim.number())) {
                    users.add(claim.number());
                }
                numbers.putIfAbsent(evidence.source(), numbers.size() + 1);
            }
        }
    }

    int of(UUID source) {
        return numbers.get(source);
    }

    List<SourceEntry> entries() {
        return claimsBySource.entrySet().stream()
                .map(used -> entry(state.get(Source.class, used.getKey()), used.getValue()))
                .toList();
    }

    private SourceEntry entry(Source source, List<Integer> claims) {
        return new SourceEntry(
                of(source.id()),
                PlainText.line(source.author()),
                PlainText.line(source.title()),
                PlainText.line(source.publisher()),
                dates.partial(source.issued()),
                PlainText.line(source.url()),
                dates.partial(source.accessed()),
                copy(source),
                claims);
    }

    private String copy(Source source) {
        return source.document() == null
                ? ""
                : state.find(Document.class, source.document())
                        .map(document -> state.head(document).original())
                        .orElse("");
    }
}
