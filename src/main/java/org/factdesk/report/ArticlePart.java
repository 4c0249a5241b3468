package org.factdesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.report.Places.Placed;
import org.factdesk.report.ReportContent.Article;
import org.factdesk.report.ReportContent.ArticleBlock;
import org.factdesk.report.ReportContent.Segment;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.words.Words;

/** Reprints the articles with the claims marked where they are made. */
final class ArticlePart {
    private final ReportInput input;
    private final Words words;
    private final Places places;
    private final Dates dates;

    ArticlePart(ReportInput input, Places places, Dates dates) {
        this.input = input;
        this.words = input.words();
        this.places = places;
        this.dates = dates;
    }

    List<Article> articles() {
        return places.articles().stream().map(this::article).toList();
    }

    /** Byline, publisher and date in one line. */
    String credit(Document article) {
        return Listing.of(article.byline(), article.publisher(), dates.published(article.published()));
    }

    private Article article(Document article) {
        BlockText body = places.body(article);
        List<List<Placed>> placed = byBlock(places.in(article), body);
        List<ArticleBlock> blocks = new ArrayList<>();
        Set<Placed> begun = new LinkedHashSet<>();
        int leftOut = 0;
        for (int i = 0; i < body.blocks().size(); i++) {
            Block block = body.blocks().get(i);
            BlockKind kind = places.kind(article.head(), i, body);
            List<Placed> here = placed.get(i);
            // Furniture that a claim is made in is part of what was checked.
            if (kind.isArticle() || !here.isEmpty()) {
                blocks.add(block(block, kind, body.text(), here, begun));
            } else {
                leftOut++;
            }
        }
        boolean titled = opensWithTitle(article, blocks);
        return new Article(
                titled
                        ? blocks.get(0).segments()
                        : List.of(new Segment(PlainText.line(article.title()), List.of(), List.of())),
                credit(article),
                article.language(),
                note(article, leftOut),
                titled ? blocks.subList(1, blocks.size()) : blocks);
    }

    /** For each block what stands in it, in the order given. */
    private static List<List<Placed>> byBlock(List<Placed> placed, BlockText body) {
        List<List<Placed>> byBlock = new ArrayList<>();
        body.blocks().forEach(block -> byBlock.add(new ArrayList<>()));
        for (Placed each : placed) {
            Span span = each.passage().span();
            for (int block = body.firstEndingAfter(span.start());
                    block < byBlock.size() && body.blocks().get(block).span().intersects(span);
                    block++) {
                byBlock.get(block).add(each);
            }
        }
        return byBlock;
    }

    /** Whether the article's own first heading says the title, so that it need not be said twice. */
    private static boolean opensWithTitle(Document article, List<ArticleBlock> blocks) {
        return !blocks.isEmpty()
                && blocks.get(0).kind() == BlockKind.HEADING
                && PlainText.line(blocks.get(0).text()).equals(PlainText.line(article.title()));
    }

    private String note(Document article, int leftOut) {
        DocumentVersion version = input.state().head(article);
        String from = version.fileName().isEmpty()
                ? words.text("report.article.pasted")
                : words.text("report.article.file", PlainText.line(version.fileName()));
        return leftOut == 0 ? from : from + " " + words.text("report.article.furniture", leftOut);
    }

    private static ArticleBlock block(Block block, BlockKind kind, String text, List<Placed> here, Set<Placed> begun) {
        Span span = block.span();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (Placed placed : here) {
            cuts.add(Math.max(span.start(), placed.passage().span().start()));
            cuts.add(Math.min(span.end(), placed.passage().span().end()));
        }
        List<Segment> segments = new ArrayList<>();
        List<Integer> ordered = List.copyOf(cuts);
        for (int i = 1; i < ordered.size(); i++) {
            Span stretch = new Span(ordered.get(i - 1), ordered.get(i));
            segments.add(segment(stretch, text, here, begun));
        }
        int level = kind == BlockKind.HEADING ? Math.max(2, block.level()) : 0;
        return new ArticleBlock(kind, level, segments);
    }

    private static Segment segment(Span stretch, String text, List<Placed> here, Set<Placed> begun) {
        List<Placed> covering = here.stream()
                .filter(placed -> placed.passage().span().contains(stretch))
                .sorted(Comparator.comparingInt(
                                (Placed placed) -> placed.passage().span().start())
                        .thenComparingInt(placed -> -placed.passage().span().length()))
                .toList();
        List<Integer> begins = covering.stream()
                .filter(begun::add)
                .map(placed -> placed.claim().number())
                .distinct()
                .sorted()
                .toList();
        List<Integer> claims = covering.stream()
                .map(placed -> placed.claim().number())
                .distinct()
                .toList();
        return new Segment(PlainText.of(stretch.of(text)), claims, begins);
    }
}
