package org.factdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void abbreviationsTitlesAndInitialsEndNothing() {
        assertEquals(
                List.of("Dr. J. R. Quill of the U.S. Navy met Gov. Marlow.", "Then she left."),
                english("Dr. J. R. Quill of the U.S. Navy met Gov. Marlow. Then she left."));
    }

    @Test
    void aDottedAbbreviationBeforeAnUsualBeginningEndsTheSentence() {
        assertEquals(
                List.of("They moved to the U.S.", "The house stood empty."),
                english("They moved to the U.S. The house stood empty."));
    }

    @Test
    void numbersKeepTheirPoints() {
        assertEquals(
                List.of("It rose 3.5 percent, to No. 4 on the list.", "Nobody said no.", "Why?"),
                english("It rose 3.5 percent, to No. 4 on the list. Nobody said no. Why?"));
    }

    @Test
    void germanOrdinalsAndAbbreviationsHold() {
        assertEquals(
                List.of("Am 3. März kamen ca. 40 Gäste, z. B. Frau Dr. Lenz.", "Im 19. Jahrhundert war das anders."),
                in(
                        "Am 3. März kamen ca. 40 Gäste, z. B. Frau Dr. Lenz. Im 19. Jahrhundert war das anders.",
                        Locale.GERMAN));
    }

    @Test
    void aFrenchTitleHolds() {
        assertEquals(
                List.of("M. Durand et Mme. Petit sont venus.", "Ils ont parlé."),
                in("M. Durand et Mme. Petit sont venus. Ils ont parlé.", Locale.FRENCH));
    }

    @Test
    void quotationMarksStayWithTheirSentence() {
        assertEquals(
                List.of("“We were told nothing.”", "She paused.", "“What now?” he asked."),
                english("“We were told nothing.” She paused. “What now?” he asked."));
    }

    @Test
    void bracketsHoldTheirSentencesTogether() {
        assertEquals(
                List.of("The bridge (built in 1911. Rebuilt twice.) is closed.", "Nobody knows why."),
                english("The bridge (built in 1911. Rebuilt twice.) is closed. Nobody knows why."));
    }

    @Test
    void aBracketThatIsNeverClosedHoldsNothing() {
        assertEquals(
                List.of("He wrote :( and left.", "Nobody answered."),
                english("He wrote :( and left. Nobody answered."));
    }

    @Test
    void chineseAndJapaneseSentencesEnd() {
        assertEquals(List.of("你好。", "我是谁？", "「好。」", "他说。"), in("你好。我是谁？「好。」他说。", Locale.CHINESE));
    }

    @Test
    void arabicQuestionsEnd() {
        assertEquals(List.of("من قال ذلك؟", "لا أحد."), in("من قال ذلك؟ لا أحد.", Locale.forLanguageTag("ar")));
    }

    @Test
    void aLineEndAlwaysEndsASentence() {
        assertEquals(List.of("First line", "second line"), english("First line\n  second line "));
    }

    @Test
    void theSentenceAroundAnOffsetIsFound() {
        String text = "Intro. One here. Two here. Outro.";
        Span within = new Span(7, 26);
        assertEquals("One here.", Sentences.around(text, within, 9, Locale.ROOT).of(text));
        assertEquals(
                "Two here.", Sentences.around(text, within, 26, Locale.ROOT).of(text));
        assertEquals("One here.", Sentences.around(text, within, 7, Locale.ROOT).of(text));
        assertEquals(new Span(3, 3), Sentences.around("   ", new Span(3, 3), 3, Locale.ROOT));
    }

    @Property
    void sentencesAreInOrderAndHoldEveryLetter(@ForAll String text) {
        int reached = 0;
        for (Span sentence : Sentences.in(text, new Span(0, text.length()), Locale.ROOT)) {
            assertTrue(sentence.start() >= reached && !sentence.isEmpty());
            assertTrue(text.substring(reached, sentence.start()).codePoints().noneMatch(Character::isLetterOrDigit));
            reached = sentence.end();
        }
        assertTrue(text.substring(reached).codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private static List<String> english(String text) {
        return in(text, Locale.ENGLISH);
    }

    private static List<String> in(String text, Locale locale) {
        return Sentences.in(text, new Span(0, text.length()), locale).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
