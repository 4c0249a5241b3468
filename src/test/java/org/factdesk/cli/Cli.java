package org.factdesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.factdesk.app.Program;
import org.factdesk.app.ReadingProcess;
import org.factdesk.app.Surroundings;
import org.factdesk.ingest.Foreign;
import org.factdesk.ingest.child.ChildLimits;
import org.factdesk.ingest.child.Children;
import org.factdesk.model.TimeOrderedIds;

/** Runs commands in this process over real files, each with a program of its own as on a real command line. */
final class Cli {
    static final String CASE = "bridge.factcase";

    static final String ARTICLE = """
            Kestrel Bridge to reopen in June

            PORT AVERELL – The bridge carries 31,000 vehicles a day, the council said on Thursday.

            “The repair cost 18.4 million,” said Tomas Reyl. He said so twice, and he said so again.

            Nobody looked at the bearings for years, said Ines Caldo.
            """;

    /** Kept warm over all commands of a test class; it ends with its JVM. */
    private static final Foreign READERS = new Children(ReadingProcess.builder(), ChildLimits.USUAL);

    private final Path folder;
    private final Locale locale;
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T10:15:30Z"), ZoneOffset.UTC);
    private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(11));

    Cli(Path folder) {
        this(folder, Locale.ENGLISH);
    }

    Cli(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /** What a command did. */
    record Ran(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        List<String> complaints() {
            return err.lines().toList();
        }
    }

    Ran run(String... arguments) {
        return run(file -> false, arguments);
    }

    Ran run(Window window, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                Map.of(
                        "FACTDESK_NAME",
                        "ada",
                        "FACTDESK_HOME",
                        folder.resolve("home").toString()),
                "Linux",
                folder,
                folder,
                clock,
                ids,
                locale,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        int exit = new Program(around, READERS).commandLine(window, arguments);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs what must work. */
    Ran done(String... arguments) {
        Ran ran = run(arguments);
        if (ran.exit() != 0 || !ran.err().isEmpty()) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + ran);
        }
        return ran;
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A case with one article in it. */
    Cli withArticle() throws IOException {
        write("article.txt", ARTICLE);
        done("new", CASE, "--title", "Kestrel Bridge");
        done("import", CASE, "article.txt");
        return this;
    }

    /** A case whose article has one claim. */
    Cli withClaim() throws IOException {
        withArticle();
        done("claim", "add", CASE, "--quote", "31,000 vehicles a day", "--claimant", "The council");
        return this;
    }
}
