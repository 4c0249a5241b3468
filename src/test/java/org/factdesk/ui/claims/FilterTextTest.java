package org.factdesk.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTextTest {
    @ParameterizedTest
    @CsvSource({
        "OLUND, Åke Ölund",
        "strasse, Die Straße ist gesperrt",
        "office, the oﬃce",
        "council's, the council’s vote",
        "تعد, تَعِد بتقليص",
        "İSTANBUL, istanbul",
        "４２, 42 per cent",
    })
    void caseAccentsAndShapesOfLettersDoNotMatter(String typed, String text) {
        assertTrue(FilterText.of(typed).matches(FilterText.fold(text)));
    }

    @Test
    void allWordsMustOccurInWhateverOrder() {
        String folded = FilterText.fold("The ferry costs 4.2 million less");

        assertTrue(FilterText.of(" million  ferry ").matches(folded));
        assertFalse(FilterText.of("million tunnel").matches(folded));
    }

    @Test
    void nothingTypedMatchesEverything() {
        assertTrue(FilterText.of(" \t ").isEmpty());
        assertTrue(FilterText.of("").matches(""));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = FilterText.fold(text);

        assertEquals(once, FilterText.fold(once));
    }
}
