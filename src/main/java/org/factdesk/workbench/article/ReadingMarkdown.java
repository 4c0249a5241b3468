package org.factdesk.workbench.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.factdesk.model.Reading;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;

/** A reading as Markdown: its article blocks, each as what it is, their words never markup. */
public final class ReadingMarkdown {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(Set.of(TablesExtension.create()))
            .build();

    /** The renderer forgets to escape this one; no list of ours is marked with a plus sign. */
    private static final Pattern LEADING_PLUS = Pattern.compile("(?m)^([>\\- ]*)\\+(?=[ \t]|$)");

    private ReadingMarkdown() {}

    /** The Markdown, one line end at its end; empty when the reading has no article block. */
    public static String of(Reading reading) {
        Document document = new Document();
        BulletList list = null;
        for (Block block : reading.body().blocks()) {
            if (!block.kind().isArticle()) {
                continue;
            }
            String words = block.span().of(reading.body().text());
            if (block.kind() == BlockKind.LIST_ITEM) {
                list = list == null ? listIn(document) : list;
                ListItem item = new ListItem();
                item.appendChild(paragraph(words));
                list.appendChild(item);
            } else {
                list = null;
                document.appendChild(node(block, words));
            }
        }
        return LEADING_PLUS.matcher(RENDERER.render(document)).replaceAll("$1\\\\+");
    }

    private static BulletList listIn(Document document) {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        document.appendChild(list);
        return list;
    }

    private static Node node(Block block, String words) {
        return switch (block.kind()) {
            case HEADING -> {
                Heading heading = new Heading();
                heading.setLevel(block.level());
                heading.appendChild(new Text(words.replaceAll("\\s+", " ")));
                yield heading;
            }
            case QUOTATION -> {
                BlockQuote quotation = new BlockQuote();
                quotation.appendChild(paragraph(words));
                yield quotation;
            }
            case CAPTION -> {
                Paragraph caption = new Paragraph();
                Emphasis emphasis = new Emphasis("*");
                emphasis.appendChild(new Text(words.replaceAll("\\s+", " ")));
                caption.appendChild(emphasis);
                yield caption;
            }
            default -> paragraph(words);
        };
    }

    private static Paragraph paragraph(String words) {
        Paragraph paragraph = new Paragraph();
        for (String line : words.split("\n")) {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new HardLineBreak());
            }
            paragraph.appendChild(new Text(line));
        }
        return paragraph;
    }
}
