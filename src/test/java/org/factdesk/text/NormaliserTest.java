package org.factdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormaliserTest {
    @Test
    void allLineEndsBecomeOne() {
        assertEquals("a\nb\nc\nd\ne\nf", Normaliser.text("a\r\nb\rc\nd\u2028e\ff"));
    }

    @Test
    void whatNobodySeesIsDropped() {
        assertEquals("Hafenmeister", Normaliser.text("\uFEFFHafen\u00ADmei\u0000ster\u0090"));
    }

    @Test
    void tabsJoinersAndNoBreakSpacesStay() {
        String text = "a\tb\u00A0c 👩\u200D🚀 می\u200Cخواهم\u200F";
        assertSame(text, Normaliser.text(text));
    }

    @Test
    void aSurrogateWithoutItsPartnerIsReplaced() {
        assertEquals("a\uFFFDb\uFFFD", Normaliser.text("a\uD83Db\uDE00"));
    }

    @Test
    void lettersAndTheirMarksAreComposed() {
        assertEquals("é 가 Ω", Normaliser.text("e\u0301 \u1100\u1161 \u2126"));
    }

    @Test
    void aSoftHyphenDoesNotKeepALetterFromItsMark() {
        assertEquals("é", Normaliser.text("e\u00AD\u0301"));
    }

    @Test
    void spansAreMappedThroughAllOfIt() {
        String raw = "\uFEFFCafe\u0301\r\n👍 ok";
        Normalised normalised = Normaliser.normalise(raw);
        assertEquals("Café\n👍 ok", normalised.text());
        assertEquals(new Span(0, 4), normalised.toNormalised(new Span(1, 6)));
        assertEquals(new Span(0, 6), normalised.toRaw(new Span(0, 4)));
        assertEquals("👍", normalised.toRaw(new Span(5, 7)).of(raw));
    }

    @Test
    void anEndInsideALetterMovesOutwards() {
        Normalised normalised = Normaliser.normalise("xe\u0301y👍");
        assertEquals(new Span(1, 2), normalised.toNormalised(new Span(2, 3)));
        assertEquals(new Span(3, 5), normalised.toNormalised(new Span(5, 6)));
    }

    @Test
    void aMillionMarksOnOneLetterAreLeftAsTheyAre() {
        String pile = "e" + "\u0315\u0301".repeat(500_000);
        assertEquals(pile, Normaliser.text(pile));
    }

    @Property
    void theResultIsTheSameWhenNormalisedAgain(@ForAll("texts") String raw) {
        String once = Normaliser.text(raw);
        assertEquals(once, Normaliser.text(once));
        assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC));
    }

    @Property
    void aSpanOfTheRawTextComesBackWhole(@ForAll("texts") String raw, @ForAll int from, @ForAll int to) {
        Span span = span(raw, from, to);
        Normalised normalised = Normaliser.normalise(raw);
        Span there = normalised.toNormalised(span);
        Span back = normalised.toRaw(there);
        assertTrue(back.contains(span), span + " came back as " + back);
        assertEquals(there, normalised.toNormalised(back));
    }

    @Property
    void aSpanOfTheNormalisedTextHoldsWhatItsRawSpanBecomes(@ForAll("texts") String raw, @ForAll int a, @ForAll int b) {
        Normalised normalised = Normaliser.normalise(raw);
        Span span = CodePoints.snap(normalised.text(), span(normalised.text(), a, b));
        String words = Normaliser.text(normalised.toRaw(span).of(raw));
        assertTrue(words.contains(span.of(normalised.text())), words);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "\r\n",
                                "\r",
                                "\n",
                                "\u0085",
                                "\uFEFF",
                                "\u00AD",
                                "\u0000",
                                "e\u0301",
                                "\u0301",
                                "\u0323",
                                "👍🏽",
                                "👩\u200D🚀",
                                "\uD83D",
                                "\uDE00",
                                "\u1100\u1161\u11A8",
                                "\u2126",
                                "한",
                                "你好",
                                "a",
                                " ",
                                "\u0344",
                                "ক\u09BE",
                                "\u0958",
                                "\uFB1D"),
                        Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static Span span(String text, int a, int b) {
        int one = Math.floorMod(a, text.length() + 1);
        int other = Math.floorMod(b, text.length() + 1);
        return new Span(Math.min(one, other), Math.max(one, other));
    }
}
