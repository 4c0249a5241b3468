package org.factdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "CAFÉ,cafe,CAFÉ",
        "cafe\u0301s,CAFÉ,cafe\u0301",
        "Straße,STRASSE,Straße",
        "Straße,ss,ß",
        "ﬁnal,fi,ﬁ",
        "İstanbul,istanbul,İstanbul",
        "DIYARBAKIR,diyarbakır,DIYARBAKIR",
        "Diyarbakır,DIYARBAKIR,Diyarbakır",
        "Øresund,oresund,Øresund",
        "ΟΔΟΣ,οδός,ΟΔΟΣ",
        "سيُفتَح الجسر,سيفتح,سيُفتَح",
        "سيفتح الجسر,سيُفتَح,سيفتح",
        "أحمد,احمد,أحمد",
        "كتـــاب,كتاب,كتـــاب",
        "می\u200Cشود,میشود,می\u200Cشود",
        "می‌شود,ميشود,می‌شود",
        "١٢ نيسان,12,١٢",
        "שָׁלוֹם,שלום,שָׁלוֹם",
        "ﾃｽﾄ,テスト,ﾃｽﾄ",
        "２０２６年,2026年,２０２６年",
        "ज़मीन,जमीन,ज़मीन",
        "a  \u00A0 b,a b,a  \u00A0 b",
        "co\u00ADoperate,cooperate,co\u00ADoperate",
    })
    void findsWhatLooksTheSameToASearch(String text, String words, String found) {
        List<Span> spans = Folded.of(text).find(words);
        assertEquals(1, spans.size(), text + " / " + words);
        assertEquals(found, spans.get(0).of(text));
    }

    @ParameterizedTest
    @CsvSource({"कि,की", "が,か", "ト,ド", "กิน,กัน", "하,한", "桥,橋"})
    void whatIsAnotherLetterIsNotFound(String text, String words) {
        assertEquals(List.of(), Folded.of(text).find(words));
    }

    @Test
    void quotationMarksAndDashesAreAsTheyAreTyped() {
        String text = "“Don’t,” she said—twice.";
        assertEquals("“Don’t,”", Folded.of(text).find("\"don't,\"").get(0).of(text));
        assertEquals("said—twice", Folded.of(text).find("said-twice").get(0).of(text));
    }

    @Test
    void blankWordsAreNowhereAndHitsDoNotOverlap() {
        assertEquals(List.of(), Folded.of("a a").find(" "));
        assertEquals(List.of(new Span(0, 2), new Span(2, 4)), Folded.of("aaaaa").find("AA"));
    }

    @Property
    void everyHitLiesInTheTextAndHoldsSomething(@ForAll String text, @ForAll char letter) {
        int reached = 0;
        for (Span hit : Folded.of(text + letter).find(Character.toString(letter))) {
            assertTrue(hit.start() >= reached && !hit.isEmpty() && hit.end() <= text.length() + 1);
            reached = hit.start();
        }
    }
}
