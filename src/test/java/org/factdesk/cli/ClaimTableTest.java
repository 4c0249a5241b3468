package org.factdesk.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.words.Words;
import org.junit.jupiter.api.Test;

/** The table of claims names a verdict the way the report does. */
class ClaimTableTest {
    @Test
    void aVerdictInWordsHasNoRatingAndAClaimWithoutAnyIsUnchecked() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("In words.", "", "")
                .verdict(null, "In words alone.")
                .claim("Without.", "", "");
        List<String> lines =
                new ClaimTable(new Words(Locale.UK)).text(made.state()).lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.contains("In words.") && line.contains("No rating")));
        assertTrue(lines.stream().anyMatch(line -> line.contains("Without.") && line.contains("Unchecked")));
    }
}
