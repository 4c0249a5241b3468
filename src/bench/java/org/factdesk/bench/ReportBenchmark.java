package org.factdesk.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.testing.ACase;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF report of twenty claims by a whole process, beside LibreOffice's PDF of the same report in HTML. */
class ReportBenchmark {
    private static final int CLAIMS = 20;
    private static final String NAME = "PDF report of 20 claims, whole process";
    private static final String YARDSTICK = "LibreOffice, same report in HTML";

    @TempDir
    Path folder;

    private Path file;
    private Processes processes;

    @BeforeEach
    void makeACaseOfTwentyClaims() {
        processes = new Processes(
                folder, Map.of("FACTDESK_HOME", folder.resolve("home").toString()));
        try (ACase made = ACase.in(folder)) {
            file = made.file();
            String[] paragraphs = IntStream.rangeClosed(1, CLAIMS)
                    .mapToObj(ReportBenchmark::paragraph)
                    .toArray(String[]::new);
            DocumentVersion article = made.article("Twenty things said of the ferry", paragraphs);
            List<Source> sources = new ArrayList<>();
            for (int i = 1; i <= CLAIMS / 2; i++) {
                sources.add(made.source("Yearbook of the harbour, part " + i));
            }
            for (int i = 1; i <= CLAIMS; i++) {
                Claim claim = made.claimOn(article, "The ferry carried " + i + " thousand people.", said(i));
                made.evidence(
                        claim, sources.get(i % sources.size()), Stance.SUPPORTS, "It carried " + i + " thousand.");
                made.evidence(claim, sources.get((i + 3) % sources.size()), Stance.REFUTES, "Of " + i + " none paid.");
                made.verdict(claim, "half-true", "The yearbook has the number, but counts the crew of boat " + i + ".");
            }
        }
    }

    private static String paragraph(int number) {
        return "Nobody on the quay was surprised in week " + number + ". " + said(number)
                + " The harbour master, asked about it on Monday, would neither confirm nor deny the figure, and"
                + " pointed to the yearbook that is kept in his office for everybody to read.";
    }

    private static String said(int number) {
        return "In year " + number + " the ferry carried " + number + " thousand people across the sound.";
    }

    @Test
    void besideLibreOffice() throws Exception {
        Optional<Path> office = Processes.find("soffice");
        if (office.isEmpty()) {
            BenchmarkReport.skipped(NAME, YARDSTICK, "no program soffice on the path");
        }
        Assumptions.assumeTrue(office.isPresent(), "LibreOffice is not installed");
        Path html = folder.resolve("report.html");
        processes.run(Processes.factdesk("report", file.toString(), "--out", html.toString()));
        List<String> ours = Processes.factdesk("report", file.toString(), "--out", "ours.pdf");
        List<String> theirs = List.of(
                office.get().toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                html.toString());
        BenchmarkReport.compare(NAME, 2, 7, () -> processes.run(ours), YARDSTICK, () -> processes.run(theirs), 1.5);
    }
}
