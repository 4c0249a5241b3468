package org.factdesk.cli;

import org.factdesk.model.Claim;
import org.factdesk.model.Evidence;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.evidence.AddEvidence;
import org.factdesk.workbench.evidence.EvidenceDraft;
import org.factdesk.workbench.evidence.SourceDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a claim a piece of evidence. */
@Command(name = "add")
final class EvidenceAddCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "cli.number")
    private int number;

    @Option(
            names = "--stance",
            required = true,
            paramLabel = "STANCE",
            descriptionKey = "cli.evidence.stance",
            converter = TermConverters.OfStance.class)
    private Stance stance;

    @Option(names = "--source", required = true, paramLabel = "TITLE", descriptionKey = "cli.evidence.source")
    private String source;

    @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "cli.evidence.publisher")
    private String publisher = "";

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "cli.evidence.url")
    private String url = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.evidence.date")
    private PartialDate date;

    @Option(names = "--quote", paramLabel = "QUOTE", descriptionKey = "cli.evidence.quote")
    private String quote = "";

    @Option(
            names = "--weight",
            paramLabel = "WEIGHT",
            descriptionKey = "cli.evidence.weight",
            converter = TermConverters.OfWeight.class)
    private Weight weight = Weight.MODERATE;

    @Option(names = "--why", paramLabel = "WHY", descriptionKey = "cli.evidence.why")
    private String why = "";

    EvidenceAddCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run(Desk desk) {
        Claim claim = claim(desk, number);
        SourceDraft from = new SourceDraft(source, "", publisher, url, date, null);
        Evidence evidence =
                new AddEvidence(desk).add(claim.id(), new EvidenceDraft(from, stance, weight, quote, "", why));
        String named = tools.text("term.stance." + stance.key());
        tools.output()
                .result(
                        tools.text("cli.evidence.added", String.valueOf(number), named, source),
                        Fields.of("id", evidence.id())
                                .and("number", number)
                                .and("stance", stance.key())
                                .and("weight", weight.key())
                                .and("source", source)
                                .map());
        return DONE;
    }
}
