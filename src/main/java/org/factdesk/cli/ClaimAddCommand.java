package org.factdesk.cli;

import java.util.List;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.PartialDate;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.article.FindDocument;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.factdesk.workbench.claims.PlaceQuote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Marks a quote of an article as a claim. */
@Command(name = "add")
final class ClaimAddCommand extends CaseCommand {
    @Option(names = "--document", paramLabel = "ID", descriptionKey = "cli.claim.document")
    private String document = "";

    @Option(names = "--quote", required = true, paramLabel = "QUOTE", descriptionKey = "cli.claim.quote")
    private String quote;

    @Option(names = "--occurrence", paramLabel = "N", descriptionKey = "cli.claim.occurrence")
    private Integer occurrence;

    @Option(names = "--statement", paramLabel = "TEXT", descriptionKey = "cli.claim.statement")
    private String statement = "";

    @Option(names = "--claimant", paramLabel = "NAME", descriptionKey = "cli.claim.claimant")
    private String claimant = "";

    @Option(names = "--said-on", paramLabel = "DATE", descriptionKey = "cli.claim.said-on")
    private PartialDate saidOn;

    ClaimAddCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run(Desk desk) {
        Document article = new FindDocument(desk.state()).find(document);
        String text = desk.body(article.head()).text();
        Place place = new PlaceQuote(article.head(), text).place(quote, occurrence);
        Claim claim = new AddClaim(desk).add(new ClaimDraft(statement, claimant, saidOn, "", "", List.of(place)));
        tools.output()
                .result(
                        tools.text("cli.claim.added", String.valueOf(claim.number()), claim.statement()),
                        ClaimFields.of(desk.state(), claim));
        return DONE;
    }
}
