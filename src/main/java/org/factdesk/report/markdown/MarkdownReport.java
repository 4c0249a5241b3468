package org.factdesk.report.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportContent.Count;
import org.factdesk.report.ReportContent.Cover;
import org.factdesk.report.ReportContent.Custody;
import org.factdesk.report.ReportContent.Fact;
import org.factdesk.report.ReportContent.FileEntry;
import org.factdesk.report.ReportContent.Method;
import org.factdesk.report.ReportContent.SourceEntry;
import org.factdesk.words.Words;

/** Builds the report as a tree of Markdown nodes, in the order of all formats. */
final class MarkdownReport {
    private final ReportContent content;
    private final Words words;
    private final Document document = new Document();

    MarkdownReport(ReportContent content, Words words) {
        this.content = content;
        this.words = words;
    }

    Document document() {
        cover(content.cover());
        verify(content.custody());
        method(content.method());
        MarkdownArticle articles = new MarkdownArticle(content);
        content.articles().forEach(article -> {
            heading("report.article.heading");
            articles.add(document, article);
        });
        heading("report.table.heading");
        claimsTable();
        heading("report.claims.heading");
        if (content.claims().isEmpty()) {
            Nodes.paragraph(document, Nodes.text(words.text("report.claims.none")));
        }
        MarkdownClaim claims = new MarkdownClaim(words);
        content.claims().forEach(claim -> claims.add(document, claim));
        heading("report.sources.heading");
        sources();
        heading("report.custody.heading");
        custody(content.custody());
        return document;
    }

    private void heading(String key) {
        Nodes.heading(document, 2, Nodes.text(words.text(key)));
    }

    private void cover(Cover cover) {
        Nodes.heading(document, 1, Nodes.text(cover.title()));
        Nodes.paragraph(document, Nodes.text(cover.deck()));
        TableBody facts = Nodes.table(document, List.of("", ""), List.of());
        for (Fact fact : cover.facts()) {
            TableRow row = Nodes.row(facts);
            Nodes.cell(row, Nodes.text(fact.label()));
            TableCell lines = Nodes.cell(row);
            for (String line : fact.lines()) {
                if (lines.getFirstChild() != null) {
                    lines.appendChild(Nodes.html("<br>"));
                }
                lines.appendChild(Nodes.address(line));
            }
        }
        Nodes.heading(document, 2, Nodes.text(cover.summaryHeading()));
        numbered(cover.summary());
        Nodes.heading(document, 2, Nodes.text(cover.countsHeading()));
        counts(cover);
    }

    private void numbered(List<String> lines) {
        OrderedList list = Nodes.add(document, new OrderedList());
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        list.setTight(true);
        lines.forEach(line -> Nodes.paragraph(Nodes.add(list, new ListItem()), Nodes.text(line)));
    }

    private void counts(Cover cover) {
        TableBody body = Nodes.table(
                document,
                List.of(
                        words.text("report.table.rating"),
                        words.text("report.table.count"),
                        words.text("report.table.claims")),
                List.of(1));
        for (Count count : cover.counts()) {
            TableRow row = Nodes.row(body);
            Nodes.rated(Nodes.cell(row), count.rating());
            Nodes.cell(row, Nodes.text(String.valueOf(count.claims().size())));
            claimLinks(Nodes.cell(row), count.claims());
        }
    }

    private static void claimLinks(Node parent, List<Integer> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (i > 0) {
                parent.appendChild(Nodes.text(", "));
            }
            parent.appendChild(Nodes.link(MarkdownClaim.id(claims.get(i)), String.valueOf(claims.get(i))));
        }
    }

    private void verify(Custody custody) {
        heading("report.verify.heading");
        numbered(custody.steps());
        Nodes.paragraph(
                document,
                Nodes.text(words.text("report.verify.head")),
                new HardLineBreak(),
                Nodes.code(custody.head()));
        Nodes.paragraph(document, Nodes.text(custody.limits()));
    }

    private void method(Method method) {
        heading("report.method.heading");
        method.paragraphs().forEach(paragraph -> Nodes.paragraph(document, Nodes.text(paragraph)));
        subheading("report.scale.heading");
        TableBody scale = Nodes.table(
                document,
                List.of(
                        words.text("report.scale.rating"),
                        words.text("report.scale.meaning"),
                        words.text("report.scale.use")),
                List.of());
        method.scale().forEach(entry -> {
            TableRow row = Nodes.row(scale);
            Nodes.rated(Nodes.cell(row), entry.rating());
            Nodes.cell(row, Nodes.text(entry.meaning()));
            String place = entry.beside() ? words.text("report.scale.beside") : words.text("report.scale.on");
            Nodes.cell(row, Nodes.text(place));
        });
        method.unrated().forEach(sentence -> Nodes.paragraph(document, Nodes.text(sentence)));
        subheading("report.labels.heading");
        TableBody stances = table("report.labels.stance", "report.labels.stance-meaning");
        method.stances().forEach(entry -> {
            TableRow row = Nodes.row(stances);
            Nodes.cell(row, Nodes.text(entry.stance().sign() + "\u00A0" + entry.label()));
            Nodes.cell(row, Nodes.text(entry.meaning()));
        });
        TableBody weights = table("report.labels.weight", "report.labels.weight-meaning");
        method.weights().forEach(entry -> {
            TableRow row = Nodes.row(weights);
            Nodes.cell(row, Nodes.text(entry.label()));
            Nodes.cell(row, Nodes.text(entry.meaning()));
        });
    }

    private TableBody table(String first, String second) {
        return Nodes.table(document, List.of(words.text(first), words.text(second)), List.of());
    }

    private void subheading(String key) {
        Nodes.heading(document, 3, Nodes.text(words.text(key)));
    }

    private void claimsTable() {
        Nodes.paragraph(document, Nodes.text(words.text("report.table.lede")));
        TableBody body = Nodes.table(
                document,
                List.of(
                        "",
                        words.text("report.table.claim"),
                        words.text("report.table.rating"),
                        words.text("report.table.found"),
                        words.text("report.table.evidence")),
                List.of(0));
        for (ClaimInFull claim : content.claims()) {
            TableRow row = Nodes.row(body);
            claimLinks(Nodes.cell(row), List.of(claim.number()));
            Nodes.cell(row, Nodes.text(claim.brief()));
            TableCell rating = Nodes.cell(row);
            Nodes.rated(rating, claim.rating());
            if (!claim.work().isEmpty()) {
                rating.appendChild(Nodes.html("<br>"));
                rating.appendChild(Nodes.text(claim.work()));
            }
            Nodes.cell(row, Nodes.text(claim.found()));
            Nodes.cell(row, Nodes.text(String.join(", ", claim.tally())));
        }
    }

    private void sources() {
        if (content.sources().isEmpty()) {
            Nodes.paragraph(document, Nodes.text(words.text("report.sources.none")));
            return;
        }
        Nodes.paragraph(document, Nodes.text(words.text("report.sources.lede")));
        content.sources().forEach(this::source);
    }

    private void source(SourceEntry source) {
        Paragraph entry = Nodes.paragraph(document, Nodes.anchor(MarkdownClaim.sourceId(source.number())));
        entry.appendChild(Nodes.strong("S" + source.number()));
        String before = source.author().isEmpty() ? source.publisher() : source.author();
        part(entry, Nodes.text(before), before);
        part(entry, Nodes.text(source.title()), source.title());
        if (!source.author().isEmpty()) {
            part(entry, Nodes.text(source.publisher()), source.publisher());
        }
        part(entry, Nodes.text(source.issued()), source.issued());
        part(entry, Nodes.address(source.url()), source.url());
        if (!source.accessed().isEmpty()) {
            String read = words.text("report.source.accessed", source.accessed());
            part(entry, Nodes.text(read), read);
        }
        entry.appendChild(Nodes.text(" " + words.text("report.sources.claims") + ": "));
        claimLinks(entry, source.claims());
        entry.appendChild(Nodes.text("."));
        if (!source.sha256().isEmpty()) {
            entry.appendChild(new HardLineBreak());
            entry.appendChild(Nodes.code(source.sha256()));
        }
    }

    private static void part(Node entry, Node part, String text) {
        if (!text.isEmpty()) {
            entry.appendChild(Nodes.text(" "));
            entry.appendChild(part);
            entry.appendChild(Nodes.text(text.endsWith(".") || text.endsWith("?") ? "" : "."));
        }
    }

    private void custody(Custody custody) {
        Nodes.paragraph(document, Nodes.text(custody.statement()));
        Nodes.paragraph(document, Nodes.text(words.text("report.verify.head") + " "), Nodes.code(custody.head()));
        subheading("report.files.heading");
        if (custody.files().isEmpty()) {
            Nodes.paragraph(document, Nodes.text(words.text("report.files.none")));
            return;
        }
        TableBody body = Nodes.table(
                document,
                List.of(
                        words.text("report.file.name"),
                        words.text("report.file.what"),
                        words.text("report.file.read"),
                        words.text("report.file.hash")),
                List.of());
        for (FileEntry file : custody.files()) {
            TableRow row = Nodes.row(body);
            Nodes.cell(row, Nodes.text(file.name()));
            Nodes.cell(row, Nodes.text(file.what()));
            Nodes.cell(row, Nodes.text(file.read()));
            Nodes.cell(row, Nodes.code(file.sha256()));
        }
    }
}
