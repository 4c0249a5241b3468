package org.factdesk.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.model.RatingRole;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.Article;
import org.factdesk.report.ReportContent.ArticleBlock;
import org.factdesk.report.ReportContent.Segment;
import org.factdesk.text.BlockKind;
import org.factdesk.text.Direction;
import org.factdesk.words.Words;
import org.jsoup.nodes.Element;

/** The article reprinted, each claim numbered where it is made and rated beside the line. */
final class ArticleSection {
    private final Dom dom;
    private final Words words;
    private final ReportContent content;
    private final Set<Integer> marked = new HashSet<>();

    ArticleSection(Dom dom, Words words, ReportContent content) {
        this.dom = dom;
        this.words = words;
        this.content = content;
    }

    static String markId(int claim) {
        return "mark-" + claim;
    }

    void add(Element section, Article article) {
        Element text = Dom.add(section, "div", "reprint");
        if (!article.language().isEmpty()) {
            text.attr("lang", article.language());
        }
        Dom.say(text, "div", "note", article.note()).attr("lang", content.language());
        block(text, "h2", "headline", article.headline());
        if (!article.credit().isEmpty()) {
            Dom.say(text, "p", "credit", article.credit());
        }
        article.blocks()
                .forEach(block -> block(text, tag(block), "b-" + block.kind().key(), block.segments()));
        if (MarkDepth.exceedsText(
                article, claim -> content.claim(claim).rating().label())) {
            Dom.add(text, "div", "clear");
        }
    }

    private static String tag(ArticleBlock block) {
        return switch (block.kind()) {
            case HEADING -> "h" + Math.min(6, block.level() + 1);
            case QUOTATION -> "blockquote";
            default -> "p";
        };
    }

    private void block(Element text, String tag, String classes, List<Segment> segments) {
        Element para = Dom.add(text, "div", "para");
        Element block = Dom.add(para, tag, classes);
        String words = segments.stream().map(Segment::text).reduce("", String::concat);
        if (Direction.isRightToLeft(words)) {
            block.attr("dir", "rtl").addClass("rtl");
        }
        if (classes.endsWith(BlockKind.LIST_ITEM.key())) {
            block.appendText("•\u00A0");
        }
        for (Run run : Run.of(segments)) {
            run(block, run);
        }
        if (!dom.isPrint()) {
            segments.stream().flatMap(segment -> segment.begins().stream()).forEach(claim -> below(para, claim));
        }
    }

    private void run(Element block, Run run) {
        if (run.claims().isEmpty()) {
            Dom.lines(block, run.text());
            return;
        }
        int shown = run.claims().get(run.claims().size() - 1);
        String rest = run.text();
        if (!run.begins().isEmpty()) {
            int word = Run.firstWord(rest);
            String after = word == rest.length() ? run.after() : "";
            begin(block, run, shown, rest.substring(0, word), after);
            rest = rest.substring(word);
        }
        if (rest.isEmpty()) {
            return;
        }
        int last = run.after().isEmpty() ? rest.length() : Run.lastWord(rest);
        highlight(block, shown, rest.substring(0, last));
        if (last < rest.length()) {
            Element end = Dom.add(block, "span", "end");
            highlight(end, shown, rest.substring(last));
            Dom.lines(end, run.after());
        } else {
            Dom.lines(block, run.after());
        }
    }

    /** Numbers and first word hold together, and the marks float beside their line. */
    private void begin(Element block, Run run, int shown, String word, String after) {
        Element start = Dom.add(block, "span", "start");
        Dom.lines(start, run.before());
        run.begins().forEach(number -> badge(start, number));
        highlight(start, shown, word);
        Dom.lines(start, after);
        run.begins().forEach(claim -> beside(block, claim));
    }

    private void badge(Element start, int number) {
        String label = content.claim(number).rating().label();
        Element badge = Dom.link(
                start, "num " + Dom.squareClass(role(number)), ClaimSection.id(number), String.valueOf(number));
        badge.attr("title", words.text("report.article.mark", String.valueOf(number), label));
        if (marked.add(number)) {
            badge.attr("id", markId(number));
        }
    }

    private void highlight(Element parent, int claim, String text) {
        if (!text.isEmpty()) {
            Dom.lines(Dom.add(parent, "mark", Dom.tintClass(role(claim))), text);
        }
    }

    private void beside(Element block, int number) {
        Element side = Dom.add(block, "span", "side").attr("dir", "ltr").attr("lang", content.language());
        dom.rated(side, "span", "", content.claim(number).rating());
        Element where = Dom.add(side, "span", "where");
        String key = dom.isPrint() ? "report.article.page" : "report.article.claim";
        Dom.link(where, dom.isPrint() ? "page" : "", ClaimSection.id(number), word(key, number));
    }

    private String word(String key, int number) {
        return words.text(key, String.valueOf(number));
    }

    private void below(Element para, int number) {
        Element note =
                Dom.add(para, "div", "below " + Dom.inkClass(role(number))).attr("lang", content.language());
        dom.rated(note, "span", "", content.claim(number).rating());
        Dom.link(note, "", ClaimSection.id(number), word("report.article.full", number));
    }

    private RatingRole role(int claim) {
        return content.claim(claim).rating().role();
    }
}
