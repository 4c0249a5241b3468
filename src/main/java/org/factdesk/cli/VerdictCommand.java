package org.factdesk.cli;

import java.util.Optional;
import org.factdesk.model.Claim;
import org.factdesk.model.Rating;
import org.factdesk.model.RatingScale;
import org.factdesk.model.Verdict;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.verdict.GiveVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a claim its verdict. */
@Command(name = "verdict")
final class VerdictCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "cli.number")
    private int number;

    @Option(names = "--rating", required = true, paramLabel = "RATING", descriptionKey = "cli.verdict.rating")
    private String rating;

    @Option(names = "--conclusion", required = true, paramLabel = "TEXT", descriptionKey = "cli.verdict.conclusion")
    private String conclusion;

    @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.verdict.reason")
    private String reason = "";

    VerdictCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run(Desk desk) {
        Claim claim = claim(desk, number);
        RatingScale scale = desk.state().scale();
        String key = scale.named(rating).map(Rating::key).orElse(rating);
        Optional<Verdict> standing = desk.state().verdictOf(claim.id());
        new GiveVerdict(desk).give(claim.id(), key, conclusion, reason);
        String label = scale.rating(key).map(Rating::label).orElse(key);
        tools.output()
                .result(
                        tools.text("cli.verdict.done", String.valueOf(number), label),
                        Fields.of("number", number)
                                .and("rating", key)
                                .and("ratingLabel", label)
                                .and("conclusion", conclusion)
                                .map());
        boolean replaced = standing.isPresent() && !standing.equals(desk.state().verdictOf(claim.id()));
        if (replaced && reason.isBlank()) {
            tools.output().hint("reason-missing", tools.text("cli.verdict.no-reason"));
        }
        return DONE;
    }
}
