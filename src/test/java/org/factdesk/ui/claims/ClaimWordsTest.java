package org.factdesk.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.words.Words;
import org.junit.jupiter.api.Test;

/** The list of claims names a verdict the way the report does. */
class ClaimWordsTest {
    private static final Words WORDS = new Words(Locale.UK);

    private static ClaimFacts facts(CaseBuilder made, int number) {
        return ClaimFacts.of(made.state().claim(number).orElseThrow(), made.state(), new FactsMaker(WORDS));
    }

    @Test
    void aVerdictInWordsHasNoRatingAndAClaimWithoutAnyIsUnchecked() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict(null, "In words alone.")
                .claim("Two.", "", "");
        ClaimWords words = new ClaimWords(WORDS);
        assertEquals("No rating", words.ratingOf(facts(made, 1)));
        assertEquals("Unchecked", words.ratingOf(facts(made, 2)));
        assertTrue(facts(made, 1).matches(FilterText.of("no rating")));
    }
}
