package org.factdesk.report.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.factdesk.report.Quoted;
import org.factdesk.report.ReportContent.ClaimInFull;
import org.factdesk.report.ReportContent.Earlier;
import org.factdesk.report.ReportContent.EvidenceRow;
import org.factdesk.report.ReportContent.Quote;
import org.factdesk.words.Words;

/** One claim in full. */
final class MarkdownClaim {
    private final Words words;

    MarkdownClaim(Words words) {
        this.words = words;
    }

    static String id(int claim) {
        return "claim-" + claim;
    }

    static String sourceId(int source) {
        return "source-" + source;
    }

    void add(Document document, ClaimInFull claim) {
        Heading heading = Nodes.heading(document, 3, Nodes.anchor(id(claim.number())));
        heading.appendChild(Nodes.text(claim.heading()));
        Nodes.paragraph(Nodes.add(document, new BlockQuote()), Nodes.text(claim.statement()));
        if (!claim.attribution().isEmpty()) {
            Nodes.paragraph(document, Nodes.text(claim.attribution()));
        }
        Nodes.rated(Nodes.paragraph(document), claim.rating());
        claim.conclusion().forEach(paragraph -> Nodes.paragraph(document, Nodes.text(paragraph)));
        String by = claim.verdictBy().isEmpty() ? words.text("report.claim.no-verdict") : claim.verdictBy();
        Nodes.paragraph(document, Nodes.text(by));
        if (!claim.work().isEmpty()) {
            Nodes.paragraph(document, Nodes.text(words.text("report.claim.work", claim.work())));
        }
        quotes(document, claim);
        evidence(document, claim);
        earlier(document, claim);
    }

    private void quotes(Document document, ClaimInFull claim) {
        if (claim.quotes().isEmpty()) {
            return;
        }
        title(document, "report.quotes.heading");
        BulletList list = list(document);
        for (Quote quote : claim.quotes()) {
            Paragraph line = Nodes.paragraph(Nodes.add(list, new ListItem()));
            line.appendChild(Nodes.text(Quoted.of(words, quote.text()) + " ("));
            line.appendChild(
                    quote.placed()
                            ? Nodes.link(MarkdownArticle.markId(claim.number()), quote.where())
                            : Nodes.text(quote.where()));
            line.appendChild(Nodes.text(")"));
        }
    }

    private void evidence(Document document, ClaimInFull claim) {
        title(document, "report.claim.evidence");
        if (claim.evidence().isEmpty()) {
            Nodes.paragraph(document, Nodes.text(words.text("report.claim.no-evidence")));
            return;
        }
        TableBody body = Nodes.table(
                document,
                List.of(
                        words.text("report.labels.stance"),
                        words.text("report.labels.weight"),
                        words.text("report.claim.evidence"),
                        words.text("report.sources.source")),
                List.of());
        for (EvidenceRow row : claim.evidence()) {
            evidence(Nodes.row(body), row);
        }
    }

    private void evidence(TableRow line, EvidenceRow row) {
        Nodes.cell(line, Nodes.text(row.stance().sign() + "\u00A0" + row.stanceLabel()));
        Nodes.cell(line, Nodes.text(row.weightLabel()));
        TableCell text = Nodes.cell(line);
        if (!row.quote().isEmpty()) {
            text.appendChild(Nodes.text(Quoted.of(words, row.quote())));
        }
        if (!row.quote().isEmpty() && !row.why().isEmpty()) {
            text.appendChild(Nodes.html("<br>"));
        }
        if (!row.why().isEmpty()) {
            text.appendChild(Nodes.text(row.why()));
        }
        TableCell source = Nodes.cell(line, Nodes.text(row.cited() + " "));
        source.appendChild(Nodes.link(sourceId(row.source()), "[S" + row.source() + "]"));
    }

    private void earlier(Document document, ClaimInFull claim) {
        if (claim.earlier().isEmpty()) {
            return;
        }
        title(document, "report.earlier.heading");
        BulletList list = list(document);
        for (Earlier earlier : claim.earlier()) {
            ListItem item = Nodes.add(list, new ListItem());
            String mark = Nodes.mark(earlier.rating().role()) + "\u00A0";
            Nodes.paragraph(item, Nodes.text(mark + earlier.until()));
            Nodes.paragraph(item, Nodes.text(earlier.reason()));
            earlier.conclusion().forEach(paragraph -> Nodes.paragraph(item, Nodes.text(paragraph)));
        }
    }

    private static BulletList list(Document document) {
        BulletList list = Nodes.add(document, new BulletList());
        list.setMarker("-");
        list.setTight(false);
        return list;
    }

    private void title(Document document, String key) {
        Nodes.paragraph(document, Nodes.strong(words.text(key)));
    }
}
