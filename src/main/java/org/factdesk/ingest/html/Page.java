package org.factdesk.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.ingest.Blank;
import org.factdesk.text.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as its leaves in reading order, and for each element which of them are its own. No step is recursive. */
final class Page {
    private final Tables tables;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Part> around = new ArrayDeque<>();
    private final Names names = new Names();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Context context = new Context();
    private int linked;
    private int hidden;
    private long shown;
    private long[] prose = {0};
    private int[] quotations = {0};

    private Page(Tables tables) {
        this.tables = tables;
    }

    static Page of(Document document) {
        Page page = new Page(Tables.of(document.body()));
        page.walk(document.body());
        page.sum();
        return page;
    }

    private void sum() {
        prose = new long[leaves.size() + 1];
        quotations = new int[leaves.size() + 1];
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            prose[i + 1] = prose[i] + (leaf.isProse() ? leaf.length() : 0);
            quotations[i + 1] = quotations[i] + (leaf.kind() == BlockKind.QUOTATION ? 1 : 0);
        }
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Set<String> leftOut() {
        return leftOut;
    }

    /** The elements that hold or could hold leaves, in the order of the page. */
    List<Part> parts() {
        return parts;
    }

    /** The elements right inside that one. */
    List<Part> children(Part part) {
        return parts.subList(part.index() + 1, part.lastInside() + 1).stream()
                .filter(inside -> inside.parent() == part)
                .toList();
    }

    /** Letters of prose inside the element. */
    long prose(Part part) {
        return prose[part.to()] - prose[part.from()];
    }

    /** Whether a quotation stands inside. */
    boolean holdsQuotation(Part part) {
        return quotations[part.to()] > quotations[part.from()];
    }

    long prose() {
        return prose[leaves.size()];
    }

    /** Letters of prose in no element that is marked as hidden. */
    long shownProse() {
        return shown;
    }

    private void walk(Element root) {
        Node node = root;
        while (node != null) {
            boolean into = enter(node);
            Node next = into && node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (next == null && node != null) {
                leave(node);
                next = node.equals(root) ? null : node.nextSibling();
                node = node.equals(root) ? null : node.parent();
            }
            node = next;
        }
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        if (Tags.isSilent(element) || (context.inParagraph() && isOutOfSight(element))) {
            return false;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("img")) {
            leftOut.add("ingest.leftout.pictures");
        }
        boolean block = isBlock(element);
        if (block) {
            flush();
        } else if (tag.equals("td") || tag.equals("th")) {
            words.append(Context.CELL_GAP);
        }
        // Inline elements too: some pages wrap their whole article in a span.
        Part part = new Part(
                around.peek(), element, names.of(element), tables.isData(element), parts.size(), leaves.size());
        parts.add(part);
        around.push(part);
        hidden += part.isHidden() ? 1 : 0;
        context.enter(part);
        if (block) {
            open.push(part);
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // the same node of the tree is meant, not one like it
    private void leave(Node node) {
        if (around.isEmpty() || !around.peek().element().equals(node)) {
            return;
        }
        Part part = around.pop();
        if (open.peek() == part) {
            flush();
            open.pop();
        }
        part.end(leaves.size(), parts.size());
        hidden -= part.isHidden() ? 1 : 0;
        context.leave(part);
    }

    /** Whether it is no part of the sentence that it stands in: an icon's label, a menu that waits to be opened. */
    private boolean isOutOfSight(Element element) {
        return !Tags.isBlock(element) && (Tags.isHidden(element) || (words.length() > 0 && Tags.isMenu(element)));
    }

    private boolean isBlock(Element element) {
        return Tags.isBlock(element)
                && (!context.inDataTable() || element.normalName().equals("tr"));
    }

    private void append(String text) {
        int before = words.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space || context.keepsLines()) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) > ' ') {
                words.append(' ');
            }
        }
        linked += context.inLink() ? words.length() - before : 0;
    }

    /** Two line breaks in a row part paragraphs, as old pages do it; one stays a line end. */
    private void lineBreak() {
        int at = words.length();
        while (at > 0 && words.charAt(at - 1) == ' ') {
            at--;
        }
        if (context.inDataTable()) {
            words.append(' ');
        } else if (at > 0 && words.charAt(at - 1) == '\n') {
            flush();
        } else if (at > 0) {
            words.setLength(at);
            words.append('\n');
        }
    }

    private void flush() {
        String stripped = Blank.strip(words.toString());
        String text = context.inDataTable() ? Context.withoutEmptyCells(stripped) : stripped;
        if (!text.isEmpty() && !open.isEmpty()) {
            BlockKind kind = context.kind();
            Leaf leaf = new Leaf(open.peek(), kind, context.level(), text, Math.min(linked, text.length()));
            leaves.add(leaf);
            shown += hidden == 0 && leaf.isProse() ? leaf.length() : 0;
        }
        words.setLength(0);
        linked = 0;
    }
}
