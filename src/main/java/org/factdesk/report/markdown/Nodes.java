package org.factdesk.report.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.factdesk.model.RatingRole;
import org.factdesk.report.ReportContent.Rated;
import org.factdesk.report.WebAddress;

/** Makes the nodes that the report is put together from. Texts become text nodes and nothing else. */
final class Nodes {
    private static final char NO_BREAK = '\u00A0';

    private Nodes() {}

    static Heading heading(Node parent, int level, Node... inline) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return add(parent, heading, inline);
    }

    static Paragraph paragraph(Node parent, Node... inline) {
        return add(parent, new Paragraph(), inline);
    }

    static <T extends Node> T add(Node parent, T child, Node... inline) {
        parent.appendChild(child);
        for (Node node : inline) {
            child.appendChild(node);
        }
        return child;
    }

    static Text text(String text) {
        return new Text(text);
    }

    /** A text whose line ends become line breaks. */
    static void lines(Node parent, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendChild(new HardLineBreak());
            }
            parent.appendChild(text(lines[i]));
        }
    }

    static StrongEmphasis strong(String text) {
        StrongEmphasis strong = new StrongEmphasis("**");
        strong.appendChild(text(text));
        return strong;
    }

    static Code code(String text) {
        return new Code(text);
    }

    static Link link(String target, String text) {
        Link link = new Link("#" + target, null);
        link.appendChild(text(text));
        return link;
    }

    /** A web address, as a link if it is one that a browser may open. */
    static Node address(String url) {
        if (!WebAddress.isLinkable(url)) {
            return text(url);
        }
        Link link = new Link(url, null);
        link.appendChild(text(url));
        return link;
    }

    /** A place to link to. The only HTML of the report are such places, superscripts and the marked passages. */
    static HtmlInline[] anchor(String id) {
        return new HtmlInline[] {html("<a id=\"" + id + "\">"), html("</a>")};
    }

    /** @param tag a tag of ours, never anything that was read */
    static HtmlInline html(String tag) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(tag);
        return html;
    }

    static void rated(Node parent, Rated rating) {
        parent.appendChild(text(mark(rating.role()) + NO_BREAK));
        parent.appendChild(strong(rating.label().replace(' ', NO_BREAK)));
    }

    /** Shape and word in one text, for links. */
    static String markAndLabel(Rated rating) {
        return (mark(rating.role()) + " " + rating.label()).replace(' ', NO_BREAK);
    }

    static String mark(RatingRole role) {
        return switch (role) {
            case TRUE -> "●";
            case MOSTLY_TRUE -> "◕";
            case HALF_TRUE -> "◐";
            case MOSTLY_FALSE -> "☒";
            case FALSE -> "■";
            case MISLEADING -> "▲";
            case UNPROVEN -> "◇";
            case UNCHECKED -> "◌";
        };
    }

    /** The body of a new table with that head; the last columns named in {@code right} are set to the right. */
    static TableBody table(Node parent, List<String> heads, List<Integer> right) {
        TableBlock table = add(parent, new TableBlock());
        TableRow row = add(add(table, new TableHead()), new TableRow());
        for (int i = 0; i < heads.size(); i++) {
            TableCell cell = cell(row, text(heads.get(i)));
            cell.setHeader(true);
            if (right.contains(i)) {
                cell.setAlignment(TableCell.Alignment.RIGHT);
            }
        }
        return add(table, new TableBody());
    }

    static TableRow row(TableBody body) {
        return add(body, new TableRow());
    }

    static TableCell cell(TableRow row, Node... inline) {
        return add(row, new TableCell(), inline);
    }
}
