package org.factdesk.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lines of ours: where they end, and that no offset is lost between the text and what is set. */
class SetTextTest {
    @Test
    void aSpaceBecomesALineEndAndBetweenCharactersOneIsPutIn() {
        assertEquals("ab\ncd", SetText.broken("ab cd", List.of(3)).shown());
        SetText put = SetText.broken("市议会宣布", List.of(2, 4));
        assertEquals("市议\n会宣\n布", put.shown());
        assertEquals(3, put.start(2));
        assertEquals(2, put.end(2));
        assertEquals(2, put.offset(3));
    }

    @Test
    void anIndicJoinerIsLeftOutAndAnArabicNonJoinerStays() {
        assertEquals("क्या", SetText.broken("क्\u200Dया", List.of()).shown());
        assertEquals("سه\u200Cشنبه", SetText.broken("سه\u200Cشنبه", List.of()).shown());
    }

    @Property
    void everyOffsetComesBack(@ForAll String text, @ForAll @IntRange(min = 1, max = 12) int width) {
        SetText set = SetText.broken(text, LineBreaks.starts(text, Locale.ROOT, width, String::length));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\u200D') {
                assertEquals(i, set.offset(set.start(i)));
            }
            assertTrue(set.end(i) <= set.start(i));
        }
        assertEquals(text.length(), set.offset(set.shown().length()));
    }

    @Test
    void thaiLinesEndBetweenWords() {
        assertEquals(List.of("สภา", "เทศบาล", "เมืองท่า", "ประกาศ"), pieces("สภาเทศบาลเมืองท่าประกาศ", Locale.ENGLISH));
    }

    @Test
    void noLineBeginsWithAStopOrEndsWithABracketInJapaneseOrChinese() {
        for (String piece : pieces("「橋は六月に開通する。」と市長は、ラーメン店（昨日）で言った。", Locale.JAPANESE)) {
            assertTrue("、。」）ーッャ".indexOf(piece.charAt(0)) < 0, piece);
            assertTrue("「（".indexOf(piece.charAt(piece.length() - 1)) < 0, piece);
        }
        assertTrue(pieces("他说：“通车。”《人民报》", Locale.CHINESE).stream().noneMatch(piece -> piece.startsWith("”")));
    }

    @Test
    void koreanStaysInWordsAndADandaWithItsSentence() {
        assertEquals(List.of("시의회는 ", "화요일 ", "새 ", "다리가"), pieces("시의회는 화요일 새 다리가", Locale.KOREAN));
        assertEquals(List.of("घोषणा ", "की।"), pieces("घोषणा की।", Locale.forLanguageTag("hi")));
    }

    @Test
    void aWordLongerThanALineIsCutAtItsEdge() {
        assertEquals(List.of(3, 7, 11), LineBreaks.starts("da Wortungetüm", Locale.GERMAN, 4, String::length));
    }

    private static List<String> pieces(String text, Locale locale) {
        int[] from = {0};
        return LineBreaks.places(text, locale).stream()
                .map(at -> {
                    String piece = text.substring(from[0], at);
                    from[0] = at;
                    return piece;
                })
                .collect(Collectors.toList());
    }
}
