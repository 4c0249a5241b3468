package org.factdesk.report.pdf;

import org.factdesk.report.ReportContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline that a PDF reader shows beside the pages: the sections, and under them each claim. */
final class Bookmarks {
    private static final int LENGTH = 80;

    private Bookmarks() {}

    static void add(Document page, ReportContent content) {
        Element bookmarks = page.head().appendElement("bookmarks");
        add(bookmarks, content.cover().title(), "cover");
        for (Element section : page.select("section.part")) {
            Element bookmark = add(bookmarks, section.selectFirst(".part-title").text(), section.id());
            if (section.id().equals("in-full")) {
                content.claims()
                        .forEach(claim ->
                                add(bookmark, claim.heading() + ": " + claim.statement(), "claim-" + claim.number()));
            }
        }
    }

    private static Element add(Element parent, String name, String target) {
        int end = name.length() <= LENGTH ? name.length() : name.offsetByCodePoints(0, name.codePointCount(0, LENGTH));
        String shown = end == name.length() ? name : name.substring(0, end) + "…";
        return parent.appendElement("bookmark").attr("name", shown).attr("href", "#" + target);
    }
}
