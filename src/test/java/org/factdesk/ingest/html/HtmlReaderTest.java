package org.factdesk.ingest.html;

import static org.factdesk.ingest.Readings.blocks;
import static org.factdesk.ingest.Readings.read;
import static org.factdesk.ingest.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Readings;
import org.factdesk.model.Reading;
import org.factdesk.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
            <title>Harbour: the end of an age | Averell Post</title>
            <meta property="og:site_name" content="Averell Post"><link rel="canonical" href="https://post.example/harbour">
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">
            {"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Harbour: the end of an age",
             "author":[{"name":"Ana Ruiz"},{"name":"Bo Li"}],"datePublished":"2026-03-04T10:00:00+01:00"}]}</script>
            </head><body>
            <nav><a href="/">Home</a><a href="/news">News</a></nav>
            <div class="layout"><h1>Harbour: the end of an age</h1><div class="byline">By Ana Ruiz</div>
            <div class="story">
            <figure><img src="https://tracker.example/p.gif"><figcaption>The quay on Monday</figcaption></figure>
            <p>The council voted on Tuesday, after two years, to close the old harbour of Averell for good.</p>
            <h2>Nine to four</h2>
            <p>Nine members voted for it, four against, and two, who own boats, did not come to the meeting.</p>
            <div class="newsletter"><p>Sign up, and we send you all of our stories, each morning, for free.</p></div>
            <blockquote><p>Nobody who has seen the quay, and the rust on it, can want to keep it.</p></blockquote>
            <ul><li>The last ferry leaves in May, says the plan.</li><li>The fish market stays, says the plan.</li></ul>
            <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2024</td><td>31</td></tr><tr><td>2025</td><td>12</td></tr></table>
            <p>A second vote follows in May, when the new council, which is elected in April, meets at last.</p>
            <h3>Related stories</h3><p><a href="/x">The fleet sails for the last time</a></p>
            </div></div>
            <div style="display:none">Hidden words</div>
            <footer>© 2026 Averell Post</footer></body></html>
            """;

    @Test
    void theArticleIsTakenAndTheRestIsFurniture() {
        Reading reading = read("page.txt", PAGE);
        assertEquals("text/html", reading.mediaType());
        assertEquals(
                List.of(
                        "heading 1: Harbour: the end of an age",
                        "caption: The quay on Monday",
                        "paragraph: The council voted on Tuesday, after two years, to close the old harbour of Averell for good.",
                        "heading 2: Nine to four",
                        "paragraph: Nine members voted for it, four against, and two, who own boats, did not come to the meeting.",
                        "quotation: Nobody who has seen the quay, and the rust on it, can want to keep it.",
                        "list-item: The last ferry leaves in May, says the plan.",
                        "list-item: The fish market stays, says the plan.",
                        "table-row: Year | Ships",
                        "table-row: 2024 | 31",
                        "table-row: 2025 | 12",
                        "paragraph: A second vote follows in May, when the new council, which is elected in April, meets at last."),
                blocks(reading).stream()
                        .filter(block -> !block.startsWith("furniture"))
                        .toList());
        assertTrue(words(reading, BlockKind.FURNITURE).contains("Related stories"));
        assertFalse(reading.body().text().contains("Hidden words"));
    }

    @Test
    void thePageSaysWhoWroteItAndWhen() {
        Reading reading = read("page.html", PAGE);
        assertEquals("Harbour: the end of an age", reading.title());
        assertEquals("Ana Ruiz, Bo Li", reading.byline());
        assertEquals("Averell Post", reading.publisher());
        assertEquals("2026-03-04T10:00:00+01:00", reading.published());
        assertEquals("https://post.example/harbour", reading.url());
        assertEquals("en-GB", reading.language());
        assertEquals(List.of("ingest.leftout.pictures"), reading.leftOut());
    }

    @Test
    void aDateIsNoAuthor() {
        Reading reading = read(
                "a.html",
                "<html><body><p class=author>4 March 2026, 10:30</p><p>Some words, at last.</p></body></html>");
        assertEquals("", reading.byline());
    }

    @Test
    void anArticleWhoseClassLiesIsKept() {
        StringBuilder paragraphs = new StringBuilder();
        for (String name : List.of("Ana", "Bo", "Cem", "Dora", "Emil", "Finn")) {
            paragraphs
                    .append("<div class=\"widget\"><p>")
                    .append(name)
                    .append(" voted for it, with some doubts, on Tuesday.</p></div>");
        }
        Reading reading = read("a.html", "<html><body><div>" + paragraphs + "</div></body></html>");
        assertEquals(6, words(reading, BlockKind.PARAGRAPH).size());
    }

    @Test
    void oldPagesPartParagraphsByTwoBreaks() {
        Reading reading = read(
                "a.html",
                "<html><body><font>First, a paragraph that is long enough.<br><br>"
                        + "Second, a paragraph that is long enough.<br>Its second line.</font></body></html>");
        assertEquals(
                List.of(
                        "First, a paragraph that is long enough.",
                        "Second, a paragraph that is long enough.\nIts second line."),
                words(reading, BlockKind.PARAGRAPH));
    }

    @Test
    void aDeclaredCharsetIsReadWhenTheBytesAreNoUtf8() {
        String page =
                "<html><head><meta charset=windows-1251></head><body><p>Порт закроют в мае, решил совет.</p></body></html>";
        Reading reading = Readings.READERS.read(Input.of("a.html", page.getBytes(Charset.forName("windows-1251"))));
        assertEquals("Порт закроют в мае, решил совет.", reading.articleText());
        assertEquals("windows-1251", reading.charset());
    }

    @Test
    void aWrongDeclarationDoesNotSpoilUtf8() {
        Reading reading = read(
                "a.html",
                "<html><head><meta charset=iso-8859-1></head><body><p>Größe zählt, sagt er.</p></body></html>");
        assertEquals("Größe zählt, sagt er.", reading.articleText());
        assertEquals("UTF-8", reading.charset());
    }

    @Test
    void utf16IsRead() {
        byte[] bytes = "\uFEFF<html><body><p>你好，世界。</p></body></html>".getBytes(StandardCharsets.UTF_16LE);
        assertEquals("你好，世界。", Readings.READERS.read(Input.of("a", bytes)).articleText());
    }

    @Test
    void pastedMarkupIsReadAsAPage() {
        Input input = Input.pastedHtml("<p>One <b>bold</b> word, &amp; more.</p><p>Two.</p>");
        assertEquals(
                "One bold word, & more.\n\nTwo.", Readings.READERS.read(input).articleText());
    }

    @Test
    void aTextThatTalksOfTagsIsNoPage() {
        assertEquals(
                "text/plain",
                read("a.txt", "The <div> element, like <p>, is a block.").mediaType());
    }

    @Test
    void deeplyNestedPagesAreRead() {
        for (String tag : List.of("div", "span", "table", "blockquote", "ul", "b", "a", "section class=share")) {
            Reading reading = read(
                    "a.html", "<html><body>" + ("<" + tag + ">").repeat(100_000) + "The words, at the bottom of it.");
            assertTrue(reading.body().text().contains("at the bottom"), tag);
        }
    }

    @Test
    void deeplyNestedLinkedDataIsPassedOver() {
        String json = "[".repeat(200_000) + "]".repeat(200_000);
        Reading reading = read(
                "a.html",
                "<html><head><script type=application/ld+json>" + json + "</script></head><body><p>Words.</p>");
        assertEquals("Words.", reading.articleText());
    }

    @Test
    void aTruncatedPageIsReadAsFarAsItGoes() {
        for (int end = 40; end < PAGE.length(); end += 97) {
            String cut = PAGE.substring(0, end);
            if (cut.contains("for good.</p>")) {
                assertTrue(read("a.html", cut).body().text().contains("The council voted"), cut);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>word word</p>",
                "<div><span>x",
                "<table><tr><td>",
                "<a href=x>word</a>",
                "word<br><br>",
                "<!-- x ",
                "< ",
                "<div class=share>some words to read, dear</div>",
                "<b><i><p>x"
            })
    void aPageOfAHundredThousandOfTheSameEndsInTextOrARefusal(String markup) {
        String page = "<html><body><p>Some words here, at last.</p>" + markup.repeat(100_000);
        assertTrue(read("a.html", page).body().text().contains("Some words here"));
    }

    @Test
    void aFlatPageUnderADeepOneIsCutInTime() {
        long start = System.nanoTime();
        String page = "<html><body><p>Some words.</p>" + "<div>".repeat(400) + "<div></div>".repeat(1_000_000);
        assertTrue(read("a.html", page).leftOut().contains("ingest.leftout.end"));
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    @Test
    void aSaveWithItsPicturesInsideIsReadToTheEnd() {
        String picture = "<img src=\"data:image/png;base64," + "iVBORw0KGgo".repeat(3_000_000) + "\">";
        Reading reading =
                read("a.html", "<html><body><p>Before it, some words.</p>" + picture + "<p>And after it.</p>");
        assertEquals("Before it, some words.\n\nAnd after it.", reading.articleText());
        assertEquals(List.of("ingest.leftout.pictures"), reading.leftOut());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "windows-1251; Совет проголосовал во вторник за закрытие старого порта, и никто не возражал.",
                "KOI8-R; Совет проголосовал во вторник за закрытие старого порта, и никто не возражал.",
                "Shift_JIS; 評議会は火曜日に古い港を閉鎖することを決定しました。市長はこれを歓迎した。",
                "EUC-JP; 評議会は火曜日に古い港を閉鎖することを決定しました。市長はこれを歓迎した。",
                "GB18030; 市议会星期二投票决定永久关闭旧港口，市长对此表示欢迎，没有人反对这个决定。",
                "Big5; 市議會星期二投票決定永久關閉舊港口，市長對此表示歡迎，沒有人反對這個決定。",
                "EUC-KR; 의회는 화요일에 옛 항구를 폐쇄하기로 결정했다. 시장은 이를 환영했다.",
                "ISO-8859-8; המועצה הצביעה ביום שלישי לסגור את הנמל הישן, ואיש לא התנגד.",
                "windows-1256; صوت المجلس يوم الثلاثاء على إغلاق الميناء القديم ولم يعترض أحد.",
                "windows-1252; Der Rat beschloss am Dienstag, den alten Hafen für immer zu schließen.",
                "ISO-8859-2; Rada zagłosowała za zamknięciem starego portu, mówi burmistrz, a nikt się nie sprzeciwił.",
                "windows-1253; Το συμβούλιο ψήφισε την Τρίτη να κλείσει το παλιό λιμάνι της πόλης.",
                "windows-1254; Belediye meclisi salı günü eski limanın kapatılması için oy kullandı.",
                "TIS-620; สภาลงมติเมื่อวันอังคารให้ปิดท่าเรือเก่า และไม่มีใครคัดค้าน"
            })
    void aDeclaredLegacyCharsetIsRead(String charset, String words) {
        String page = "<html><head><meta http-equiv=content-type content='text/html; charset=" + charset
                + "'></head><body><p>" + words + "</p></body></html>";
        Reading reading = Readings.READERS.read(Input.of("a.html", page.getBytes(Charset.forName(charset))));
        assertEquals(words, reading.articleText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "windows-1251; Совет проголосовал во вторник за закрытие старого порта, и никто не возражал.",
                "Shift_JIS; 評議会は火曜日に古い港を閉鎖することを決定しました。市長はこれを歓迎した。",
                "GB18030; 市议会星期二投票决定永久关闭旧港口，市长对此表示欢迎，没有人反对这个决定。",
                "Big5; 市議會星期二投票決定永久關閉舊港口，市長對此表示歡迎，沒有人反對這個決定。",
                "EUC-KR; 의회는 화요일에 옛 항구를 폐쇄하기로 결정했다. 시장은 이를 환영했다.",
                "windows-1256; صوت المجلس يوم الثلاثاء على إغلاق الميناء القديم ولم يعترض أحد."
            })
    void aLegacyCharsetThatNobodyDeclaredIsGuessed(String charset, String words) {
        String page = "<html><body><p>" + words + " " + words + "</p></body></html>";
        Reading reading = Readings.READERS.read(Input.of("a.html", page.getBytes(Charset.forName(charset))));
        assertTrue(reading.articleText().contains(words), reading.charset() + " " + reading.articleText());
    }

    @Test
    void aPageOfTagsIsCutAndSaysSo() {
        Reading reading =
                read("a.html", "<html><body><p>Some words here, at last.</p>" + "<i>".repeat(1_000_010) + "never");
        assertTrue(reading.leftOut().contains("ingest.leftout.end"));
        assertFalse(reading.body().text().contains("never"));
    }
}
