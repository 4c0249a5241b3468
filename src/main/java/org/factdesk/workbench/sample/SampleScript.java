package org.factdesk.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factdesk.model.Claim;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentRole;
import org.factdesk.model.PartialDate;
import org.factdesk.model.Priority;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.text.BlockText;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Place;
import org.factdesk.workbench.article.ImportDocument;
import org.factdesk.workbench.article.MarkBlocks;
import org.factdesk.workbench.article.ReadFile;
import org.factdesk.workbench.claims.AddClaim;
import org.factdesk.workbench.claims.ClaimDraft;
import org.factdesk.workbench.claims.EditClaims;
import org.factdesk.workbench.claims.PlaceQuote;
import org.factdesk.workbench.evidence.AddEvidence;
import org.factdesk.workbench.evidence.EvidenceDraft;
import org.factdesk.workbench.evidence.SourceDraft;
import org.factdesk.workbench.notes.EditNotes;
import org.factdesk.workbench.verdict.GiveVerdict;

/** Does what the script of the sample case says, step by step. */
final class SampleScript {
    private final Desk desk;
    private final SampleClock clock;
    private final SampleActor actor;

    SampleScript(Desk desk, SampleClock clock, SampleActor actor) {
        this.desk = desk;
        this.clock = clock;
        this.actor = actor;
    }

    void play(JsonNode script, ReadFile.Read article) {
        clock.step();
        Document document =
                new ImportDocument(desk).add(article.reading(), article.original(), DocumentRole.ARTICLE, "");
        UUID version = document.head();
        BlockText body = desk.body(version);
        PlaceQuote quotes = new PlaceQuote(version, body.text());
        List<Claim> claims = new ArrayList<>();
        script.path("claims").forEach(told -> claims.add(mark(told, quotes)));
        script.path("notes").forEach(told -> note(told, quotes));
        script.path("nothingToCheck").forEach(told -> nothing(told.asText(), quotes, body));
        clock.moveTo(Instant.parse(script.path("evidenceFrom").asText()));
        each(script, claims, (told, claim) -> evidence(told, claim, script.path("sources")));
        clock.moveTo(Instant.parse(script.path("verdictsFrom").asText()));
        each(script, claims, this::verdicts);
        each(script, claims, this::work);
    }

    /** What the script tells of one claim, done to it. */
    private interface Step {
        void play(JsonNode told, Claim claim);
    }

    private static void each(JsonNode script, List<Claim> claims, Step step) {
        for (int i = 0; i < claims.size(); i++) {
            step.play(script.path("claims").get(i), claims.get(i));
        }
    }

    private Claim mark(JsonNode told, PlaceQuote quotes) {
        clock.step();
        List<Place> places = new ArrayList<>();
        told.path("quotes").forEach(quote -> places.add(quotes.place(quote.asText(), null)));
        return new AddClaim(desk)
                .add(new ClaimDraft(
                        told.path("statement").asText(),
                        told.path("claimant").asText(),
                        date(told, "saidOn"),
                        told.path("appearance").asText(),
                        told.path("note").asText(),
                        places));
    }

    private void note(JsonNode told, PlaceQuote quotes) {
        clock.step();
        new EditNotes(desk)
                .add(
                        quotes.place(told.path("quote").asText(), null),
                        told.path("text").asText());
    }

    private void nothing(String quote, PlaceQuote quotes, BlockText body) {
        clock.step();
        Place place = quotes.place(quote, null);
        int block = body.blockAt(place.span().start()).orElseThrow();
        new MarkBlocks(desk).nothingToCheck(place.version(), List.of(block), true);
    }

    private void evidence(JsonNode told, Claim claim, JsonNode sources) {
        for (JsonNode evidence : told.path("evidence")) {
            clock.step();
            JsonNode source = sources.path(evidence.path("source").asText());
            SourceDraft from = new SourceDraft(
                    source.path("title").asText(),
                    source.path("author").asText(),
                    source.path("publisher").asText(),
                    source.path("url").asText(),
                    date(source, "issued"),
                    date(source, "accessed"));
            EvidenceDraft draft = new EvidenceDraft(
                    from,
                    Stance.of(evidence.path("stance").asText()),
                    Weight.of(evidence.path("weight").asText()),
                    evidence.path("quote").asText(),
                    evidence.path("locator").asText(),
                    evidence.path("why").asText());
            new AddEvidence(desk).add(claim.id(), draft);
        }
    }

    private void verdicts(JsonNode told, Claim claim) {
        for (JsonNode verdict : told.path("verdicts")) {
            clock.step();
            actor.change(verdict.path("by").asText());
            new GiveVerdict(desk)
                    .give(
                            claim.id(),
                            verdict.path("rating").textValue(),
                            verdict.path("conclusion").asText(),
                            verdict.path("reason").asText());
        }
        actor.change("");
    }

    private void work(JsonNode told, Claim claim) {
        clock.step();
        EditClaims edit = new EditClaims(desk);
        edit.state(List.of(claim.id()), WorkState.of(told.path("state").asText()));
        edit.priority(List.of(claim.id()), Priority.of(told.path("priority").asText()));
    }

    private static PartialDate date(JsonNode told, String field) {
        return PartialDate.parse(told.path(field).asText()).orElse(null);
    }
}
