package org.factdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String MAIL = """
            From: Ines Caldo <ines@bridge.example>
            Subject: Bearings
            Date: Thu, 13 Mar 2025 08:00:00 +0100
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            Nobody looked at them for years.
            --b
            Content-Type: text/html; name=report.html
            Content-Disposition: attachment; filename=report.html

            <html><head><title>Report</title></head><body><p>The bridge carries 31,000 vehicles a day, the council said.</p></body></html>
            --b
            Content-Type: image/png; name=bridge.png

            picture
            --b--
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void writeAMailAndAnArchive() throws IOException {
        cli = new Cli(folder);
        cli.write("letter.eml", MAIL);
        cli.write(
                "web.warc",
                page("https://a.example/bridge", "Bridge", "")
                        + page(
                                "https://a.example/pier",
                                "Pier",
                                "WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n"));
    }

    private static String page(String url, String title, String more) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>" + title
                + "</title></head><body><p>The " + title
                + " carries 31,000 vehicles a day, the council said on Thursday.</p></body></html>";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2025-03-13T08:00:00Z\r\n"
                + more + "Content-Type: application/http\r\nContent-Length: " + block.length() + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    private static JsonNode json(String line) throws IOException {
        return JSON.readTree(line);
    }

    @Test
    void theListOfPartsShowsNumberAddressTimeAndDigest() throws IOException {
        Cli.Ran table = cli.run("read", "--parts", "web.warc");
        assertEquals(0, table.exit());
        assertEquals("", table.err());
        assertEquals(3, table.lines().size());
        assertTrue(
                table.lines().get(1).matches("1 +Bridge +text/html +2025-03-13T08:00:00Z +1 KB +none +record-0"),
                table.out());
        assertTrue(table.lines().get(2).contains(" WRONG "), table.out());
        JsonNode second =
                json(cli.done("read", "--parts", "--json", "web.warc").lines().get(1));
        assertEquals(2, second.get("number").asInt());
        assertEquals("https://a.example/pier", second.get("url").asText());
        assertEquals("wrong", second.get("digest").asText());
        assertTrue(second.get("readable").asBoolean());
        assertTrue(cli.run("read", "--parts", "letter.eml").out().contains("(cannot be read)"));
    }

    @Test
    void aFileWithoutPartsSaysSo() throws IOException {
        cli.write("plain.txt", "Just a text.");
        Cli.Ran ran = cli.run("read", "--parts", "plain.txt");
        assertEquals(0, ran.exit());
        assertEquals("plain.txt holds no further documents.", ran.err().strip());
    }

    @Test
    void anArchiveOfSeveralPagesIsRefusedWithTheirNames() {
        Cli.Ran ran = cli.run("read", "web.warc");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("holds 2 documents") && ran.err().contains("Bridge; Pier"), ran.err());
        assertTrue(ran.err().contains("--part "), ran.err());
    }

    @Test
    void aPartIsReadByNumberIdOrAddress() throws IOException {
        String id = json(cli.done("read", "--parts", "--json", "web.warc")
                        .lines()
                        .get(0))
                .get("part")
                .asText();
        for (String part : new String[] {"1", id, "https://a.example/bridge"}) {
            JsonNode read = json(cli.done("read", "--part", part, "--format", "json", "web.warc")
                    .out());
            assertEquals("Bridge", read.get("title").asText());
            assertEquals(id, read.get("part").asText());
            assertEquals("https://a.example/bridge", read.get("url").asText());
        }
        Cli.Ran wrong = cli.run("read", "--part", "2", "web.warc");
        assertEquals(0, wrong.exit());
        assertTrue(wrong.err().contains("digest"), wrong.err());
        for (String part : new String[] {"3", "0", "nothing", "https://a.example/none", ""}) {
            Cli.Ran unknown = cli.run("read", "--part", part, "web.warc");
            assertEquals(1, unknown.exit());
            assertTrue(unknown.err().contains("holds no part"), unknown.err());
        }
    }

    @Test
    void allIsTheDocumentItselfAndEachOfItsParts() {
        Cli.Ran mail = cli.done("read", "--all", "letter.eml");
        assertTrue(mail.out().contains("Nobody looked") && mail.out().contains("31,000"), mail.out());
        Cli.Ran alone = cli.run("read", "letter.eml");
        assertFalse(alone.out().contains("31,000"));
        assertTrue(alone.err().startsWith("Left out of letter.eml: What is attached"), alone.err());
        assertEquals(2, cli.run("read", "--all", "--json", "web.warc").lines().size());
    }

    @Test
    void partsAreTakenIntoACaseEachWithItsOwnBytes() throws IOException {
        cli.done("new", Cli.CASE, "--title", "Bridge");
        Cli.Ran one = cli.done("import", Cli.CASE, "--json", "--part", "1", "letter.eml");
        assertEquals("Report", json(one.out()).get("title").asText());
        assertEquals("part-2", json(one.out()).get("part").asText());
        Cli.Ran all = cli.run("import", Cli.CASE, "--all", "--json", "letter.eml", "web.warc");
        assertEquals(0, all.exit());
        assertEquals(4, all.lines().size(), all.out());
        assertTrue(all.err().contains("already-imported"), all.err());
        assertTrue(all.err().contains("digest-wrong"), all.err());
    }
}
