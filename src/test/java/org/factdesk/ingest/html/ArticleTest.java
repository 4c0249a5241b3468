package org.factdesk.ingest.html;

import static org.factdesk.ingest.Readings.blocks;
import static org.factdesk.ingest.Readings.read;
import static org.factdesk.ingest.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factdesk.model.Reading;
import org.factdesk.text.BlockKind;
import org.junit.jupiter.api.Test;

/** What of a page is its article: one rule a test. */
class ArticleTest {
    private static final String FIRST =
            "The council voted on Tuesday, after two years, to close the old harbour of Averell for good.";
    private static final String SECOND =
            "Nine members voted for it, four against, and two, who own boats, did not come to the meeting.";
    private static final String THIRD =
            "A second vote follows in May, when the new council, which is elected in April, meets at last.";
    private static final String FOURTH =
            "Until then the cranes stay where they are, and the ferry leaves twice a day, as it always did.";

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>Harbour</title></head><body>" + body + "</body></html>";
    }

    private static String p(String words) {
        return "<p>" + words + "</p>";
    }

    private static Reading of(String body) {
        return read("page.html", page(body));
    }

    @Test
    void elementsOfASitesOwnRunOnInTheLine() {
        Reading reading =
                of("<div>" + p("Two studies (<x-source><a href='/1'>1</a></x-source>), both old, say so.") + "</div>");
        assertEquals(List.of("Two studies (1), both old, say so."), words(reading, BlockKind.PARAGRAPH));
    }

    @Test
    void aMenuThatOpensOverANameIsNoPartOfTheSentence() {
        String menu =
                "<span><a href='/1'>Mayor opens bridge</a> <a href='/2'>Mayor opens road</a><a href='/3'>More</a></span>";
        Reading reading =
                of("<div>" + p("Mayor <a href='/m'>Ana Ruiz</a>" + menu + " said no word, and left.") + "</div>");
        assertEquals("Mayor Ana Ruiz said no word, and left.", reading.articleText());
    }

    @Test
    void aHiddenCopyIsNotReadTwice() {
        String story = p(FIRST) + p(SECOND);
        Reading reading = of("<div class=story>" + story + "</div><div style='display: none'>" + story + "</div>");
        assertEquals(List.of(FIRST, SECOND), words(reading, BlockKind.PARAGRAPH));
    }

    @Test
    void aStoryThatWaitsForAScriptToShowItIsRead() {
        Reading reading = of("<p>Loading</p><div hidden>" + p(FIRST) + p(SECOND) + p(THIRD) + "</div>");
        assertEquals(List.of(FIRST, SECOND, THIRD), words(reading, BlockKind.PARAGRAPH));
    }

    @Test
    void anAdvertisementBetweenParagraphsDoesNotEndTheStory() {
        for (String label : List.of("Advertisement", "Anzeige", "Publicité", "Iklan", "إعلان", "广告", "広告")) {
            Reading reading =
                    of("<div>" + p(FIRST) + p(SECOND) + p(THIRD) + "<div>" + label + "</div>" + p(FOURTH) + "</div>");
            assertEquals(List.of(FIRST, SECOND, THIRD, FOURTH), words(reading, BlockKind.PARAGRAPH), label);
        }
    }

    @Test
    void partsOfOneMakeBelongTogetherAlthoughTheyStandInWrappers() {
        String[] parts = {p(FIRST), p(SECOND) + p(THIRD) + p(FIRST.replace("old", "new")), p(FOURTH)};
        StringBuilder body = new StringBuilder("<div><header><h1>Harbour</h1></header>");
        for (String part : parts) {
            body.append("<section class=row><div class=column><div class=words>")
                    .append(part)
                    .append("</div></div></section><figure><figcaption>A crane</figcaption></figure>");
        }
        Reading reading = of(body + "</div>");
        assertEquals(5, words(reading, BlockKind.PARAGRAPH).size());
    }

    @Test
    void aSecondStoryWithItsTitleStaysOutside() {
        String story = "<div class=row><div class=words><h1>%s</h1>%s</div></div>";
        Reading reading = of("<div>"
                + story.formatted("Harbour", p(FIRST) + p(SECOND) + p(THIRD))
                + "<hr>"
                + story.formatted("Weather", p("It rains, and it rains, and it will rain again on Monday."))
                + "</div>");
        assertEquals(List.of(FIRST, SECOND, THIRD), words(reading, BlockKind.PARAGRAPH));
    }

    @Test
    void aPostThatTheStoryQuotesIsTheStorys() {
        Reading reading = of("<div>" + p(FIRST) + "<div class='social-embed'><blockquote><p>We keep the cranes.</p>"
                + "</blockquote></div>" + p(SECOND) + "<div class='social-bar'><p>Share it now.</p></div></div>");
        assertEquals(List.of("We keep the cranes."), words(reading, BlockKind.QUOTATION));
        assertFalse(reading.articleText().contains("Share it"));
    }

    @Test
    void linesThatSayWhoAndWhenAreFurniture() {
        for (String line : List.of("By Ana Ruiz", "4 March 2026, 10:30", "Von Bo Li", "2026年3月4日 10:30")) {
            Reading reading = of("<div>" + p(line) + p(FIRST) + p(SECOND) + "</div>");
            assertEquals(FIRST + "\n\n" + SECOND, reading.articleText(), line);
            assertTrue(words(reading, BlockKind.FURNITURE).contains(line), line);
        }
    }

    @Test
    void aScoreAtTheStartIsTheStorys() {
        Reading reading = of("<div>" + p("Averell 62, Nordby 55") + p(FIRST) + p(SECOND) + "</div>");
        assertTrue(reading.articleText().startsWith("Averell 62"));
    }

    @Test
    void whereToFollowTheAuthorIsNotTheStory() {
        for (String end : List.of(
                "Follow Ana Ruiz on Twitter @anaruiz.",
                "Ana Ruiz can be reached at ana@post.example.",
                "Folgen Sie unserer Autorin auf Instagram.",
                "Подписывайтесь на наш канал в Telegram.")) {
            assertEquals(
                    FIRST + "\n\n" + SECOND,
                    of("<div>" + p(FIRST) + p(SECOND) + p(end) + "</div>").articleText(),
                    end);
        }
    }

    @Test
    void aLinkedHeadingBetweenParagraphsIsAHeadingOfTheStory() {
        Reading reading = of("<div>" + p(FIRST) + "<h3><a href='/c'>The crane</a></h3>" + p(SECOND) + p(THIRD)
                + "<div class=box><h3><a href='/w'>The weather</a></h3><p><a href='/w'>Rain</a></p></div></div>");
        assertEquals(List.of("The crane"), words(reading, BlockKind.HEADING));
    }

    @Test
    void aCaptionThatStandsThereAgainIsFurniture() {
        String figure = "<figure><figcaption>The quay on Monday, seen from the ferry</figcaption></figure>";
        Reading reading = of("<div>" + figure + p(FIRST) + p(SECOND) + p(THIRD) + figure + p(FOURTH) + "</div>");
        assertEquals(1, words(reading, BlockKind.CAPTION).size());
    }

    @Test
    void theRunningTextHasNeitherTitleNorCaptions() {
        Reading reading = of("<h1>Harbour</h1><div><figure><figcaption>The quay</figcaption></figure>" + p(FIRST)
                + "<h2>Votes</h2>" + p(SECOND) + "</div>");
        assertEquals(
                List.of(
                        "heading 1: Harbour",
                        "caption: The quay",
                        "paragraph: " + FIRST,
                        "heading 2: Votes",
                        "paragraph: " + SECOND),
                blocks(reading));
        assertEquals(FIRST + "\n\nVotes\n\n" + SECOND, reading.runningText());
    }
}
