package org.factdesk.report.html;

import java.util.List;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.Custody;
import org.factdesk.report.ReportContent.FileEntry;
import org.factdesk.report.ReportContent.SourceEntry;
import org.factdesk.words.Words;
import org.jsoup.nodes.Element;

/** The sources, and the files and hashes that the report stands on. */
final class SourceSection {
    private final Words words;

    SourceSection(Words words) {
        this.words = words;
    }

    static String id(int source) {
        return "source-" + source;
    }

    void sources(Element section, ReportContent content) {
        if (content.sources().isEmpty()) {
            Dom.say(section, "p", "lede", words.text("report.sources.none"));
            return;
        }
        Dom.say(section, "p", "lede", words.text("report.sources.lede"));
        Element body = MethodSection.table(
                section, "sources", "", words.text("report.sources.source"), words.text("report.sources.claims"));
        content.sources().forEach(source -> source(body, source));
    }

    private void source(Element body, SourceEntry source) {
        Element row = body.appendElement("tr").attr("id", id(source.number()));
        Dom.say(row, "td", "n", "S" + source.number());
        Element text = row.appendElement("td");
        Element first = Dom.add(text, "p", "serif");
        Dom.direct(first, source.title());
        String before = source.author().isEmpty() ? source.publisher() : source.author();
        part(first, "span", before);
        part(first, "i", source.title());
        if (!source.author().isEmpty()) {
            part(first, "span", source.publisher());
        }
        part(first, "span", source.issued());
        Element second = Dom.add(text, "p", "cited");
        Dom.address(second, "", source.url());
        if (!source.accessed().isEmpty()) {
            second.appendText(source.url().isEmpty() ? "" : ". ");
            Dom.say(second, "span", "", words.text("report.source.accessed", source.accessed()) + ".");
        }
        if (!source.sha256().isEmpty()) {
            Dom.say(text, "p", "hash", source.sha256());
        }
        claims(Dom.add(row, "td", "at"), source.claims());
    }

    private static void part(Element parent, String tag, String text) {
        if (!text.isEmpty()) {
            Dom.say(parent, tag, "", text);
            parent.appendText(text.endsWith(".") || text.endsWith("?") ? " " : ". ");
        }
    }

    private static void claims(Element cell, List<Integer> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (i > 0) {
                cell.appendText(", ");
            }
            Dom.link(cell, "", ClaimSection.id(claims.get(i)), String.valueOf(claims.get(i)));
        }
    }

    void custody(Element section, Custody custody) {
        Dom.say(section, "p", "prose", custody.statement());
        Element head = Dom.add(section, "p", "head-hash");
        Dom.say(head, "span", "label", words.text("report.verify.head"));
        head.appendText(" ");
        Dom.say(head, "span", "hash", custody.head());
        Dom.say(section, "h3", "", words.text("report.files.heading"));
        if (custody.files().isEmpty()) {
            Dom.say(section, "p", "caption", words.text("report.files.none"));
            return;
        }
        Element body = MethodSection.table(
                section,
                "files stack",
                words.text("report.file.name"),
                words.text("report.file.what"),
                words.text("report.file.read"),
                words.text("report.file.hash"));
        custody.files().forEach(file -> file(body.appendElement("tr"), file));
    }

    private static void file(Element row, FileEntry file) {
        Dom.say(row, "td", "", file.name());
        Dom.say(row, "td", "", file.what());
        Dom.say(row, "td", "", file.read());
        Dom.say(row, "td", "hash", file.sha256());
    }
}
