package org.factdesk.cli;

import java.nio.file.Path;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.claims.ImportClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the claims of a spreadsheet into a case. */
@Command(name = "import")
final class ClaimImportCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "CLAIMS.csv", descriptionKey = "cli.claim.import.file")
    private Path table;

    ClaimImportCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run(Desk desk) {
        ImportClaims.Outcome outcome = new ImportClaims(desk).from(tools.path(table));
        if (tools.output().isJson()) {
            outcome.claims().forEach(claim -> tools.output().object(ClaimFields.of(desk.state(), claim)));
        } else {
            tools.output()
                    .line(tools.text("cli.claim.imported", outcome.claims().size()));
        }
        outcome.refused().forEach(this::refused);
        if (!outcome.refused().isEmpty()) {
            tools.output()
                    .hint(
                            "lines-left-out",
                            tools.text(
                                    "cli.claim.import.left-out",
                                    outcome.refused().size(),
                                    outcome.claims().size()));
        }
        return outcome.refused().isEmpty() ? DONE : REFUSED;
    }

    private void refused(ImportClaims.Refused line) {
        String code = line.why().code().key();
        String why =
                tools.words().textOf("cli.claim.import.why." + code, line.why().arguments());
        tools.output().problem(code, tools.text("cli.claim.import.line", String.valueOf(line.line()), why), "");
    }
}
