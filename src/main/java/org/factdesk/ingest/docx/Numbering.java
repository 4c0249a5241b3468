package org.factdesk.ingest.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.ingest.ListNumber;
import org.factdesk.ingest.xml.Xml;

/** The lists of a document, and how far each has been counted. */
final class Numbering {
    private static final int LEVELS = 9;

    /**
     * How the items of one level are numbered.
     *
     * @param text with {@code %1} for the number of the first level, and so on
     * @param style id of the paragraph style that goes with it, or empty
     */
    private record Level(int start, ListNumber format, String text, String style, boolean decimal) {
        static final Level BULLET = new Level(1, ListNumber.NONE, "", "", false);
    }

    /** A list as it is used: its levels, and from where it counts anew. */
    private record Use(String list, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    void read(Xml xml) {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                list(xml);
            } else if (xml.isStart() && xml.name().equals("num")) {
                use(xml);
            }
        }
    }

    private void list(Xml xml) {
        String id = xml.attribute("abstractNumId");
        Map<Integer, Level> levels = new TreeMap<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "lvl" -> levels.putIfAbsent(xml.number("ilvl", 0), level(xml));
                    case "styleLink" -> linked.put(xml.attribute("val"), id);
                    case "numStyleLink" -> links.put(id, xml.attribute("val"));
                    default -> {}
                }
            }
        }
        lists.putIfAbsent(id, levels);
    }

    private void use(Xml xml) {
        int id = xml.number("numId", 0);
        String list = "";
        Map<Integer, Integer> starts = new TreeMap<>();
        Map<Integer, Level> levels = new TreeMap<>();
        int overridden = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNumId" -> list = xml.attribute("val");
                    case "lvlOverride" -> overridden = xml.number("ilvl", 0);
                    case "startOverride" -> starts.put(overridden, xml.number("val", 1));
                    case "lvl" -> levels.put(overridden, level(xml));
                    default -> {}
                }
            }
        }
        uses.putIfAbsent(id, new Use(list, starts, levels));
    }

    private static Level level(Xml xml) {
        int start = 1;
        ListNumber format = ListNumber.DECIMAL;
        String text = "";
        String style = "";
        boolean decimal = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "start" -> start = xml.number("val", 1);
                    case "numFmt" -> format = format(xml.attribute("val"));
                    case "lvlText" -> text = xml.attribute("val");
                    case "pStyle" -> style = xml.attribute("val");
                    case "isLgl" -> decimal = DocxStory.isOn(xml.attribute("val"));
                    default -> {}
                }
            }
        }
        return new Level(start, format, text, style, decimal);
    }

    static ListNumber format(String said) {
        return switch (said) {
            case "bullet", "none" -> ListNumber.NONE;
            case "decimalZero" -> ListNumber.PADDED;
            case "upperRoman" -> ListNumber.UPPER_ROMAN;
            case "lowerRoman" -> ListNumber.LOWER_ROMAN;
            case "upperLetter" -> ListNumber.UPPER_LETTER;
            case "lowerLetter" -> ListNumber.LOWER_LETTER;
            default -> ListNumber.DECIMAL;
        };
    }

    /** Whether there is such a list. */
    boolean has(int id) {
        return uses.containsKey(id);
    }

    /** The level of the list that goes with a paragraph style; the first when none does. */
    int levelOf(int id, String style) {
        Use use = uses.get(id);
        if (use == null || style.isEmpty()) {
            return 0;
        }
        for (int level = 0; level < LEVELS; level++) {
            if (level(use, level).style().equals(style)) {
                return level;
            }
        }
        return 0;
    }

    /** Counts one item more, and returns what stands before it: {@code 3.}, {@code b)}, or nothing for a bullet. */
    String next(int id, int ilvl) {
        Use use = uses.get(id);
        int at = Math.max(0, Math.min(LEVELS - 1, ilvl));
        if (use == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(listOf(use), list -> starts(use));
        if (begun.add(id)) {
            use.starts().forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    count[level] = start - 1;
                }
            });
        }
        count[at]++;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            count[deeper] = level(use, deeper).start() - 1;
        }
        return label(use, at, count);
    }

    private int[] starts(Use use) {
        int[] count = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            count[i] = level(use, i).start() - 1;
        }
        return count;
    }

    private String label(Use use, int at, int[] count) {
        Level level = level(use, at);
        if (level.format() == ListNumber.NONE) {
            return "";
        }
        String label = level.text();
        for (int i = 0; i < LEVELS; i++) {
            String place = "%" + (i + 1);
            if (label.contains(place)) {
                // A level that was skipped counts as its first item.
                int number = Math.max(count[i], level(use, i).start());
                ListNumber format =
                        level.decimal() ? ListNumber.DECIMAL : level(use, i).format();
                label = label.replace(place, format.write(number));
            }
        }
        return label.strip();
    }

    private Level level(Use use, int level) {
        Level own = use.levels().get(level);
        return own != null ? own : lists.getOrDefault(listOf(use), Map.of()).getOrDefault(level, Level.BULLET);
    }

    /** A list may borrow its levels from the one that a list style names. */
    private String listOf(Use use) {
        String link = links.getOrDefault(use.list(), "");
        return linked.getOrDefault(link, use.list());
    }
}
