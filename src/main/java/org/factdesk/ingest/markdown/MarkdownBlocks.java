package org.factdesk.ingest.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Draft;
import org.factdesk.text.BlockKind;

/** The blocks of a parsed Markdown text in reading order. Goes through the tree without recursion. */
final class MarkdownBlocks {
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** The last item counted in each list: counting each from the first would take quadratic time. */
    private final Map<Node, Numbered> numbered = new HashMap<>();

    private MarkdownBlocks() {}

    static MarkdownBlocks of(Node document) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        Node node = document;
        while (node != null) {
            Node inside = blocks.take(node) ? null : node.getFirstChild();
            node = inside != null ? inside : Walk.after(node, document);
        }
        return blocks;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The first heading of level 1, else the first heading of all if nothing stands before it, else empty. */
    String title() {
        return drafts.stream()
                .filter(draft -> draft.kind() == BlockKind.HEADING && draft.level() == 1)
                .map(Draft::text)
                .findFirst()
                .orElse(
                        !drafts.isEmpty() && drafts.get(0).kind() == BlockKind.HEADING
                                ? drafts.get(0).text()
                                : "");
    }

    /** Whether the node was taken as a whole, so that nothing inside it is looked at. */
    private boolean take(Node node) {
        if (node instanceof Heading heading) {
            add(Draft.heading(heading.getLevel(), inline(node).words()));
        } else if (node instanceof TableRow) {
            add(Draft.of(BlockKind.TABLE_ROW, Inline.row(node)));
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof FencedCodeBlock code) {
            add(Draft.of(BlockKind.PARAGRAPH, code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            add(Draft.of(BlockKind.PARAGRAPH, code.getLiteral()));
        } else if (node instanceof HtmlBlock) {
            leftOut.add("ingest.leftout.markup");
        } else {
            return false;
        }
        return true;
    }

    private void paragraph(Node node) {
        Inline inline = inline(node);
        if (inline.isOnlyLinks()) {
            add(Draft.of(BlockKind.FURNITURE, inline.words()));
        } else {
            BlockKind kind = kindOf(node);
            boolean numbered = kind == BlockKind.LIST_ITEM && node.getPrevious() == null;
            add(Draft.of(kind, (numbered ? number(node.getParent()) : "") + inline.words()));
        }
        inline.pictures().forEach(words -> add(Draft.of(BlockKind.CAPTION, words)));
        if (inline.hasPictures()) {
            leftOut.add("ingest.leftout.pictures");
        }
    }

    private Inline inline(Node node) {
        Inline inline = Inline.of(node);
        if (inline.hasMarkup()) {
            leftOut.add("ingest.leftout.markup");
        }
        return inline;
    }

    private void add(Draft draft) {
        if (!Blank.is(draft.text())) {
            drafts.add(draft);
        }
    }

    private static BlockKind kindOf(Node paragraph) {
        for (Node at = paragraph.getParent(); at != null; at = at.getParent()) {
            if (at instanceof BlockQuote) {
                return BlockKind.QUOTATION;
            }
            if (at instanceof ListItem) {
                return BlockKind.LIST_ITEM;
            }
        }
        return BlockKind.PARAGRAPH;
    }

    /** The number that an ordered list gives its item, because the words refer to it; empty for a bullet. */
    private String number(Node item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "";
        }
        Numbered known = numbered.get(list);
        Node counted = known == null ? null : known.item();
        int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        int number = known == null ? start : known.number();
        for (Node before = item; before != counted; before = before.getPrevious()) {
            number += before == item && counted == null ? 0 : 1;
        }
        numbered.put(list, new Numbered(item, number));
        return number + ". ";
    }

    private record Numbered(Node item, int number) {}
}
