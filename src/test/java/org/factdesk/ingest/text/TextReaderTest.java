package org.factdesk.ingest.text;

import static org.factdesk.ingest.Readings.blocks;
import static org.factdesk.ingest.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockKind;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    @Test
    void aPastedStoryLosesItsDoubledCaptionsTeasersCreditsAndLabels() {
        Reading reading = read("""
                Averell harbour closes after a century

                Port Averell - The council voted on Tuesday to close the old harbour.

                The last ferry left the quay at noon, watched by a small crowd of neighbours.
                The last ferry left the quay at noon, watched by a small crowd of neighbours.  ©  Harbour Press/Ina Moll

                "We have waited for this for years," a spokesperson said.

                Fishing fleet sails for the last time this winter
                North Coast Fishing fleet sails for the last time this winter

                The vote was 9 to 4. A second vote follows in May.

                Cover photo: Harbour Press/Ina Moll

                More on Harbours:""");
        assertEquals("Averell harbour closes after a century", reading.title());
        assertEquals(
                List.of(
                        "Averell harbour closes after a century",
                        "Port Averell - The council voted on Tuesday to close the old harbour.",
                        "\"We have waited for this for years,\" a spokesperson said.",
                        "The vote was 9 to 4. A second vote follows in May."),
                List.of(reading.articleText().split("\n\n")));
        assertEquals(6, words(reading, BlockKind.FURNITURE).size());
    }

    @Test
    void aGermanStoryLosesItsLabelsCreditsAndNewsletter() {
        Reading reading = read("""
                Stadtrat streicht drei Buslinien

                Von Jana Kühn

                Lindstadt (lpa) – Der Rat hat am 3. März drei Linien gestrichen.

                Anzeige

                Die Linie 7 fährt nur noch bis Ende Mai, sagte die Sprecherin.

                Foto: Stadtarchiv Lindstadt

                Melden Sie sich für unseren kostenlosen Newsletter an

                Die Fahrgäste sollen auf die Bahn umsteigen.

                Mehr zum Thema
                Wie der Bahnhof verfällt
                Was das Rad kann""");
        assertEquals("Jana Kühn", reading.byline());
        assertEquals(
                List.of(
                        "Stadtrat streicht drei Buslinien",
                        "Lindstadt (lpa) – Der Rat hat am 3. März drei Linien gestrichen.",
                        "Die Linie 7 fährt nur noch bis Ende Mai, sagte die Sprecherin.",
                        "Die Fahrgäste sollen auf die Bahn umsteigen."),
                List.of(reading.articleText().split("\n\n")));
    }

    @Test
    void anArabicStoryLosesItsLabels() {
        Reading reading = read("""
                المجلس يغلق الميناء القديم

                قال رئيس المجلس إن الميناء سيغلق في شهر مايو.

                إعلان

                وصوت تسعة أعضاء لصالح القرار، وعارضه أربعة.

                اقرأ أيضا: الصيادون يبحثون عن عمل جديد""");
        assertEquals(List.of("إعلان", "اقرأ أيضا: الصيادون يبحثون عن عمل جديد"), words(reading, BlockKind.FURNITURE));
        assertEquals("المجلس يغلق الميناء القديم", reading.title());
    }

    @Test
    void bareLinksAreFurnitureAndLinksInSentencesAreNot() {
        Reading reading = read("""
                The bridge report is out

                The report (https://bridge.example/report) names three causes.

                https://bridge.example/a, https://bridge.example/b

                The first cause is rust.""");
        assertEquals(
                List.of("https://bridge.example/a, https://bridge.example/b"), words(reading, BlockKind.FURNITURE));
    }

    @Test
    void aCaptionThatStandsThereOnceIsACaption() {
        Reading reading = read("""
                The bridge is shut

                It was shut on Monday, the office said.

                Workers inspect the bridge on Monday. (Photo: Lea Brandt)

                It will open again in June.""");
        assertEquals(
                List.of("Workers inspect the bridge on Monday. (Photo: Lea Brandt)"),
                words(reading, BlockKind.CAPTION));
        assertEquals(List.of(), words(reading, BlockKind.FURNITURE));
    }

    @Test
    void subheadingsStayAndAreHeadings() {
        Reading reading = read("""
                What the budget says

                The budget was passed on Friday.

                Schools and roads

                Both get a tenth more than last year, which the opposition calls too little.

                What happens next?

                The president has ten days to sign it.""");
        assertEquals(
                List.of("What the budget says", "Schools and roads", "What happens next?"),
                words(reading, BlockKind.HEADING));
        assertEquals(List.of(), words(reading, BlockKind.FURNITURE));
        assertEquals(2, reading.body().blocks().get(2).level());
    }

    @Test
    void aPoemKeepsItsLinesAndItsRefrain() {
        Reading reading = read("""
                The ferry

                The rope is cast, the bell is rung,
                the gulls are on the pier,
                and all the songs that could be sung
                were sung for us last year.

                O take me over, take me home,
                o take me over, do.

                The light is low, the tide is out,
                the captain counts to ten,
                and nobody is left to shout
                that we'll come back again.

                O take me over, take me home,
                o take me over, do.""");
        assertEquals(List.of(), words(reading, BlockKind.FURNITURE));
        assertTrue(reading.articleText().contains("the gulls are on the pier,\nand all"), reading.articleText());
    }

    @Test
    void whatSomebodySaysTwiceIsNotGreyed() {
        Reading reading = read("""
                Nobody knew, says the minister

                The minister was asked about the letter from March.

                "I did not know of this letter at the time."

                Asked again, she used the same words.

                "I did not know of this letter at the time."

                Her office did not answer further questions.""");
        assertEquals(List.of(), words(reading, BlockKind.FURNITURE));
    }

    @Test
    void aSecondCopyOfALongParagraphIsGreyedAndTheFirstStays() {
        String paragraph = "The commission worked through the accounts of eleven years. "
                .repeat(9)
                .strip();
        Reading reading = read("A title here\n\n" + paragraph + "\n\n" + paragraph + "\n\nThe end came in May.");
        assertEquals(List.of(paragraph), words(reading, BlockKind.FURNITURE));
        assertTrue(reading.articleText().contains(paragraph));
    }

    @Test
    void wrappedLinesAreJoinedToParagraphs() {
        Reading reading = read("""
                The harbour of Averell was opened in the year 1911, when the town had
                four thousand people and one bank. It has been rebuilt three times since
                then, the last time after the flood.

                A fourth time will not come, says the council, which has decided to give
                the place to the gulls.""");
        assertEquals(
                List.of(
                        "paragraph: The harbour of Averell was opened in the year 1911, when the town had four thousand people"
                                + " and one bank. It has been rebuilt three times since then, the last time after the flood.",
                        "paragraph: A fourth time will not come, says the council, which has decided to give the place to the"
                                + " gulls."),
                blocks(reading));
    }

    @Test
    void listsQuotationsAndTablesAreSeen() {
        Reading reading = read("""
                Three things are known

                - The ship was late.
                - Nobody was hurt.

                > It was late, and nobody was hurt,
                > said the captain.

                Port\tShips
                Averell\t3""");
        assertEquals(
                List.of(
                        "heading 1: Three things are known",
                        "list-item: The ship was late.",
                        "list-item: Nobody was hurt.",
                        "quotation: It was late, and nobody was hurt, said the captain.",
                        "table-row: Port\tShips",
                        "table-row: Averell\t3"),
                blocks(reading));
    }

    @Test
    void aDateLineAndABylineAreTakenAndGreyed() {
        Reading reading = read("""
                Trains stop for a day

                By Anna Maria Quill and Bo Lund

                4 March 2026

                All trains stopped on Tuesday.""");
        assertEquals("Anna Maria Quill and Bo Lund", reading.byline());
        assertEquals("4 March 2026", reading.published());
        assertEquals(2, words(reading, BlockKind.FURNITURE).size());
    }

    @Test
    void aLegacyCharsetIsGuessed() {
        String german = "Die Straße über den Fluss bleibt gesperrt, weil die Brücke größere Schäden hat als gedacht. "
                + "Das sagte der Bürgermeister am Dienstag. Für Fußgänger gibt es eine Fähre.";
        Reading reading = Readings.READERS.read(Input.of("a.txt", german.getBytes(Charset.forName("windows-1252"))));
        assertEquals(german, reading.articleText());
        assertEquals("windows-1252", reading.charset());
    }

    @Test
    void blankTextHoldsNothing() {
        Problem problem = assertThrows(Problem.class, () -> read(" \n\u00A0\n\u200B"));
        assertEquals(ProblemCode.NO_TEXT_FOUND, problem.code());
    }

    @Test
    void oneEndlessLineAndAMillionShortOnesAreRead() {
        assertEquals(1, read("word ".repeat(1_000_000)).body().blocks().size());
        assertTrue(read("a\n".repeat(500_000)).body().blocks().size() >= 1);
        assertTrue(read("> ".repeat(100_000) + "deep").body().blocks().size() >= 1);
        assertTrue(read("By " + "A".repeat(80) + "!\n\nx").body().blocks().size() >= 1);
    }

    private static Reading read(String text) {
        return new TextReader().read(Input.pasted(text));
    }
}
