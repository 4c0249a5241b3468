package org.factdesk.workbench.claims;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.factdesk.model.CaseState;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.Passage;
import org.factdesk.model.Rating;
import org.factdesk.model.Verdict;

/** The claims of a case as a table that a spreadsheet opens without executing a cell, and that can be imported again. */
public final class ClaimsCsv {
    /** Stands between the quotes of a claim that has several. */
    static final String BETWEEN_QUOTES = " […] ";

    /** With these a spreadsheet begins a formula, or passes them over and looks at what follows. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final String APOSTROPHE = "'";

    private final CaseState state;

    public ClaimsCsv(CaseState state) {
        this.state = state;
    }

    /** A line of names, then a line for each claim by number; lines end in CR LF, as RFC 4180 asks. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "number",
                    "statement",
                    "claimant",
                    "said_on",
                    "appearance",
                    "quote",
                    "document",
                    "rating",
                    "conclusion",
                    "state",
                    "priority",
                    "evidence",
                    "note");
            for (Claim claim : state.claims()) {
                printer.printRecord(row(claim).map(ClaimsCsv::defused));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The text so that no spreadsheet takes it for a formula. */
    static String defused(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? APOSTROPHE + cell : cell;
    }

    /** The text that {@link #defused} was given. */
    static String armed(String cell) {
        boolean defused =
                cell.length() > 1 && cell.startsWith(APOSTROPHE) && STARTS_FORMULA.indexOf(cell.charAt(1)) >= 0;
        return defused ? cell.substring(1) : cell;
    }

    private Stream<String> row(Claim claim) {
        List<Passage> passages = state.passagesOf(claim);
        return Stream.of(
                String.valueOf(claim.number()),
                claim.statement(),
                claim.claimant(),
                claim.saidOn() == null ? "" : claim.saidOn().iso(),
                claim.appearance(),
                passages.stream().map(Passage::exact).collect(Collectors.joining(BETWEEN_QUOTES)),
                passages.isEmpty() ? "" : document(passages.get(0)),
                state.ratingOf(claim.id()).map(Rating::label).orElse(""),
                state.verdictOf(claim.id()).map(Verdict::conclusion).orElse(""),
                claim.state().key(),
                claim.priority().key(),
                String.valueOf(state.evidenceOf(claim.id()).size()),
                claim.note());
    }

    private String document(Passage passage) {
        return state.all(Document.class).stream()
                .filter(document -> state.versionsOf(document.id()).stream()
                        .anyMatch(version -> version.id().equals(passage.version())))
                .map(document -> document.id().toString())
                .findFirst()
                .orElse("");
    }
}
