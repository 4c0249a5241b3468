package org.factdesk.workbench.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.PartialDate;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.article.FindDocument;
import org.factdesk.workbench.history.Field;

/** Takes the claims of a spreadsheet into the case: one edit for all that can be placed, a reason for each that cannot. */
public final class ImportClaims {
    private final Desk desk;
    private final Map<UUID, PlaceQuote> quotes = new HashMap<>();

    public ImportClaims(Desk desk) {
        this.desk = desk;
    }

    /**
     * What became of the lines.
     *
     * @param claims made, in the order of the file
     * @param refused lines that were left out
     */
    public record Outcome(List<Claim> claims, List<Refused> refused) {}

    /**
     * A line that was left out.
     *
     * @param line in the file, from 1
     */
    public record Refused(long line, Problem why) {}

    /**
     * @param file comma, semicolon or tab separated, with a first line that names the columns: quote or statement, and
     *     any of claimant, said on, appearance, note, document, occurrence
     * @throws Problem when the file is no such table; nothing is changed then
     */
    public Outcome from(Path file) {
        List<ClaimDraft> drafts = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (ClaimTableFile.Row row : ClaimTableFile.read(file)) {
            try {
                drafts.add(draft(row));
            } catch (Problem why) {
                refused.add(new Refused(row.number(), why));
            }
        }
        return new Outcome(new AddClaim(desk).addAll(drafts), refused);
    }

    private ClaimDraft draft(ClaimTableFile.Row row) {
        List<Place> places = places(row);
        String statement = row.cell(ClaimColumn.STATEMENT);
        // Found here, so that this line alone is left out.
        if (statement.isEmpty()
                && AddClaim.withoutMarks(row.cell(ClaimColumn.QUOTE)).isEmpty()) {
            throw new Problem(ProblemCode.TEXT_MISSING, Field.CLAIM_PASSAGES.key());
        }
        return new ClaimDraft(
                statement,
                row.cell(ClaimColumn.CLAIMANT),
                date(row.cell(ClaimColumn.SAID_ON)),
                row.cell(ClaimColumn.APPEARANCE),
                row.cell(ClaimColumn.NOTE),
                places);
    }

    private List<Place> places(ClaimTableFile.Row row) {
        String quote = row.cell(ClaimColumn.QUOTE);
        if (quote.isEmpty()) {
            return List.of();
        }
        Document document = new FindDocument(desk.state()).find(row.cell(ClaimColumn.DOCUMENT));
        PlaceQuote finder = quotes.computeIfAbsent(
                document.head(),
                version -> new PlaceQuote(version, desk.body(version).text()));
        Integer occurrence = occurrence(row.cell(ClaimColumn.OCCURRENCE));
        List<Place> places = new ArrayList<>();
        for (String part : quote.split(Pattern.quote(ClaimsCsv.BETWEEN_QUOTES))) {
            places.add(finder.place(part, occurrence));
        }
        return places;
    }

    private static Integer occurrence(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException noNumber) {
            throw new Problem(noNumber, ProblemCode.WORD_UNKNOWN, cell, "1, 2, 3");
        }
    }

    private static PartialDate date(String cell) {
        return cell.isEmpty()
                ? null
                : PartialDate.parse(cell).orElseThrow(() -> new Problem(ProblemCode.DATE_UNKNOWN, cell));
    }
}
