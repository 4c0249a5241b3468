package org.factdesk.ingest.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Tells tables that hold data, whose rows are read as rows, from those that only lay out a page. */
final class Tables {
    private static final int LONGEST_CELL = 200;

    private final Set<Element> data = Collections.newSetFromMap(new IdentityHashMap<>());

    private Tables() {}

    static Tables of(Element body) {
        Tables tables = new Tables();
        NodeTraversor.traverse(tables.new Counting(), body);
        return tables;
    }

    boolean isData(Element element) {
        return data.contains(element);
    }

    /** Counts for each table that is open what stands in it. */
    private final class Counting implements NodeVisitor {
        private final Deque<Counts> open = new ArrayDeque<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && !open.isEmpty()) {
                open.peek().letters += text.getWholeText().strip().length();
            }
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.normalName().equals("table")) {
                if (!open.isEmpty()) {
                    open.peek().layout = true;
                }
                open.push(new Counts());
            } else if (!open.isEmpty()) {
                open.peek().count(element.normalName());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element
                    && element.normalName().equals("table")
                    && open.pop().isData()) {
                data.add(element);
            }
        }
    }

    private static final class Counts {
        private int rows;
        private int cells;
        private int letters;
        private boolean layout;

        void count(String tag) {
            rows += tag.equals("tr") ? 1 : 0;
            cells += tag.equals("td") || tag.equals("th") ? 1 : 0;
            layout |= Tags.isHeading(tag) || tag.equals("ul") || tag.equals("figure") || tag.equals("article");
        }

        boolean isData() {
            return !layout && rows >= 2 && cells >= 2 * rows && letters <= LONGEST_CELL * cells / 2;
        }
    }
}
