package org.factdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import org.factdesk.model.Priority;
import org.factdesk.model.RatingRole;
import org.factdesk.model.RatingScales;
import org.factdesk.model.WorkState;
import org.factdesk.report.ReportContent.ArticleBlock;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportContent.Count;
import org.factdesk.report.ReportContent.Segment;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.testing.SampleContent;
import org.factdesk.text.BlockKind;
import org.junit.jupiter.api.Test;

/** What a report says follows from its case. */
class ReportBuilderTest {
    private static final String TEXT = "One two three four five six.";

    private static CaseBuilder article(String... blocks) {
        return CaseBuilder.aCase("A case").article("en", "", "", "", blocks);
    }

    private static List<Segment> onlyBlock(CaseBuilder made) {
        ReportContent content = ReportBuilder.build(made.input());
        return content.articles().get(0).blocks().get(0).segments();
    }

    @Test
    void droppedClaimsAreLeftOutAndCountedInTheMethod() {
        ReportContent content = ReportBuilder.build(SampleContent.town().input());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 9),
                content.claims().stream().map(ClaimInFull::number).toList());
        assertTrue(content.method()
                .paragraphs()
                .contains("One statement was marked and then dropped. It is not part of" + " this report."));
    }

    @Test
    void theSummaryBeginsWithTheWeightiestClaimsAndKeepsItsLinesShort() {
        List<String> summary =
                ReportBuilder.build(SampleContent.town().input()).cover().summary();
        assertEquals(5, summary.size());
        assertTrue(
                summary.get(0).startsWith("Claim 1 is half true: The turnstiles counted 212,340 visitors in 2025."),
                summary.get(0));
        assertTrue(summary.get(1).startsWith("Claim 4 is mostly false: The accounts show"), summary.get(1));
        assertTrue(summary.stream().allMatch(line -> line.length() <= 150), summary::toString);
    }

    @Test
    void neitherCoverNorTableStopsAtASentenceThatSaysTheOppositeOfTheVerdict() {
        String conclusion = "The repair did cost that much. But the budget was lower, so it was exceeded.";
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict("mostly-false", conclusion)
                .claim("Two.", "", "")
                .verdict("mostly-false", conclusion + " And more was said of it, and more again, and more.".repeat(3));
        ReportContent content = ReportBuilder.build(made.input());
        assertEquals(
                List.of("Claim 1 is mostly false: " + conclusion, "Claim 2 is mostly false: " + conclusion + " …"),
                content.cover().summary());
        assertEquals(conclusion, content.claim(1).found());
        assertTrue(
                content.claim(2).found().endsWith("and more. …"),
                content.claim(2).found());
    }

    @Test
    void aClaimThatIsNotDoneSaysSoAndTheMethodCountsIt() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .state(WorkState.IN_REVIEW)
                .claim("Two.", "", "");
        ReportContent content = ReportBuilder.build(made.input());
        assertEquals("In review", content.claim(1).work());
        assertEquals("", content.claim(2).work());
        assertTrue(content.method().paragraphs().stream()
                .anyMatch(p -> p.startsWith("Work on one claim is not done yet.")));
    }

    @Test
    void aVerdictChangedWithoutAReasonSaysSo() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict("true", "Yes.")
                .verdict("false", "No.", "", "Ada", Instant.parse("2026-03-20T10:00:00Z"));
        assertEquals(
                "No reason was given.",
                ReportBuilder.build(made.input()).claim(1).earlier().get(0).reason());
    }

    @Test
    void aVerdictWhoseWordsAloneChangedIsNotListedAsAnotherRating() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict("true", "Yes.")
                .verdict("true", "Yes, twice.", "", "Ada", Instant.parse("2026-03-20T10:00:00Z"))
                .verdict("false", "No.", "", "Ada", Instant.parse("2026-03-21T10:00:00Z"));
        assertEquals(
                List.of("Was True until 21\u00A0March\u00A02026.", "Conclusion changed on 20\u00A0March\u00A02026."),
                ReportBuilder.build(made.input()).claim(1).earlier().stream()
                        .map(ReportContent.Earlier::until)
                        .toList());
    }

    @Test
    void aVerdictGivenAgainForAReasonIsNoChange() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict("true", "Yes.")
                .verdict("true", "Yes.", "A second look.", "Ada", Instant.parse("2026-03-20T10:00:00Z"));
        ReportContent.Earlier earlier =
                ReportBuilder.build(made.input()).claim(1).earlier().get(0);
        assertEquals("Verdict given again on 20\u00A0March\u00A02026.", earlier.until());
        assertEquals("Reason given: A second look.", earlier.reason());
    }

    @Test
    void whatClaimsWithoutARatingAreCalledIsExplainedWhereThereAreAny() {
        CaseBuilder made = CaseBuilder.aCase("A case").claim("One.", "", "").verdict("true", "Yes.");
        assertEquals(List.of(), ReportBuilder.build(made.input()).method().unrated());
        made.claim("Two.", "", "").claim("Three.", "", "").verdict(null, "In words alone.");
        assertEquals(
                List.of(
                        "Unchecked: there is no verdict on the claim yet.",
                        "No rating: the verdict is given in words alone."),
                ReportBuilder.build(made.input()).method().unrated());
    }

    @Test
    void aQuoteFromASourceSaysWhichAndIsNotLost() {
        CaseBuilder made = article("# Title", TEXT)
                .sourceDocument("# Minutes", "Seven eight nine.")
                .claim("A.", "", "", "eight");
        ReportContent.Quote quote =
                ReportBuilder.build(made.input()).claim(1).quotes().get(0);
        assertEquals("In the source “Minutes”", quote.where());
        assertFalse(quote.placed());
        assertTrue(Preflight.of(made.input(), cp -> true).stream()
                .noneMatch(finding -> finding.code() == Finding.Code.QUOTE_LOST));
    }

    @Test
    void aScaleThatIsNotOursIsNotBentIntoASentence() {
        CaseBuilder made = CaseBuilder.aCase("A case", RatingScales.AVERITEC)
                .claim("It rains.", "", "")
                .verdict("not-enough-evidence", "Nobody looked.");
        assertEquals(
                List.of("Claim 1, Not Enough Evidence: Nobody looked."),
                ReportBuilder.build(made.input()).cover().summary());
    }

    @Test
    void eachRatingIsCountedInTheOrderOfTheScaleAndTheUncheckedComeLast() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict("false", "No.")
                .claim("Two.", "", "")
                .claim("Three.", "", "")
                .verdict(null, "In words alone.");
        List<Count> counts = ReportBuilder.build(made.input()).cover().counts();
        assertEquals(
                List.of(
                        "True",
                        "Mostly true",
                        "Half true",
                        "Mostly false",
                        "False",
                        "Misleading",
                        "Unproven",
                        "Unchecked",
                        "No rating"),
                counts.stream().map(count -> count.rating().label()).toList());
        assertEquals(
                List.of(0, 0, 0, 0, 1, 0, 0, 1, 1),
                counts.stream().map(count -> count.claims().size()).toList());
    }

    @Test
    void aRatingTakenBackIsUnchecked() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .verdict("true", "Yes.")
                .verdict(null, "", "Wrong source.", "Ada", Instant.parse("2026-03-20T10:00:00Z"));
        ClaimInFull claim = ReportBuilder.build(made.input()).claim(1);
        assertEquals(RatingRole.UNCHECKED, claim.rating().role());
        assertEquals("Changed because: Wrong source.", claim.earlier().get(0).reason());
        assertEquals(
                "Was True until 20\u00A0March\u00A02026.",
                claim.earlier().get(0).until());
    }

    @Test
    void aPassageInsideAnotherSplitsItAndTheShorterOneIsShown() {
        assertEquals(
                List.of(
                        new Segment("One ", List.of(), List.of()),
                        new Segment("two ", List.of(1), List.of(1)),
                        new Segment("three", List.of(1, 2), List.of(2)),
                        new Segment(" four", List.of(1), List.of()),
                        new Segment(" five six.", List.of(), List.of())),
                onlyBlock(article("# Title", TEXT)
                        .claim("Long.", "", "", "two three four")
                        .claim("Short.", "", "", "three")));
    }

    @Test
    void overlappingPassagesKeepBothClaims() {
        assertEquals(
                List.of(
                        new Segment("One ", List.of(), List.of()),
                        new Segment("two ", List.of(1), List.of(1)),
                        new Segment("three", List.of(1, 2), List.of(2)),
                        new Segment(" four", List.of(2), List.of()),
                        new Segment(" five six.", List.of(), List.of())),
                onlyBlock(article("# Title", TEXT)
                        .claim("First.", "", "", "two three")
                        .claim("Second.", "", "", "three four")));
    }

    @Test
    void aClaimOfTwoPassagesIsMarkedAtBoth() {
        List<Segment> segments = onlyBlock(article("# Title", TEXT).claim("Both.", "", "", "two", "five"));
        assertEquals(
                List.of("two", "five"),
                segments.stream()
                        .filter(s -> s.begins().equals(List.of(1)))
                        .map(Segment::text)
                        .toList());
    }

    @Test
    void twoClaimsOnTheSameWordsBeginTogether() {
        List<Segment> segments = onlyBlock(
                article("# Title", TEXT).claim("A.", "", "", "two three").claim("B.", "", "", "two three"));
        assertEquals(new Segment("two three", List.of(1, 2), List.of(1, 2)), segments.get(1));
    }

    @Test
    void aPassageOverTwoBlocksBeginsInTheFirstOnly() {
        CaseBuilder made = article("# Title", "One two.", "Three four.").claim("A.", "", "", "two.\n\nThree");
        List<ArticleBlock> blocks =
                ReportBuilder.build(made.input()).articles().get(0).blocks();
        assertEquals(
                new Segment("two.", List.of(1), List.of(1)),
                blocks.get(0).segments().get(1));
        assertEquals(
                new Segment("Three", List.of(1), List.of()),
                blocks.get(1).segments().get(0));
    }

    @Test
    void furnitureIsLeftOutAndSaidSoUnlessAClaimIsMadeInIt() {
        CaseBuilder made = article("# Title", "Body.", "~ Read more", "~ Photo of 9,000 people")
                .claim("There were 9,000 people.", "", "", "9,000 people");
        ReportContent.Article article =
                ReportBuilder.build(made.input()).articles().get(0);
        assertEquals(
                List.of("Body.", "Photo of 9,000 people"),
                article.blocks().stream().map(ArticleBlock::text).toList());
        assertTrue(article.note().contains("One part of the page"), article.note());
    }

    @Test
    void theAnalystsWordOnABlockCounts() {
        CaseBuilder made = article("# Title", "Body.", "Subscribe now").mark(2, BlockKind.FURNITURE);
        assertEquals(
                List.of("Body."),
                ReportBuilder.build(made.input()).articles().get(0).blocks().stream()
                        .map(ArticleBlock::text)
                        .toList());
    }

    @Test
    void theTitleIsPrintedOnceAndCarriesItsMarks() {
        CaseBuilder made = article("# Pool pays for itself", "Body.").claim("It pays.", "", "", "pays for itself");
        ReportContent.Article article =
                ReportBuilder.build(made.input()).articles().get(0);
        assertEquals(
                "Pool pays for itself",
                article.headline().stream().map(Segment::text).reduce("", String::concat));
        assertEquals(List.of(1), article.headline().get(1).begins());
        assertEquals(1, article.blocks().size());
    }

    @Test
    void theSegmentsOfABlockAreItsWords() {
        ReportContent content = ReportBuilder.build(SampleContent.town().input());
        assertEquals(
                "The running costs are covered by the entrance fees, the mayor said, and the heating bill has fallen by 90"
                        + " per cent since the boilers were taken out.",
                content.articles().get(0).blocks().get(3).text());
    }

    @Test
    void aQuoteThatMovedIsNotMarkedAndSaysSo() {
        ClaimInFull claim = ReportBuilder.build(article("# Title", TEXT)
                        .claim("A.", "", "", "seven eight")
                        .input())
                .claim(1);
        assertFalse(claim.quotes().get(0).placed());
        assertEquals(
                "No longer stands in the text as it is now",
                claim.quotes().get(0).where());
    }

    @Test
    void sourcesAreNumberedByFirstUseAndNameTheirClaims() {
        ReportContent content = ReportBuilder.build(SampleContent.town().input());
        assertEquals("District heating register", content.sources().get(1).title());
        assertEquals(List.of(4, 5), content.sources().get(2).claims());
        assertEquals(2, content.claim(3).evidence().get(0).source());
    }

    @Test
    void aDroppedClaimsSourceIsNotListed() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .source("Secret memo", "", "", "", "")
                .claim("A.", "", "")
                .evidence(org.factdesk.model.Stance.SUPPORTS, org.factdesk.model.Weight.WEAK, "Secret memo", "", "", "")
                .state(WorkState.DROPPED);
        assertEquals(List.of(), ReportBuilder.build(made.input()).sources());
    }

    @Test
    void theCoverNamesWhoGaveVerdictsAndWhen() {
        ReportContent.Cover cover =
                ReportBuilder.build(SampleContent.town().input()).cover();
        assertEquals(List.of("Miriam Okafor, Tomas Lindqvist"), fact(cover, "Checked by"));
        assertEquals(List.of("4\u00A0March\u00A02026 to 9\u00A0March\u00A02026"), fact(cover, "Work done"));
    }

    private static List<String> fact(ReportContent.Cover cover, String label) {
        return cover.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .map(ReportContent.Fact::lines)
                .orElseGet(() -> fail("no " + label));
    }

    @Test
    void anEmptyCaseHasAReport() {
        ReportContent content =
                ReportBuilder.build(CaseBuilder.aCase("Nothing yet").input());
        assertEquals(
                List.of("No claim has a verdict in words yet."), content.cover().summary());
        assertEquals(List.of(), content.articles());
    }

    @Test
    void priorityDoesNotReorderTheClaimsThemselves() {
        CaseBuilder made = CaseBuilder.aCase("A case")
                .claim("One.", "", "")
                .claim("Two.", "", "")
                .priority(Priority.HIGH);
        assertEquals(
                List.of(1, 2),
                ReportBuilder.build(made.input()).claims().stream()
                        .map(ClaimInFull::number)
                        .toList());
    }
}
