package org.factdesk.ingest.markdown;

import static org.factdesk.ingest.Readings.blocks;
import static org.factdesk.ingest.Readings.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factdesk.model.Reading;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private static final String STORY = """
            # Harbour closes

            The **old** harbour [closes](https://a.example) on `Monday`.

            ## Why

            > It is too
            > shallow.

            3. first
            4. second
               - inner

            | Port | Ships |
            |------|-------|
            | A    | 3     |

            ![A crane over the quay](crane.jpg)

            - [Home](/)
            - [News](/news)
            """;

    @Test
    void allKindsOfBlocksAreRead() {
        Reading reading = read("story.txt", STORY);
        assertEquals("text/markdown", reading.mediaType());
        assertEquals("Harbour closes", reading.title());
        assertEquals(
                List.of(
                        "heading 1: Harbour closes",
                        "paragraph: The old harbour closes on Monday.",
                        "heading 2: Why",
                        "quotation: It is too shallow.",
                        "list-item: 3. first",
                        "list-item: 4. second",
                        "list-item: inner",
                        "table-row: Port | Ships",
                        "table-row: A | 3",
                        "caption: A crane over the quay",
                        "furniture: Home",
                        "furniture: News"),
                blocks(reading));
        assertEquals(List.of("ingest.leftout.pictures"), reading.leftOut());
    }

    @Test
    void theHeadOfTheFileIsReadAsMetadata() {
        Reading reading = read("a.md", """
                ---
                title: "Harbour: the end"
                author:
                  - Ana Ruiz
                  - Bo Li
                date: 2026-03-04T10:00:00+01:00
                url: https://a.example/x
                lang: de
                tags: [a, b]
                ---

                Words.
                """);
        assertEquals("Harbour: the end", reading.title());
        assertEquals("Ana Ruiz, Bo Li", reading.byline());
        assertEquals("2026-03-04T10:00:00+01:00", reading.published());
        assertEquals("https://a.example/x", reading.url());
        assertEquals("de", reading.language());
        assertEquals(List.of("paragraph: Words."), blocks(reading));
    }

    @Test
    void rawHtmlIsLeftOutAndSaidSo() {
        Reading reading = read("a.md", "One <b>bold</b> word.\n\n<script>alert(1)</script>\n\nTwo.");
        assertEquals(List.of("paragraph: One bold word.", "paragraph: Two."), blocks(reading));
        assertEquals(List.of("ingest.leftout.markup"), reading.leftOut());
    }

    @Test
    void aPlainTextWithAHashTagIsNoMarkdown() {
        assertEquals(
                "text/plain",
                read("a.txt", "#harbour is trending\n\nNobody knows why.").mediaType());
    }

    @Test
    void deepNestingIsReadWithoutOverflow() {
        assertRead("> ".repeat(100_000) + "deep");
        assertRead("*".repeat(100_000) + "deep" + "*".repeat(100_000));
        assertRead("![".repeat(20_000) + "deep" + "](x)".repeat(20_000));
        assertRead("[".repeat(100_000) + "deep" + "]".repeat(100_000));
        assertRead("- ".repeat(50_000) + "deep");
        assertRead("1. x\n".repeat(50_000));
    }

    private static void assertRead(String text) {
        assertTrue(read("a.md", text + "\n\nend").body().text().endsWith("end"));
    }
}
