package org.factdesk.ingest.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.ingest.ListNumber;
import org.factdesk.ingest.xml.Xml;

/** The list styles of a document, and the lists that are open. */
final class Lists {
    private static final int LEVELS = 10;

    /** Name under which the numbers of headings are kept; a list style cannot have it. */
    private static final String HEADINGS = "";

    /** @param shown how many levels the number consists of */
    private record Level(int start, ListNumber format, String before, String after, int shown) {
        static final Level BULLET = new Level(1, ListNumber.NONE, "", "", 1);
    }

    /** A list that is open, with its counts, which nested lists share. */
    private static final class Open {
        private final String style;
        private final int[] counts;
        private boolean itemBegun = true;
        private int startsAt = -1;

        Open(String style, int[] counts) {
            this.style = style;
            this.counts = counts;
        }
    }

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, int[]> lastOfStyle = new HashMap<>();
    private final Map<String, int[]> byId = new HashMap<>();
    private final int[] headings = new int[LEVELS + 1];

    /** At the start of a list style: reads it to its end. */
    void read(Xml xml) {
        String name = xml.name().equals("outline-style") ? HEADINGS : xml.attribute("name");
        Map<Integer, Level> levels = new TreeMap<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "list-level-style-number", "outline-level-style" ->
                        levels.putIfAbsent(xml.number("level", 1), level(xml));
                    case "list-level-style-bullet", "list-level-style-image" ->
                        levels.putIfAbsent(xml.number("level", 1), Level.BULLET);
                    default -> {}
                }
            }
        }
        styles.put(name, levels);
    }

    private static Level level(Xml xml) {
        ListNumber format =
                switch (xml.attribute("num-format")) {
                    case "" -> ListNumber.NONE;
                    case "a" -> ListNumber.LOWER_LETTER;
                    case "A" -> ListNumber.UPPER_LETTER;
                    case "i" -> ListNumber.LOWER_ROMAN;
                    case "I" -> ListNumber.UPPER_ROMAN;
                    default -> ListNumber.DECIMAL;
                };
        return new Level(
                xml.number("start-value", 1),
                format,
                xml.attribute("num-prefix"),
                xml.attribute("num-suffix"),
                Math.max(1, Math.min(LEVELS, xml.number("display-levels", 1))));
    }

    void open(Xml list) {
        Open outer = open.peek();
        String said = list.attribute("style-name");
        String style = said.isEmpty() && outer != null ? outer.style : said;
        int depth = Math.min(LEVELS, open.size() + 1);
        int[] counts = outer != null ? outer.counts : countsOf(list, style);
        boolean goesOn = list.attribute("continue-numbering").equals("true") || list.has("continue-list");
        if (outer != null && !goesOn) {
            counts[depth] = level(style, depth).start() - 1;
        }
        if (outer == null) {
            lastOfStyle.put(style, counts);
            byId.put(list.attribute("id"), counts);
        }
        open.push(new Open(style, counts));
    }

    private int[] countsOf(Xml list, String style) {
        int[] before = list.has("continue-list")
                ? byId.get(list.attribute("continue-list"))
                : list.attribute("continue-numbering").equals("true") ? lastOfStyle.get(style) : null;
        if (before != null) {
            return before;
        }
        int[] counts = new int[LEVELS + 1];
        for (int i = 1; i <= LEVELS; i++) {
            counts[i] = level(style, i).start() - 1;
        }
        return counts;
    }

    void close() {
        open.poll();
    }

    /** At the start of an item, whose first paragraph will have its number. */
    void item(Xml item) {
        if (!open.isEmpty()) {
            open.peek().itemBegun = item.name().equals("list-header");
            open.peek().startsAt = item.number("start-value", -1);
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** What stands before the next paragraph of the list: its number and a space if it is the first of an item. */
    String label() {
        Open list = open.peek();
        if (list == null || list.itemBegun) {
            return "";
        }
        list.itemBegun = true;
        int depth = Math.min(LEVELS, open.size());
        list.counts[depth] = list.startsAt >= 0 ? list.startsAt : list.counts[depth] + 1;
        for (int deeper = depth + 1; deeper <= LEVELS; deeper++) {
            list.counts[deeper] = level(list.style, deeper).start() - 1;
        }
        return label(list.style, depth, list.counts);
    }

    /** What stands before a heading of that level; empty when headings have no numbers. */
    String heading(int outline) {
        int depth = Math.max(1, Math.min(LEVELS, outline));
        if (!styles.containsKey(HEADINGS)) {
            return "";
        }
        headings[depth]++;
        for (int deeper = depth + 1; deeper <= LEVELS; deeper++) {
            headings[deeper] = 0;
        }
        return label(HEADINGS, depth, headings);
    }

    private String label(String style, int depth, int[] counts) {
        Level level = level(style, depth);
        if (level.format() == ListNumber.NONE) {
            return "";
        }
        List<String> numbers = new ArrayList<>();
        for (int i = Math.max(1, depth - level.shown() + 1); i <= depth; i++) {
            Level at = level(style, i);
            if (at.format() != ListNumber.NONE) {
                numbers.add(at.format().write(Math.max(counts[i], at.start())));
            }
        }
        return level.before() + String.join(".", numbers) + level.after().stripTrailing() + " ";
    }

    private Level level(String style, int depth) {
        return styles.getOrDefault(style, Map.of()).getOrDefault(depth, Level.BULLET);
    }
}
