package org.factdesk.report.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.Article;
import org.factdesk.report.ReportContent.ArticleBlock;
import org.factdesk.report.ReportContent.Segment;
import org.factdesk.text.BlockKind;

/** The article as a quotation, with each claim's number and rating before the words that make it. */
final class MarkdownArticle {
    private final ReportContent content;
    private final Set<Integer> marked = new HashSet<>();

    MarkdownArticle(ReportContent content) {
        this.content = content;
    }

    static String markId(int claim) {
        return "mark-" + claim;
    }

    void add(Document document, Article article) {
        BlockQuote quote = Nodes.add(document, new BlockQuote());
        segments(Nodes.heading(quote, 3), article.headline());
        if (!article.credit().isEmpty()) {
            Nodes.paragraph(quote, Nodes.text(article.credit()));
        }
        article.blocks().forEach(block -> block(quote, block));
        Nodes.paragraph(document, Nodes.text(article.note()));
    }

    private void block(BlockQuote quote, ArticleBlock block) {
        if (block.kind() == BlockKind.HEADING) {
            segments(Nodes.heading(quote, Math.min(6, block.level() + 2)), block.segments());
            return;
        }
        Node parent = block.kind() == BlockKind.QUOTATION ? Nodes.add(quote, new BlockQuote()) : quote;
        Paragraph paragraph = Nodes.paragraph(parent);
        if (block.kind() == BlockKind.LIST_ITEM) {
            paragraph.appendChild(Nodes.text("•\u00A0"));
        }
        segments(paragraph, block.segments());
    }

    private void segments(Node parent, List<Segment> segments) {
        boolean bold = false;
        for (Segment segment : segments) {
            boolean wanted = !segment.claims().isEmpty();
            if (bold && (!wanted || !segment.begins().isEmpty())) {
                parent.appendChild(Nodes.html("</b>"));
                bold = false;
            }
            segment.begins().forEach(claim -> mark(parent, claim));
            if (wanted && !bold) {
                parent.appendChild(Nodes.html("<b>"));
                bold = true;
            }
            line(parent, segment.text());
        }
        if (bold) {
            parent.appendChild(Nodes.html("</b>"));
        }
    }

    /** A heading is one line in Markdown. */
    private static void line(Node parent, String text) {
        if (parent instanceof Paragraph) {
            Nodes.lines(parent, text);
        } else {
            parent.appendChild(Nodes.text(text.replace('\n', ' ')));
        }
    }

    private void mark(Node parent, int claim) {
        if (marked.add(claim)) {
            for (Node part : Nodes.anchor(markId(claim))) {
                parent.appendChild(part);
            }
        }
        String label =
                claim + "\u00A0" + Nodes.markAndLabel(content.claim(claim).rating());
        parent.appendChild(Nodes.html("<sup>"));
        parent.appendChild(Nodes.link(MarkdownClaim.id(claim), label));
        parent.appendChild(Nodes.html("</sup>"));
        parent.appendChild(Nodes.text("\u00A0"));
    }
}
