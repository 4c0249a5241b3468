package org.factdesk.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<Element, int[]> ranges = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Element> open = new ArrayList<>();
    private final Context context = new Context();
    private int linked;
    private int hidden;
    private long shown;
    private long[] prose = {0};

    private Page(Tables tables) {
        this.tables = tables;
    }

    static Page of(Document document) {
        Page page = new Page(Tables.of(document.body()));
        page.walk(document.body());
        page.prose = new long[page.leaves.size() + 1];
        for (int i = 0; i < page.leaves.size(); i++) {
            Leaf leaf = page.leaves.get(i);
            page.prose[i + 1] = page.prose[i] + (leaf.isProse() ? leaf.length() : 0);
        }
        return page;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Set<String> leftOut() {
        return leftOut;
    }

    /** First leaf inside the element and the first after it. */
    int[] range(Element element) {
        return ranges.getOrDefault(element, new int[] {0, 0});
    }

    Set<Element> elements() {
        return ranges.keySet();
    }

    /** The elements of that make, in the order of the page. */
    List<Element> elements(String make) {
        return ranges.keySet().stream()
                .filter(element -> Tags.make(element).equals(make))
                .toList();
    }

    /** Letters of prose inside the element. */
    long prose(Element element) {
        int[] range = range(element);
        return prose[range[1]] - prose[range[0]];
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
        } else if (isBlock(element)) {
            flush();
            open.add(element);
        } else if (tag.equals("td") || tag.equals("th")) {
            words.append(Context.CELL_GAP);
        }
        // Inline elements too: some pages wrap their whole article in a span.
        ranges.put(element, new int[] {leaves.size(), leaves.size()});
        hidden += Tags.isHidden(element) ? 1 : 0;
        context.enter(tag, roleOf(element));
        return true;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element) || Tags.isSilent(element)) {
            return;
        }
        if (!open.isEmpty() && open.get(open.size() - 1).equals(element)) {
            flush();
            open.remove(open.size() - 1);
        }
        int[] range = ranges.get(element);
        if (range != null) {
            range[1] = leaves.size();
            hidden -= Tags.isHidden(element) ? 1 : 0;
            context.leave(element.normalName(), roleOf(element));
        }
    }

    /** Whether it is no part of the sentence that it stands in: an icon's label, a menu that waits to be opened. */
    private boolean isOutOfSight(Element element) {
        return !Tags.isBlock(element) && (Tags.isHidden(element) || (words.length() > 0 && Tags.isMenu(element)));
    }

    private Context.Role roleOf(Element element) {
        if (tables.isData(element)) {
            return Context.Role.DATA_TABLE;
        }
        return Tags.isCaption(element) ? Context.Role.CAPTION : Context.Role.NONE;
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
            Leaf leaf =
                    new Leaf(open.get(open.size() - 1), kind, context.level(), text, Math.min(linked, text.length()));
            leaves.add(leaf);
            shown += hidden == 0 && leaf.isProse() ? leaf.length() : 0;
        }
        words.setLength(0);
        linked = 0;
    }
}
