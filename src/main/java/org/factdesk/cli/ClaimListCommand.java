package org.factdesk.cli;

import java.util.Collection;
import org.factdesk.model.Claim;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.claims.ClaimsCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the claims of a case. */
@Command(name = "list")
final class ClaimListCommand extends CaseCommand {
    /** How a list is written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.claim.format")
    private Format format = Format.TABLE;

    ClaimListCommand(Tools tools) {
        super(tools);
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(Desk desk) {
        Collection<Claim> claims = desk.state().claims();
        if (format == Format.JSON || tools.output().isJson()) {
            claims.forEach(claim -> tools.output().object(ClaimFields.of(desk.state(), claim)));
        } else if (format == Format.CSV) {
            tools.output().raw(new ClaimsCsv(desk.state()).text());
        } else if (claims.isEmpty()) {
            tools.output().line(tools.text("cli.claim.none"));
        } else {
            tools.output().line(new ClaimTable(tools.words()).text(desk.state()));
        }
        return DONE;
    }
}
