package org.factdesk.cli;

import static org.factdesk.cli.Cli.CASE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.factdesk.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command and a report say where the system speaks German, and where it speaks neither language. */
class GermanTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-DE", "de-AT", "de-CH"})
    void theTableOfClaimsIsInGermanWhereverGermanIsSpoken(String tag) throws IOException {
        List<String> lines = new Cli(folder, Locale.forLanguageTag(tag))
                .withClaim()
                .done("claim", "list", CASE)
                .lines();

        assertEquals(
                List.of("Nr.", "Aussage", "Urheber", "Belege", "Bewertung", "Stand"),
                List.of(lines.get(0).split(" {2,}")));
        assertTrue(lines.get(1).endsWith("Noch keine  Ungeprüft  Zu prüfen"), lines.get(1));
    }

    @Test
    void aLanguageThatIsNotThereGetsEnglishAndNotTheMachinesOwn() throws IOException {
        List<String> lines = new Cli(folder, Locale.FRANCE)
                .withClaim()
                .done("claim", "list", CASE)
                .lines();

        assertTrue(lines.get(0).startsWith("No.  Statement"), lines.get(0));
    }

    @Test
    void aReportIsInGermanWithItsDatesAndItsLanguage() throws IOException {
        Cli cli = new Cli(folder, Locale.GERMANY).withClaim();
        cli.done("report", CASE, "--out", "bericht.md");
        cli.done("report", CASE, "--out", "bericht.html");
        String markdown = Files.readString(folder.resolve("bericht.md"));
        String html = Files.readString(folder.resolve("bericht.html"));

        assertTrue(markdown.contains("Prüfung einer Behauptung in einem Artikel."), markdown);
        assertTrue(html.contains("4.&nbsp;März&nbsp;2026"), "no date");
        assertTrue(html.contains("<html lang=\"de\""), html.substring(0, 200));
    }

    @Test
    void problemsAndHelpAreInGerman() throws IOException {
        Cli cli = new Cli(folder, Locale.GERMAN).withArticle();

        assertTrue(cli.done("help", "claim", "add").out().startsWith("Aufruf: factdesk claim add"));
        assertEquals(
                "„Zitat“ ist leer; nichts wurde geändert.",
                cli.run("claim", "add", CASE, "--quote", " ").complaints().get(0));
    }

    @Test
    void slipsAndDatesAreInGermanToo() throws IOException {
        Cli cli = new Cli(folder, Locale.GERMANY).withArticle();

        assertEquals(
                List.of(
                        "„docx“ ist für --format nicht verständlich.",
                        "Eines von diesen wählen: text, json, markdown."),
                cli.run("read", "article.txt", "--format", "docx").complaints());
        assertEquals(
                "Einen Befehl „fly“ gibt es nicht.", cli.run("fly").complaints().get(0));
        cli.done("claim", "add", CASE, "--quote", "Ines Caldo", "--said-on", "13. März 2025");
    }

    @Test
    void numbersAreGroupedAsGermansGroupThem() {
        Words words = new Words(Locale.GERMANY);

        assertEquals("1.234 Behauptungen", words.text("claims.bulk.count", 1234));
        assertEquals("1 Behauptung", words.text("claims.bulk.count", 1));
    }
}
