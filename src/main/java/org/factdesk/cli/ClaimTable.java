package org.factdesk.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.Rating;
import org.factdesk.model.Stance;
import org.factdesk.words.Words;

/** The claims of a case as a table for people. */
final class ClaimTable {
    private static final int STATEMENT = 60;
    private static final int CLAIMANT = 22;
    private static final int OTHER = 24;

    private final Words words;

    ClaimTable(Words words) {
        this.words = words;
    }

    String text(CaseState state) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("cli.table.number"),
                words.text("cli.table.statement"),
                words.text("cli.table.claimant"),
                words.text("cli.table.evidence"),
                words.text("cli.table.rating"),
                words.text("cli.table.state")));
        state.claims().forEach(claim -> rows.add(row(state, claim)));
        return new TextTable(List.of(6, STATEMENT, CLAIMANT, OTHER, OTHER, OTHER)).text(rows);
    }

    private List<String> row(CaseState state, Claim claim) {
        return List.of(
                String.valueOf(claim.number()),
                claim.statement(),
                claim.claimant(),
                stances(state.evidenceOf(claim.id())),
                rating(state, claim),
                words.text("term.state." + claim.state().key()));
    }

    private String rating(CaseState state, Claim claim) {
        return state.ratingOf(claim.id())
                .map(Rating::label)
                .orElseGet(() -> words.text(state.isConcluded(claim.id()) ? "term.no-rating" : "term.unchecked"));
    }

    private String stances(List<Evidence> evidence) {
        String counts = Arrays.stream(Stance.values())
                .filter(stance -> evidence.stream().anyMatch(e -> e.stance() == stance))
                .map(stance ->
                        evidence.stream().filter(e -> e.stance() == stance).count() + stance.sign())
                .collect(Collectors.joining(" "));
        return counts.isEmpty() ? words.text("cli.table.no-evidence") : counts;
    }
}
