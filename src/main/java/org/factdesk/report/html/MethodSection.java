package org.factdesk.report.html;

import java.util.List;
import org.factdesk.report.ReportContent.Method;
import org.factdesk.report.ReportContent.ScaleEntry;
import org.factdesk.report.ReportContent.StanceEntry;
import org.factdesk.report.ReportContent.WeightEntry;
import org.factdesk.words.Words;
import org.jsoup.nodes.Element;

/** How the check was made, the scale, and the labels of evidence. */
final class MethodSection {
    private final Dom dom;
    private final Words words;

    MethodSection(Dom dom, Words words) {
        this.dom = dom;
        this.words = words;
    }

    void add(Element section, Method method, List<String> notices) {
        Element text = Dom.add(section, "div", "prose");
        method.paragraphs().forEach(paragraph -> Dom.say(text, "p", "", paragraph));
        notices.forEach(notice -> Dom.say(text, "p", "notice", notice));
        scale(section, method);
        Dom.say(section, "h3", "", words.text("report.labels.heading"));
        Element pair = CoverSection.layoutRow(section, "pair labels");
        stances(Dom.add(pair, "td", "left"), method);
        weights(Dom.add(pair, "td", "right"), method);
    }

    private void scale(Element section, Method method) {
        Dom.say(section, "h3", "", words.text("report.scale.heading"));
        Element body = table(
                section,
                "scale",
                words.text("report.scale.rating"),
                words.text("report.scale.meaning"),
                words.text("report.scale.use"));
        for (ScaleEntry entry : method.scale()) {
            Element row = body.appendElement("tr");
            dom.rated(row.appendElement("td"), "span", "", entry.rating());
            Dom.say(row, "td", "serif", entry.meaning());
            String place = entry.beside() ? words.text("report.scale.beside") : words.text("report.scale.on");
            Dom.say(row, "td", "", place);
        }
        method.unrated().forEach(sentence -> Dom.say(section, "p", "caption", sentence));
    }

    private void stances(Element cell, Method method) {
        Element body = table(cell, "", words.text("report.labels.stance"), words.text("report.labels.stance-meaning"));
        for (StanceEntry entry : method.stances()) {
            Element row = body.appendElement("tr");
            Element label = Dom.add(row, "td", "label");
            dom.sign(label, "s", Sign.of(entry.stance()), "");
            Dom.say(label, "span", "word", entry.label());
            Dom.say(row, "td", "", entry.meaning());
        }
    }

    private void weights(Element cell, Method method) {
        Element body = table(cell, "", words.text("report.labels.weight"), words.text("report.labels.weight-meaning"));
        for (WeightEntry entry : method.weights()) {
            Element row = body.appendElement("tr");
            Element label = Dom.add(row, "td", "label");
            dom.sign(label, "s", Sign.of(entry.weight()), "");
            Dom.say(label, "span", "word", entry.label());
            Dom.say(row, "td", "", entry.meaning());
        }
    }

    /** The body of a new table with that head. */
    static Element table(Element parent, String classes, String... heads) {
        Element table = Dom.add(parent, "table", ("data " + classes).strip());
        Element row = table.appendElement("thead").appendElement("tr");
        for (String head : heads) {
            Dom.say(row, "th", "", head).attr("scope", "col");
        }
        return table.appendElement("tbody");
    }
}
