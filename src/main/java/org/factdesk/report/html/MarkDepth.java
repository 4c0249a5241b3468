package org.factdesk.report.html;

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

    private int line;
    private int marksEnd;

    private MarkDepth() {}

    static boolean exceedsText(Article article) {
        MarkDepth depth = new MarkDepth();
        article.blocks().forEach(depth::block);
        return depth.marksEnd > depth.line;
    }

    private void block(ArticleBlock block) {
        int column = 0;
        for (Segment segment : block.segments()) {
            int begun = line + column / LINE;
            for (int i = 0; i < segment.begins().size(); i++) {
                marksEnd = Math.max(marksEnd, begun) + MARK;
            }
            column += segment.text().length();
        }
        line += column / LINE + 1;
    }
}
