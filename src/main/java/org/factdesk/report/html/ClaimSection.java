package org.factdesk.report.html;

import org.factdesk.report.Quoted;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportContent.Earlier;
import org.factdesk.report.ReportContent.EvidenceRow;
import org.factdesk.report.ReportContent.Quote;
import org.factdesk.words.Words;
import org.jsoup.nodes.Element;

/** The table of claims, and each claim in full. */
final class ClaimSection {
    private final Dom dom;
    private final Words words;

    ClaimSection(Dom dom, Words words) {
        this.dom = dom;
        this.words = words;
    }

    static String id(int claim) {
        return "claim-" + claim;
    }

    void table(Element section, ReportContent content) {
        Dom.say(section, "p", "lede", words.text("report.table.lede"));
        Element body = MethodSection.table(
                section,
                "claims stack",
                "",
                words.text("report.table.claim"),
                words.text("report.table.rating"),
                words.text("report.table.found"),
                words.text("report.table.evidence"),
                dom.isPrint() ? words.text("report.table.page") : "");
        for (ClaimInFull claim : content.claims()) {
            Element row = body.appendElement("tr");
            Dom.link(Dom.add(row, "td", "n"), "", id(claim.number()), String.valueOf(claim.number()));
            Dom.say(row, "td", "serif", claim.brief());
            Element rating = row.appendElement("td");
            dom.rated(rating, "span", "", claim.rating());
            if (!claim.work().isEmpty()) {
                Dom.say(rating, "div", "work", claim.work());
            }
            Dom.say(row, "td", "", claim.found());
            Element tally = Dom.add(row, "td", "tally");
            claim.tally().forEach(line -> Dom.say(tally, "div", "", line));
            Element page = Dom.add(row, "td", "at");
            if (dom.isPrint()) {
                Dom.link(page, "page", id(claim.number()), "");
            }
        }
    }

    void add(Element section, ClaimInFull claim) {
        Element card = Dom.add(section, "article", "claim").attr("id", id(claim.number()));
        Element head = CoverSection.layoutRow(card, "head");
        said(Dom.add(head, "td", "said"), claim);
        verdict(Dom.add(head, "td", "verdict"), claim);
        finding(card, claim);
        quotes(card, claim);
        evidence(card, claim);
        earlier(card, claim);
    }

    private static void said(Element cell, ClaimInFull claim) {
        Dom.say(cell, "p", "label", claim.heading());
        Dom.say(cell, "h3", "statement", claim.statement());
        if (!claim.attribution().isEmpty()) {
            Dom.say(cell, "p", "who", claim.attribution());
        }
    }

    private void verdict(Element cell, ClaimInFull claim) {
        dom.sign(
                cell,
                "big",
                Sign.of(claim.rating().role()),
                Dom.fillClass(claim.rating().role()));
        Dom.say(
                cell,
                "div",
                "verdict-word " + Dom.inkClass(claim.rating().role()),
                claim.rating().label());
    }

    private void finding(Element card, ClaimInFull claim) {
        Element finding = Dom.add(card, "div", "finding");
        claim.conclusion().forEach(paragraph -> Dom.say(finding, "p", "", paragraph));
        String by = claim.verdictBy().isEmpty() ? words.text("report.claim.no-verdict") : claim.verdictBy();
        if (!claim.work().isEmpty()) {
            Dom.say(finding, "p", "by open", words.text("report.claim.work", claim.work()));
        }
        Element line = Dom.say(finding, "p", "by", by);
        if (!claim.earlier().isEmpty()) {
            Dom.lines(line, ". " + claim.earlier().get(0).until());
        }
    }

    private void quotes(Element card, ClaimInFull claim) {
        if (claim.quotes().isEmpty()) {
            return;
        }
        Element box = Dom.add(card, "div", "quotes");
        Dom.say(box, "h4", "", words.text("report.quotes.heading"));
        for (Quote quote : claim.quotes()) {
            Element line = Dom.add(box, "p", "quote");
            Dom.direct(line, quote.text());
            Dom.say(line, "span", "serif", Quoted.of(words, quote.text()));
            line.appendText(" ");
            if (quote.placed()) {
                Dom.link(line, "place", ArticleSection.markId(claim.number()), quote.where());
            } else {
                Dom.say(line, "span", "place", quote.where());
            }
        }
    }

    private void evidence(Element card, ClaimInFull claim) {
        Element box = evidenceBox(card);
        if (claim.evidence().isEmpty()) {
            Dom.say(box, "p", "caption", words.text("report.claim.no-evidence"));
            return;
        }
        Element body = Dom.add(box, "table", "rows").appendElement("tbody");
        claim.evidence().forEach(row -> evidence(body.appendElement("tr"), row));
    }

    /** On the screen it folds. It stands open: a browser prints what is folded away as little as it shows it. */
    private Element evidenceBox(Element card) {
        Element box = Dom.add(card, dom.isPrint() ? "div" : "details", "evidence");
        Element head = dom.isPrint() ? box : box.attr("open", true).appendElement("summary");
        Dom.say(head, "h4", "", words.text("report.claim.evidence"));
        return box;
    }

    private void evidence(Element line, EvidenceRow row) {
        Element stance = Dom.add(line, "td", "stance");
        dom.sign(stance, "s", Sign.of(row.stance()), "");
        Dom.say(stance, "span", "word", row.stanceLabel());
        Element text = Dom.add(line, "td", "text");
        if (!row.quote().isEmpty()) {
            Dom.say(text, "p", "serif", Quoted.of(words, row.quote()));
        }
        if (!row.why().isEmpty()) {
            Dom.say(text, "p", row.quote().isEmpty() ? "serif" : "why", row.why());
        }
        Element cited = Dom.add(text, "p", "cited");
        Dom.direct(cited, row.cited());
        Dom.link(cited, "s-number", SourceSection.id(row.source()), "[S" + row.source() + "]");
        cited.appendText(" ");
        Dom.say(cited, "span", "", row.cited());
        if (!row.url().isEmpty()) {
            Dom.address(Dom.add(text, "p", "cited"), "", row.url());
        }
        Element weight = Dom.add(line, "td", "weight");
        Element label = Dom.add(weight, "div", "label");
        dom.sign(label, "s", Sign.of(row.weight()), "");
        Dom.say(label, "span", "word", row.weightLabel());
        if (!row.accessed().isEmpty()) {
            Dom.say(weight, "div", "read", row.accessed());
        }
    }

    private void earlier(Element card, ClaimInFull claim) {
        if (claim.earlier().isEmpty()) {
            return;
        }
        Element box = Dom.add(card, "div", "earlier");
        Dom.say(box, "h4", "", words.text("report.earlier.heading"));
        for (Earlier earlier : claim.earlier()) {
            Element entry = Dom.add(box, "div", "entry");
            Element line = Dom.add(entry, "p", "until");
            dom.sign(
                    line,
                    "s",
                    Sign.of(earlier.rating().role()),
                    Dom.fillClass(earlier.rating().role()));
            Dom.say(line, "span", "word", earlier.until());
            Dom.say(entry, "p", "", earlier.reason());
            earlier.conclusion().forEach(paragraph -> Dom.say(entry, "p", "old", paragraph));
        }
    }
}
