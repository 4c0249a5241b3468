package org.factdesk.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.factdesk.model.Passage;
import org.factdesk.text.CodePoints;
import org.factdesk.text.Span;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final String STORY =
            "The harbour of Averell opened in 1911. The mayor said it had cost four million. "
                    + "Three ships came on the first day. The mayor said it had cost five lives. Nobody wrote down which.";

    @Test
    void aPassageHoldsItsQuoteAndTheWordsAroundIt() {
        Passage passage = at(STORY, "Three ships");
        assertEquals("Three ships", passage.exact());
        assertEquals("mayor said it had cost four million. ".substring(5), passage.prefix());
        assertEquals(" came on the first day. The mayor said".substring(0, 32), passage.suffix());
    }

    @Test
    void noPartOfAPassageCutsACharacter() {
        String text = "👍".repeat(40) + "x" + "👎".repeat(40);
        Passage passage = Anchors.make(UUID.randomUUID(), UUID.randomUUID(), text, new Span(79, 82));
        assertEquals("👍x👎", passage.exact());
        assertEquals("👍".repeat(32), passage.prefix());
        assertEquals("👎".repeat(32), passage.suffix());
    }

    @Test
    void inAnUnchangedTextAPassageStandsWhereItStood() {
        Passage passage = at(STORY, "five lives");
        assertEquals(new Outcome.Found(passage.span(), 1), Anchors.find(STORY, passage));
    }

    @Test
    void aRepeatedQuoteIsFoundByTheWordsAroundIt() {
        Passage second = secondMayor(STORY);
        String changed = "A correction was added. " + STORY;
        Outcome.Found found = assertInstanceOf(Outcome.Found.class, Anchors.find(changed, second));
        assertEquals(second.span().shift(24), found.span());
    }

    @Test
    void aQuoteThatWasEditedIsFoundWithItsNewEnds() {
        Passage passage = at(STORY, "The mayor said it had cost four million");
        String changed = STORY.replace("it had cost four million", "that it had cost some four million");
        Outcome.Found found = assertInstanceOf(Outcome.Found.class, Anchors.find(changed, passage));
        assertEquals(
                "The mayor said that it had cost some four million",
                found.span().of(changed));
    }

    @Test
    void betweenTwoEqualPlacesAPersonDecides() {
        String paragraph = "\n\nNothing of this kind was ever agreed by the board.\n\n";
        Passage passage = at("x".repeat(500) + paragraph + "y".repeat(500), "was ever agreed");
        String changed = "z".repeat(470) + paragraph + paragraph + "z".repeat(450);
        Outcome.Ambiguous outcome = assertInstanceOf(Outcome.Ambiguous.class, Anchors.find(changed, passage));
        assertEquals(2, outcome.candidates().size());
    }

    @Test
    void aShortQuoteInAnotherPlaceIsNotTakenUnasked() {
        Passage passage = at("They said it was a no from all of them, and that was it.", "no");
        String changed = "Somebody else wrote a wholly new text in which there is one no, elsewhere.";
        assertInstanceOf(Outcome.Ambiguous.class, Anchors.find(changed, passage));
    }

    @Test
    void whatIsGoneIsLost() {
        Passage passage = at(STORY, "Three ships came on the first day");
        assertEquals(new Outcome.Lost(), Anchors.find("0123456789 ".repeat(50), passage));
        assertEquals(new Outcome.Lost(), Anchors.find("", passage));
    }

    @Test
    void anEditedQuoteIsFoundInAMegabyte() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1 << 20) {
            text.append(Long.toString(random.nextLong(1L << 30), 36)).append(' ');
        }
        String quote =
                "the commission had asked three times for the accounts of the harbour company and was given none "
                        .repeat(4);
        Passage passage = at(text.substring(0, 1000) + quote + text, quote);
        String changed = text.substring(0, 700_000)
                + quote.toUpperCase(Locale.ROOT).substring(0, 20)
                + quote.substring(20)
                + text.substring(700_000);
        Outcome outcome = Anchors.find(changed, passage);
        Outcome.Candidate best = outcome instanceof Outcome.Ambiguous ambiguous
                ? ambiguous.candidates().get(0)
                : new Outcome.Candidate(
                        assertInstanceOf(Outcome.Found.class, outcome).span(), 1);
        assertTrue(best.span().intersects(new Span(700_020, 700_000 + quote.length())), best.toString());
    }

    @Property(tries = 300)
    void anAnchorSurvivesEditsAroundIt(
            @ForAll @AlphaChars @StringLength(min = 30, max = 200) String before,
            @ForAll @AlphaChars @StringLength(min = 30, max = 200) String after,
            @ForAll @StringLength(max = 80) String inserted,
            @ForAll @IntRange(max = 25) int cut) {
        String quote = "— 1,234 crates were missing, the auditors found —";
        Passage passage = at(before + quote + after, quote);
        String changed = inserted + before.substring(cut) + quote + after.substring(0, after.length() - cut) + inserted;
        Outcome.Found found = assertInstanceOf(Outcome.Found.class, Anchors.find(changed, passage));
        assertEquals(quote, found.span().of(changed));
    }

    @Property(tries = 300)
    void whateverIsAskedTheAnswerLiesInTheText(
            @ForAll @StringLength(min = 1, max = 60) String text, @ForAll String changed) {
        Span all = new Span(text.length() / 3, Math.max(text.length() / 3 + 1, text.length() / 2));
        Passage passage = Anchors.make(UUID.randomUUID(), UUID.randomUUID(), text, all);
        Outcome outcome = Anchors.find(changed, passage);
        if (outcome instanceof Outcome.Found found) {
            assertInside(changed, found.span());
        } else if (outcome instanceof Outcome.Ambiguous ambiguous) {
            ambiguous.candidates().forEach(candidate -> assertInside(changed, candidate.span()));
        }
    }

    private static void assertInside(String text, Span span) {
        assertTrue(span.end() <= text.length() && !span.isEmpty());
        assertTrue(CodePoints.isBoundary(text, span.start()) && CodePoints.isBoundary(text, span.end()));
    }

    private static Passage secondMayor(String text) {
        int second = text.indexOf("The mayor said", text.indexOf("The mayor said") + 1);
        return Anchors.make(UUID.randomUUID(), UUID.randomUUID(), text, new Span(second, second + 14));
    }

    private static Passage at(String text, String quote) {
        int start = text.indexOf(quote);
        return Anchors.make(UUID.randomUUID(), UUID.randomUUID(), text, new Span(start, start + quote.length()));
    }
}
