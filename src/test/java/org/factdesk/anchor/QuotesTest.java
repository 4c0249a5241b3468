package org.factdesk.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Normaliser;
import org.factdesk.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final String TEXT = "He said: “We won’t  pay – not\na cent.” They won't pay. They won't pay.";

    @Test
    void allPlacesOfAQuoteAreGiven() {
        assertEquals(List.of(new Span(39, 53), new Span(55, 69)), Quotes.places(TEXT, " They won't pay"));
    }

    @Test
    void whiteSpaceQuotationMarksAndDashesCountAsAlike() {
        List<Span> places = Quotes.places(TEXT, "\"We won't pay - not a cent.\"");
        assertEquals(
                List.of("“We won’t  pay – not\na cent.”"),
                places.stream().map(span -> span.of(TEXT)).toList());
    }

    @Test
    void lettersDoNotCountAsAlike() {
        assertEquals(List.of(), Quotes.places(TEXT, "they won't pay"));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), Quotes.places(TEXT, " \u00AD\n"));
        assertEquals(List.of(), Quotes.places("", "a"));
    }

    @Test
    void aQuoteOfZeroWidthSpacesStandsNowhere() {
        assertEquals(List.of(), Quotes.places("One two.", "\u200B\u200B"));
        assertEquals(1, Quotes.places("One two.", "\u200B two \u200B").size());
    }

    @Test
    void halfACharacterIsNoPlaceOfItsOwn() {
        Quotes.places("a👍b", "👍").forEach(span -> Assertions.assertTrue(CodePoints.isBoundary("a👍b", span.start())));
        assertEquals(List.of(new Span(1, 3)), Quotes.places("a👍b", "👍"));
    }

    @Property
    void whatIsCutOutOfATextIsFoundInIt(@ForAll String raw, @ForAll int a, @ForAll int b) {
        String text = Normaliser.text(raw);
        int one = Math.floorMod(a, text.length() + 1);
        int other = Math.floorMod(b, text.length() + 1);
        Span span = CodePoints.snap(text, new Span(Math.min(one, other), Math.max(one, other)));
        String quote = Normaliser.text(span.of(text)).strip();
        assertEquals(quote.isEmpty(), Quotes.places(text, quote).isEmpty(), quote);
    }
}
