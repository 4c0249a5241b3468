package org.factdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void startInAnEmptyFolder() {
        cli = new Cli(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open",
                "demo",
                "new",
                "read",
                "import",
                "claim",
                "claim add",
                "claim list",
                "claim import",
                "evidence",
                "evidence add",
                "verdict",
                "report",
                "undo",
                "redo",
                "history",
                "verify",
                "help"
            })
    void everyCommandSaysWhatItDoesWithOneExample(String command) {
        String[] words = ("help " + command).split(" ");
        String help = cli.done(words).out();
        assertTrue(help.startsWith("Usage: factdesk " + command), help);
        assertTrue(help.contains("\nExample:\n  factdesk "), help);
        assertFalse(help.contains("cli."), help);
        assertEquals(help, cli.done((command + " --help").split(" ")).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "new",
                "claim",
                "claim add x.factcase",
                "claim list",
                "verdict x.factcase one --rating a --conclusion b",
                "evidence add x.factcase 1 --stance maybe --source s",
                "claim add x.factcase --quote q --said-on yesterday",
                "read a.txt --format docx",
                "import x.factcase a.txt --as novel",
                "help fly",
                "--fly"
            })
    void wordsThatMakeNoCommandEndWithTwoAndSayWhatToDo(String words) {
        Cli.Ran ran = cli.run(words.split(" "));
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertEquals(2, ran.complaints().size(), ran.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verdict x.factcase one --rating a --conclusion b|“one” is not a whole number, as NUMBER has to be.|See “factdesk help verdict”.",
                "new x.factcase y|“y” is one word too many, or the words before it belong in quotation marks.|See “factdesk help new”.",
                "read a.txt --format docx|“docx” is not understood for --format.|Choose one of these: text, json, markdown.",
                "verdict x.factcase|These are missing: NUMBER, --rating RATING, --conclusion TEXT.|See “factdesk help verdict”.",
                "report x.factcase --out|This is missing: --out FILE.|See “factdesk help report”.",
                "verifi x|There is no command “verifi”.|Similar to it: verify, verdict. See “factdesk help”.",
                "help verifi|There is no command “verifi”.|Similar to it: verify, verdict. See “factdesk help”.",
                "claim|A command is missing after these words.|See “factdesk help claim”.",
                "report x.factcase --uot f.md --out f.md|There is no option “--uot” here.|",
                "report x.factcase --out a.md --out b.md|--out was given more than once.|See “factdesk help report”.",
                "verify x.factcase --json=perhaps|“perhaps” is not understood for --json.|See “factdesk help verify”.",
            })
    void aSlipIsToldInWordsForPeople(String words, String what, String todo) {
        Cli.Ran ran = cli.run(words.split(" "));
        assertEquals(2, ran.exit());
        assertEquals(what, ran.complaints().get(0));
        assertEquals(2, ran.complaints().size(), ran.err());
        assertEquals(
                todo == null ? ran.complaints().get(1) : todo, ran.complaints().get(1));
    }

    @Test
    void problemsInJsonAreOneObjectALine() throws IOException {
        Cli.Ran refused = cli.run("verify", "no.factcase", "--json");
        assertEquals(1, refused.exit());
        JsonNode problem = new ObjectMapper().readTree(refused.err());
        assertEquals("case-not-found", problem.path("problem").asText());
        assertFalse(problem.path("what").asText().isEmpty()
                || problem.path("todo").asText().isEmpty());
        Cli.Ran misused = cli.run("--json", "fly");
        assertEquals(
                "usage",
                new ObjectMapper().readTree(misused.err()).path("problem").asText());
    }

    @Test
    void theVersionIsOneLine() {
        assertEquals(1, cli.done("--version").lines().size());
    }

    @Test
    void readWritesTextMarkdownOrJsonAndGoesOnAfterAFailure() throws IOException {
        cli.write("a.txt", Cli.ARTICLE);
        cli.write("b.md", "# Second\n\n- one thing to buy at the harbour\n- two\n\n> Said “so”.\n");
        assertTrue(cli.done("read", "a.txt").out().startsWith("Kestrel Bridge to reopen in June\n\nPORT AVERELL"));
        assertTrue(cli.done("read", "b.md", "--format", "markdown").out().contains("- one thing"));
        cli.write("c.md", "# Third\n\nA line with ![a picture](quay.png) in it, and some more words.\n");
        assertEquals("Left out of c.md: Pictures\n", cli.run("read", "c.md").err());
        Cli.Ran ran = cli.run("read", "a.txt", "no.txt", "b.md", "--format", "json");
        assertEquals(1, ran.exit());
        assertEquals(2, ran.lines().size());
        JsonNode first = new ObjectMapper().readTree(ran.lines().get(0));
        List<String> names = new java.util.ArrayList<>();
        first.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of(
                        "file",
                        "title",
                        "byline",
                        "publisher",
                        "published",
                        "url",
                        "language",
                        "mediaType",
                        "charset",
                        "blocks",
                        "text",
                        "modified",
                        "metadata",
                        "leftOut"),
                names);
        assertTrue(first.path("metadata")
                .toString()
                .contains(
                        "{\"field\":\"title\",\"value\":\"Kestrel Bridge to reopen in June\",\"origin\":\"visible\"}"));
        assertEquals("heading", first.path("blocks").get(0).path("kind").asText());
        assertTrue(first.path("text").asText().contains("\n\nNobody looked at the bearings"));
    }

    @Test
    void controlCharactersOfATextCannotSteerTheTerminal() throws IOException {
        cli.write("esc.md", "# A title\n\nRed \u001B[31malert\u001B[0m and a bell \u0007 in the middle of a story.\n");
        String out = cli.done("read", "esc.md").out();
        assertFalse(out.contains("\u001B") || out.contains("\u0007"), out);
    }

    @Test
    void markupInATextStaysTextInMarkdown() throws IOException {
        cli.write(
                "m.txt",
                "A headline of a story\n\n+ not a list, <b>not bold</b>, *nor this*, as the minister put it.\n");
        String out = cli.done("read", "m.txt", "--format", "markdown").out();
        String html = org.commonmark.renderer.html.HtmlRenderer.builder()
                .build()
                .render(org.commonmark.parser.Parser.builder().build().parse(out));
        assertFalse(html.contains("<b>") || html.contains("<em>") || html.contains("<li>"), out + html);
    }
}
