package org.factdesk.ui.claims;

import java.util.List;
import org.factdesk.model.Change;
import org.factdesk.model.Claim;
import org.factdesk.model.DocumentVersion;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Priority;
import org.factdesk.model.Source;
import org.factdesk.model.Stance;
import org.factdesk.model.WorkState;
import org.factdesk.testing.ACase;

/** Claims to look at, of all ratings and states, about a ferry that never sailed. */
final class SampleClaims {
    private SampleClaims() {}

    static void write(ACase file) {
        DocumentVersion article = file.article(
                "The Lund ferry comes back in May",
                "The ferry costs 4.2 million less than the tunnel, said harbour master Ida Falk.",
                "It carries 900 passengers a day. Nobody was hurt when the pier gave way in 2021.",
                "A regatta is planned for the day of the first crossing.");
        Source source = file.source("Harbour accounts 2025");
        Claim first = claim(
                file,
                article,
                "The ferry costs 4.2 million less than the tunnel that the council turned down in 2022.",
                "Ida Falk",
                WorkState.IN_REVIEW,
                Priority.HIGH,
                "costs 4.2 million less than the tunnel");
        file.evidence(first, source, Stance.SUPPORTS, "3.9 million");
        file.evidence(first, source, Stance.REFUTES, "5.0 million");
        file.evidence(first, source, Stance.REFUTES, "6.1 million");
        file.verdict(first, "mostly-false", "It costs more.");
        Claim second = claim(
                file,
                article,
                "The ferry carries 900 passengers a day, more than any other line on the lake.",
                "Ida Falk",
                WorkState.IN_PROGRESS,
                Priority.HIGH,
                "It carries 900 passengers a day",
                "costs 4.2 million");
        file.evidence(second, source, Stance.SUPPORTS, "912");
        file.evidence(second, source, Stance.REFUTES, "850");
        file.evidence(second, source, Stance.CONTEXT, "counted twice");
        file.evidence(second, source, Stance.QUALIFIES, "in summer");
        file.verdict(second, "half-true", "");
        Claim third = claim(
                file,
                article,
                "Nobody was hurt when the pier gave way in 2021.",
                "Lake Pilots’ Association",
                WorkState.DONE,
                Priority.NORMAL,
                "Nobody was hurt when the pier gave way in 2021");
        file.evidence(third, source, Stance.SUPPORTS, "no injuries");
        file.verdict(third, "mostly-true", "");
        file.verdict(
                claim(
                        file,
                        article,
                        "No one inspected the pier for six years.",
                        "Åke Ölund",
                        WorkState.DONE,
                        Priority.HIGH),
                "false",
                "");
        claim(
                file,
                article,
                "The first crossing is free for everyone who lives by the lake.",
                "Lund Boats",
                WorkState.TO_CHECK,
                Priority.NORMAL);
        file.verdict(
                claim(
                        file,
                        article,
                        "The new engine will last forty years.",
                        "Lund Boats",
                        WorkState.IN_PROGRESS,
                        Priority.LOW),
                "unproven",
                "");
        file.verdict(
                claim(
                        file,
                        article,
                        "The bus round the lake takes 22 minutes longer than the ferry did.",
                        "Commuters’ Union",
                        WorkState.DONE,
                        Priority.NORMAL),
                "true",
                "");
        file.verdict(
                claim(
                        file,
                        article,
                        "Waiting times at the clinic “hardly changed” while the ferry lay still.",
                        "County Health Service",
                        WorkState.IN_REVIEW,
                        Priority.HIGH),
                "misleading",
                "");
        claim(
                file,
                article,
                "A regatta was held there every year until 1987.",
                "",
                WorkState.TO_CHECK,
                Priority.NORMAL);
        file.note(article, "A regatta is planned", "Ask the club who plans it.");
        file.note(article, "said harbour master Ida Falk", "She left the post in 2024; check when she said it.");
    }

    static Claim claim(
            ACase file,
            DocumentVersion article,
            String statement,
            String claimant,
            WorkState state,
            Priority priority,
            String... quotes) {
        Claim made = quotes.length == 0 ? file.claim(statement) : file.claimOn(article, statement, quotes);
        Claim changed = made.withClaimant(claimant).withState(state).withPriority(priority);
        if (!changed.equals(made)) {
            file.desk().commit(EditLabel.of("edit.test"), List.of(Change.replaced(made, changed)));
        }
        return changed;
    }
}
