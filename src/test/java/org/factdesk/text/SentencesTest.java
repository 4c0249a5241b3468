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
    void quotationsStayTogether() {
        assertEquals(
                List.of("Sie sagte: „Das ist wahr. Das weiß jeder.“", "Dann ging sie."),
                in("Sie sagte: „Das ist wahr. Das weiß jeder.“ Dann ging sie.", Locale.GERMAN));
        assertEquals(List.of("»Das stimmt.«", "Dann ging sie."), in("»Das stimmt.« Dann ging sie.", Locale.GERMAN));
        assertEquals(
                List.of("“It opens in June. We are ready,” she said.", "Nobody asked."),
                english("“It opens in June. We are ready,” she said. Nobody asked."));
        assertEquals(
                List.of("Il a dit : « C’est vrai. Tout le monde le sait. »", "Puis il est parti."),
                in("Il a dit : « C’est vrai. Tout le monde le sait. » Puis il est parti.", Locale.FRENCH));
    }

    @Test
    void aQuotationThatIsNotClosedSoonHoldsNothing() {
        assertEquals(List.of("“It opens in June.", "We are ready."), english("“It opens in June. We are ready."));
    }

    @Test
    void aJapaneseSentenceGoesOnBehindWhatItQuotes() {
        assertEquals(List.of("「橋は開通します。」と市長は言った。", "次に帰った。"), in("「橋は開通します。」と市長は言った。次に帰った。", Locale.JAPANESE));
    }

    @Test
    void germanOrdinalsBeforeNounsHoldAndNumbersAtAnEndDoNot() {
        assertEquals(
                List.of(
                        "Der 1. FC Lindau gewann im 2. Quartal zum 50. Geburtstag vom 5. bis 7. Juni.",
                        "Kaiser Karl V. kam im II. Weltkrieg nicht vor.",
                        "Sie wurde 45.",
                        "Danach schwieg sie."),
                in(
                        "Der 1. FC Lindau gewann im 2. Quartal zum 50. Geburtstag vom 5. bis 7. Juni. Kaiser Karl V. kam"
                                + " im II. Weltkrieg nicht vor. Sie wurde 45. Danach schwieg sie.",
                        Locale.GERMAN));
    }

    @Test
    void theNumberOfAnItemIsNoSentence() {
        assertEquals(List.of("1. The council met.", "It voted."), english("1. The council met. It voted."));
    }

    @Test
    void abbreviationsOfOtherLanguagesHold() {
        assertEquals(
                List.of("La Sra. Ruiz vive en la pág. 3.", "No dijo nada."),
                in("La Sra. Ruiz vive en la pág. 3. No dijo nada.", Locale.forLanguageTag("es")));
        assertEquals(
                List.of("Он живёт на ул. Мира в г. Омске.", "Она нет."),
                in("Он живёт на ул. Мира в г. Омске. Она нет.", Locale.forLanguageTag("ru")));
        assertEquals(
                List.of("She earned a Ph.D. Physics was easy at 5 p.m. Tuesday."),
                english("She earned a Ph.D. Physics was easy at 5 p.m. Tuesday."));
    }

    @Test
    void arabicTitlesHoldAndPersianQuestionsEnd() {
        assertEquals(
                List.of("قال د. أحمد إن أ.د. ليلى حضرت.", "هل هذا صحيح؟", "لا."),
                in("قال د. أحمد إن أ.د. ليلى حضرت. هل هذا صحيح؟ لا.", Locale.forLanguageTag("ar")));
        assertEquals(
                List.of("آیا این درست است؟", "نه.", "«او گفت.»", "بعد رفت."),
                in("آیا این درست است؟ نه. «او گفت.» بعد رفت.", Locale.forLanguageTag("fa")));
    }

    @Test
    void hebrewAndUrduSentencesEnd() {
        assertEquals(
                List.of("הגשר נפתח.", "האם זה נכון?", "כן."),
                in("הגשר נפתח. האם זה נכון? כן.", Locale.forLanguageTag("he")));
        assertEquals(List.of("پل کھل گیا۔", "کیا یہ سچ ہے؟"), in("پل کھل گیا۔ کیا یہ سچ ہے؟", Locale.ROOT));
    }

    @Test
    void hindiSentencesEndAtADandaWithOrWithoutASpace() {
        for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("hi"))) {
            assertEquals(
                    List.of("डॉ. लेले ने कहा, पुल खुलेगा।", "क्या यह सच है?", "हाँ।", "नहीं।"),
                    in("डॉ. लेले ने कहा, पुल खुलेगा। क्या यह सच है? हाँ।नहीं।", locale));
        }
    }

    @Test
    void thaiSentencesEndAtSpacesBetweenLongerStretches() {
        assertEquals(
                List.of("สภาเทศบาลประกาศเมื่อวันอังคาร", "สะพานใหม่จะเปิดในวันที่ 12 เมษายน หลังจากสองปี"),
                in(
                        "สภาเทศบาลประกาศเมื่อวันอังคาร สะพานใหม่จะเปิดในวันที่ 12 เมษายน หลังจากสองปี",
                        Locale.forLanguageTag("th")));
    }

    @Test
    void koreanSentencesEnd() {
        assertEquals(List.of("시장은 말했다.", "\"다리는 열린다.\"", "정말인가?"), in("시장은 말했다. \"다리는 열린다.\" 정말인가?", Locale.KOREAN));
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
