package org.factdesk.report;

import java.time.Instant;
import java.util.List;
import org.factdesk.model.RatingRole;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.text.BlockKind;

/**
 * Everything a report says, in the order it says it. Texts are plain, never markup; those that are not known are empty,
 * never null. Sentences, dates and labels are in the report's language already, so that every format has the same words.
 *
 * @param language BCP 47 tag of the report's own words; quoted texts may be in others
 * @param kind what kind of document this is, for running heads
 * @param exported when it was made
 * @param claims by number, those that were dropped left out
 */
public record ReportContent(
        String language,
        String kind,
        Instant exported,
        Cover cover,
        Method method,
        List<Article> articles,
        List<ClaimInFull> claims,
        List<SourceEntry> sources,
        Custody custody) {
    public ReportContent {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }

    /** The claim of that number, which must be in the report. */
    public ClaimInFull claim(int number) {
        return claims.stream()
                .filter(claim -> claim.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** A rating as it is shown: the label always goes with the mark that the role stands for. */
    public record Rated(RatingRole role, String label) {}

    /**
     * The first page.
     *
     * @param facts what was checked, by whom, when
     * @param summaryHeading counts the lines that follow
     * @param summary at most five lines of about 150 characters, the weightiest claim first
     * @param countsHeading counts the claims
     * @param counts every rating of the scale in its order, zeros included, and then the unchecked if there are any
     */
    public record Cover(
            String title,
            String deck,
            List<Fact> facts,
            String summaryHeading,
            List<String> summary,
            String countsHeading,
            List<Count> counts) {
        public Cover {
            facts = List.copyOf(facts);
            summary = List.copyOf(summary);
            counts = List.copyOf(counts);
        }
    }

    /** A label and the lines that belong to it. */
    public record Fact(String label, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /** The claims that have one rating, by number. */
    public record Count(Rated rating, List<Integer> claims) {
        public Count {
            claims = List.copyOf(claims);
        }
    }

    /**
     * How the check was made and what its labels mean.
     *
     * @param unrated sentences on what claims without a rating are called, as far as there are any
     */
    public record Method(
            List<String> paragraphs,
            List<ScaleEntry> scale,
            List<String> unrated,
            List<StanceEntry> stances,
            List<WeightEntry> weights) {
        public Method {
            paragraphs = List.copyOf(paragraphs);
            unrated = List.copyOf(unrated);
            scale = List.copyOf(scale);
            stances = List.copyOf(stances);
            weights = List.copyOf(weights);
        }
    }

    /** @param beside whether it stands beside the scale from true to false */
    public record ScaleEntry(Rated rating, String meaning, boolean beside) {}

    public record StanceEntry(Stance stance, String label, String meaning) {}

    public record WeightEntry(Weight weight, String label, String meaning) {}

    /**
     * A checked article, reprinted.
     *
     * @param headline the title, with its marks if a claim is made in it
     * @param credit byline, publisher and date in one line, may be empty
     * @param language BCP 47 tag, may be empty
     * @param note where the text comes from and what was left out of it
     */
    public record Article(
            List<Segment> headline, String credit, String language, String note, List<ArticleBlock> blocks) {
        public Article {
            headline = List.copyOf(headline);
            blocks = List.copyOf(blocks);
        }
    }

    /** @param level 1 to 6 for a heading, else 0 */
    public record ArticleBlock(BlockKind kind, int level, List<Segment> segments) {
        public ArticleBlock {
            segments = List.copyOf(segments);
        }

        /** The words of the block. */
        public String text() {
            return segments.stream().map(Segment::text).collect(java.util.stream.Collectors.joining());
        }
    }

    /**
     * A stretch of an article in which the same claims are made. A block's segments, joined, are its text.
     *
     * @param claims numbers of the claims made here, last the one whose passage began last and is shortest: its colour is
     *     shown; empty for unmarked text
     * @param begins those of them whose passage begins here, by number
     */
    public record Segment(String text, List<Integer> claims, List<Integer> begins) {
        public Segment {
            claims = List.copyOf(claims);
            begins = List.copyOf(begins);
        }
    }

    /**
     * One claim with all that bears on it.
     *
     * @param brief the statement in at most 200 characters, for tables
     * @param attribution who said it, when and where, in one line; may be empty
     * @param work how far the work on it is, in words; empty when it is done
     * @param found as much of the conclusion as fits into 160 characters, for the table; may be empty
     * @param conclusion its paragraphs; empty when there is no verdict or none in words
     * @param verdictBy who gave the verdict and when, in one line; empty when there is none
     * @param tally how many pieces of evidence of each stance there are, in words
     * @param earlier verdicts that no longer stand, the latest first
     */
    public record ClaimInFull(
            int number,
            String heading,
            String statement,
            String brief,
            String claimant,
            String saidOn,
            String appearance,
            String attribution,
            Rated rating,
            String work,
            String found,
            List<String> conclusion,
            String verdictBy,
            List<Quote> quotes,
            List<String> tally,
            List<EvidenceRow> evidence,
            List<Earlier> earlier) {
        public ClaimInFull {
            conclusion = List.copyOf(conclusion);
            quotes = List.copyOf(quotes);
            tally = List.copyOf(tally);
            evidence = List.copyOf(evidence);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * Exact words of an article.
     *
     * @param where the place in the article, or the source that they are in, or that they no longer stand there
     * @param placed whether they are marked in the reprint
     */
    public record Quote(String text, String where, boolean placed) {}

    /**
     * One piece of evidence, in the order recorded.
     *
     * @param source number of the source: 4 stands for S4
     * @param cited author, title and place in the source, as one line
     */
    public record EvidenceRow(
            Stance stance,
            String stanceLabel,
            Weight weight,
            String weightLabel,
            String quote,
            String why,
            int source,
            String cited,
            String url,
            String accessed) {}

    /**
     * A verdict that was replaced.
     *
     * @param until what it was and until when, or when its conclusion was changed, as a sentence
     * @param reason why it was replaced, or that no reason was given, as a sentence
     */
    public record Earlier(Rated rating, String until, List<String> conclusion, String reason) {
        public Earlier {
            conclusion = List.copyOf(conclusion);
        }
    }

    /**
     * One source, in the order of first use.
     *
     * @param sha256 of the copy in the case, or empty when it holds none
     * @param claims numbers of the claims that use it
     */
    public record SourceEntry(
            int number,
            String author,
            String title,
            String publisher,
            String issued,
            String url,
            String accessed,
            String sha256,
            List<Integer> claims) {
        public SourceEntry {
            claims = List.copyOf(claims);
        }
    }

    /**
     * What shows that nothing was altered.
     *
     * @param statement how many edits the record holds and how they are chained
     * @param head hash of the newest edit, 64 hexadecimals
     * @param steps how to verify the report against its case
     * @param limits what a match does not show
     */
    public record Custody(String statement, String head, List<String> steps, String limits, List<FileEntry> files) {
        public Custody {
            steps = List.copyOf(steps);
            files = List.copyOf(files);
        }
    }

    /** A file that was read into the case; {@code sha256} is that of its bytes. */
    public record FileEntry(String name, String what, String read, String sha256) {}
}
