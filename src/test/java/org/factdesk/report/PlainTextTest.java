package org.factdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Other people's texts cannot reach beyond themselves. */
class PlainTextTest {
    @Test
    void aDirectionOverrideEndsWithItsText() {
        assertEquals("a\u202Eb\u202C", PlainText.of("a\u202Eb"));
        assertEquals("a\u2067b\u2069", PlainText.of("a\u2067b"));
        assertEquals("ab", PlainText.of("a\u202C\u2069b"));
        assertEquals("\u202Ea\u202C\nb", PlainText.of("\u202Ea\nb"));
    }

    @Test
    void whatCannotBePrintedIsShownToBeThere() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", PlainText.of("a\u0000b\u001Bc\uD83D"));
    }

    @Test
    void linesAreParagraphsAndBlankOnesNone() {
        assertEquals(List.of("One.", "Two."), PlainText.paragraphs("One.\r\n\r\n  Two.\r"));
    }

    @Test
    void asManyWholeSentencesAreShownAsFitAndTheRestIsMarked() {
        String text = "It cost 2.7 million. But it was voted later. So it was late.";
        assertEquals(text, PlainText.opening(text, text.length(), Locale.UK));
        assertEquals("It cost 2.7 million. But it was voted later. …", PlainText.opening(text, 59, Locale.UK));
        assertEquals("It cost 2.7 million. But it was voted later. …", PlainText.opening(text, 46, Locale.UK));
        assertEquals("It cost 2.7 million. …", PlainText.opening(text, 45, Locale.UK));
        assertEquals("It cost more than was …", PlainText.opening("It cost more than was voted.", 25, Locale.UK));
        assertEquals("", PlainText.opening("", 40, Locale.UK));
    }

    @Property
    boolean anOpeningIsTheWholeOrSaysThatMoreFollows(
            @ForAll String text, @ForAll @IntRange(min = 9, max = 90) int limit) {
        String whole = PlainText.line(text);
        String opening = PlainText.opening(text, limit, Locale.UK);
        return opening.equals(whole) || (whole.length() > limit && opening.endsWith(" …"));
    }

    @Test
    void aTextIsCutBetweenWordsWhereItCan() {
        assertEquals("Nine towns…", PlainText.shorten("Nine towns, and more", 12));
        assertEquals("Donaudampf…", PlainText.shorten("Donaudampfschifffahrt", 11));
    }

    @Property
    boolean aShortenedTextIsShortAndWhole(@ForAll String text, @ForAll @IntRange(min = 4, max = 90) int limit) {
        String shortened = PlainText.shorten(PlainText.of(text), limit);
        // Closing what a cut opened may add to the length: at most one character for each that opens.
        long opened = shortened.chars().filter(c -> c >= 0x202A && c <= 0x2069).count();
        return shortened.length() - opened <= limit && shortened.equals(PlainText.of(shortened));
    }

    @Property
    void aTextMadePlainIsPlain(@ForAll String text) {
        String plain = PlainText.of(text);
        assertEquals(plain, PlainText.of(plain));
        assertTrue(plain.codePoints().noneMatch(cp -> cp != '\n' && Character.getType(cp) == Character.CONTROL));
    }
}
