package org.factdesk.report.html;

import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.Count;
import org.factdesk.report.ReportContent.Cover;
import org.factdesk.report.ReportContent.Custody;
import org.factdesk.report.ReportContent.Fact;
import org.factdesk.words.Words;
import org.jsoup.nodes.Element;

/** Title, facts, summary, counts, and how to verify. */
final class CoverSection {
    /** A title of more characters is set smaller, so that the cover stays one page. */
    private static final int LONG_TITLE = 70;

    private final Dom dom;
    private final Words words;

    CoverSection(Dom dom, Words words) {
        this.dom = dom;
        this.words = words;
    }

    void add(Element section, ReportContent content) {
        Cover cover = content.cover();
        String size = cover.title().length() > LONG_TITLE ? "title long" : "title";
        Dom.say(section, "h1", size, cover.title());
        Dom.say(section, "p", "deck", cover.deck());
        facts(section, cover);
        Element pair = layoutRow(section, "pair");
        summary(Dom.add(pair, "td", "left"), cover);
        counts(Dom.add(pair, "td", "right"), cover);
        verify(section, content.custody());
    }

    private static void facts(Element section, Cover cover) {
        Element table = Dom.add(section, "table", "facts");
        Element body = table.appendElement("tbody");
        for (Fact fact : cover.facts()) {
            Element row = body.appendElement("tr");
            Dom.say(row, "th", "", fact.label()).attr("scope", "row");
            Element cell = row.appendElement("td");
            fact.lines().forEach(line -> Dom.say(cell, "div", "", line));
        }
    }

    private static void summary(Element cell, Cover cover) {
        Dom.say(cell, "h2", "", cover.summaryHeading());
        Element list = Dom.add(cell, "table", "summary").attr("role", "list");
        Element body = list.appendElement("tbody");
        for (int i = 0; i < cover.summary().size(); i++) {
            Element row = body.appendElement("tr").attr("role", "listitem");
            Dom.say(row, "td", "n", String.valueOf(i + 1));
            Dom.say(row, "td", "", cover.summary().get(i));
        }
    }

    private void counts(Element cell, Cover cover) {
        Dom.say(cell, "h2", "", cover.countsHeading());
        Element body = Dom.add(cell, "table", "chart").appendElement("tbody");
        for (Count count : cover.counts()) {
            Element row = Dom.add(body, "tr", count.claims().isEmpty() ? "none" : "");
            dom.rated(row.appendElement("td"), "span", "", count.rating());
            Dom.say(row, "td", "count", String.valueOf(count.claims().size()));
            Element squares = Dom.add(row, "td", "squares");
            for (int claim : count.claims()) {
                String colour = Dom.squareClass(count.rating().role());
                Dom.link(squares, "sq " + colour, ClaimSection.id(claim), String.valueOf(claim));
                squares.appendText(" ");
            }
        }
        Dom.say(cell, "p", "caption", words.text("report.cover.squares"));
    }

    private void verify(Element section, Custody custody) {
        Element row = layoutRow(section, "verify");
        Element left = Dom.add(row, "td", "left");
        Dom.say(left, "h3", "", words.text("report.verify.heading"));
        Element steps = Dom.add(left, "table", "steps").attr("role", "list").appendElement("tbody");
        for (int i = 0; i < custody.steps().size(); i++) {
            Element step = steps.appendElement("tr").attr("role", "listitem");
            Dom.say(step, "td", "n", String.valueOf(i + 1));
            Dom.say(step, "td", "", custody.steps().get(i));
        }
        Dom.say(left, "p", "caption", custody.limits());
        Element right = Dom.add(row, "td", "right");
        Dom.say(right, "h3", "label", words.text("report.verify.head"));
        String hash = custody.head();
        for (int i = 0; i < hash.length(); i += 16) {
            Dom.say(right, "div", "hash", Dom.groups(hash.substring(i, Math.min(hash.length(), i + 16)), 4));
        }
    }

    /** The one row of a table that only places things side by side. */
    static Element layoutRow(Element parent, String classes) {
        return Dom.add(parent, "table", "layout " + classes)
                .attr("role", "presentation")
                .appendElement("tbody")
                .appendElement("tr");
    }
}
