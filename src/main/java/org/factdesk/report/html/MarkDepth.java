package org.factdesk.report.html;

import java.util.function.IntFunction;
import org.factdesk.report.ReportContent.Article;
import org.factdesk.report.ReportContent.ArticleBlock;
import org.factdesk.report.ReportContent.Segment;

/**
 * Whether the marks beside an article reach further down than its text, so that what follows has to wait for them. An
 * estimate in lines of the printed page, on the safe side; where it is not needed nothing is added, because the engine
 * answers an empty block at the very end of a full page with empty pages.
 */
final class MarkDepth {
    /** Characters in a line of the text column. */
    private static final int LINE = 78;

    /** Lines of text that a mark with its rating and its claim takes up. */
    private static final int MARK = 2;

    /** Characters of a rating's label in a line beside the text. */
    private static final int LABEL = 16;

    private final IntFunction<String> labels;
    private int line;
    private int marksEnd;

    private MarkDepth(IntFunction<String> labels) {
        this.labels = labels;
    }

    /** @param labels the rating of a claim, by its number */
    static boolean exceedsText(Article article, IntFunction<String> labels) {
        MarkDepth depth = new MarkDepth(labels);
        article.blocks().forEach(depth::block);
        return depth.marksEnd > depth.line;
    }

    private void block(ArticleBlock block) {
        int column = 0;
        for (Segment segment : block.segments()) {
            int begun = line + column / LINE;
            for (int claim : segment.begins()) {
                marksEnd =
                        Math.max(marksEnd, begun) + MARK + labels.apply(claim).length() / LABEL;
            }
            column += segment.text().length();
        }
        line += column / LINE + 1;
    }
}
