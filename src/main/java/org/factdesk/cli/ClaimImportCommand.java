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
        return outcome.refused().isEmpty() ? DONE : REFUSED;
    }

    private void refused(ImportClaims.Refused line) {
        String what = tools.words().what(line.why());
        tools.output()
                .problem(
                        line.why().code().key(),
                        tools.text("cli.claim.import.line", String.valueOf(line.line()), what),
                        tools.words().todo(line.why()));
    }
}
