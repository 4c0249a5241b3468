package org.factdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.model.WorkState;
import org.factdesk.report.Finding.Code;
import org.factdesk.report.Finding.Severity;
import org.factdesk.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

/** The pre-flight finds what a reader would miss, and nothing else. */
class PreflightTest {
    private static CaseBuilder sound() {
        return CaseBuilder.aCase("A case")
                .article("en", "", "", "", "# Title", "One two three.")
                .source("First", "A", "https://a.example/", "", "")
                .source("Second", "B", "https://b.example/", "", "")
                .source("Unlinked", "C", "", "", "")
                .claim("A claim.", "", "", "two")
                .evidence(Stance.SUPPORTS, Weight.STRONG, "First", "Yes.", "", "")
                .evidence(Stance.SUPPORTS, Weight.STRONG, "Second", "Yes.", "", "")
                .verdict("true", "It is so.");
    }

    private static List<String> texts(CaseBuilder made) {
        return Preflight.of(made.input(), cp -> true).stream()
                .map(finding -> finding.text(made.input().words()))
                .toList();
    }

    private static List<Code> codes(CaseBuilder made) {
        return Preflight.of(made.input(), cp -> true).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void aSoundClaimHasNoFinding() {
        assertEquals(List.of(), texts(sound()));
    }

    @Test
    void aCaseWithoutClaimsSaysSo() {
        assertEquals(List.of("The report has no claims."), texts(CaseBuilder.aCase("A case")));
    }

    @Test
    void aBareClaimLacksVerdictAndEvidence() {
        assertEquals(
                List.of("Claim 2 has no verdict.", "Claim 2 has no evidence.", "Claim 2 is not marked as done."),
                texts(sound().claim("Another.", "", "").state(WorkState.IN_REVIEW)));
    }

    @Test
    void aDroppedClaimIsNotLookedAt() {
        assertEquals(List.of(), texts(sound().claim("Another.", "", "").state(WorkState.DROPPED)));
    }

    @Test
    void aRatingWithoutWordsAndOneOfAnotherScaleAreFound() {
        CaseBuilder made = CaseBuilder.aCase("A case").claim("A.", "", "").verdict("pants-on-fire", "");
        assertEquals(List.of(Code.NO_CONCLUSION, Code.FOREIGN_RATING, Code.NO_EVIDENCE), codes(made));
    }

    @Test
    void evidenceThatNobodyCanFollowIsFound() {
        CaseBuilder made = sound().evidence(Stance.CONTEXT, Weight.WEAK, "Unlinked", "", "", "A hint.");
        assertEquals(List.of(Code.EVIDENCE_WITHOUT_QUOTE, Code.EVIDENCE_WITHOUT_URL), codes(made));
    }

    @Test
    void oneSourceTwiceIsOneSource() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .source("First", "A", "https://a.example/", "", "")
                .claim("A.", "", "")
                .evidence(Stance.SUPPORTS, Weight.STRONG, "First", "Yes.", "p. 1", "")
                .evidence(Stance.SUPPORTS, Weight.STRONG, "First", "Yes.", "p. 2", "")
                .verdict("true", "So.");
        assertEquals(List.of("Claim 1 rests on one source only."), texts(made));
    }

    @Test
    void aLostQuoteIsFoundAndComesFirst() {
        CaseBuilder made =
                sound().state(WorkState.IN_PROGRESS).claim("B.", "", "", "gone").verdict("true", "So.");
        List<Finding> findings = Preflight.of(made.input(), cp -> true);
        assertEquals(Severity.SERIOUS, findings.get(0).severity());
        assertEquals(2, findings.get(0).claim());
        assertEquals(
                "A quote of claim 2 no longer stands in the text: “gone”",
                findings.stream()
                        .filter(f -> f.code() == Code.QUOTE_LOST)
                        .findFirst()
                        .orElseThrow()
                        .text(made.input().words()));
    }

    @Test
    void scriptsThatTheFormatCannotShowAreNamed() {
        CaseBuilder made = sound().verdict("true", "它是。");
        assertEquals(
                List.of("2 characters of the script Han cannot be printed in this format."),
                Preflight.of(made.input(), cp -> cp < 0x2000 || cp == 0x3002 || cp > 0xF000).stream()
                        .filter(f -> f.code() == Code.UNPRINTABLE)
                        .map(f -> f.text(made.input().words()))
                        .toList());
    }
}
