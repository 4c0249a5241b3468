package org.factdesk.ingest.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.ingest.Blank;
import org.factdesk.text.BlockKind;

/** In which elements a walk over a page stands, counted by name. */
final class Context {
    /** How the cells of a table row are parted. */
    static final String CELL_GAP = " | ";

    /** What an element is beyond its name. */
    enum Role {
        NONE,
        DATA_TABLE,
        CAPTION
    }

    private final Map<String, Integer> depth = new HashMap<>();
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private int heading;

    void enter(String tag, Role role) {
        depth.merge(tag, 1, Integer::sum);
        roles.merge(role, 1, Integer::sum);
        if (Tags.isHeading(tag)) {
            heading = tag.charAt(1) - '0';
        }
    }

    void leave(String tag, Role role) {
        depth.merge(tag, -1, Integer::sum);
        roles.merge(role, -1, Integer::sum);
        if (Tags.isHeading(tag)) {
            heading = 0;
        }
    }

    boolean inLink() {
        return in("a");
    }

    boolean inParagraph() {
        return in("p");
    }

    boolean keepsLines() {
        return in("pre");
    }

    /** Whether rows are blocks here, and what stands inside them is not. */
    boolean inDataTable() {
        return roles.getOrDefault(Role.DATA_TABLE, 0) > 0;
    }

    int level() {
        return kind() == BlockKind.HEADING ? heading : 0;
    }

    BlockKind kind() {
        if (in("figcaption") || in("caption") || roles.getOrDefault(Role.CAPTION, 0) > 0) {
            return BlockKind.CAPTION;
        }
        if (heading > 0) {
            return BlockKind.HEADING;
        }
        if (inDataTable()) {
            return BlockKind.TABLE_ROW;
        }
        if (in("blockquote")) {
            return BlockKind.QUOTATION;
        }
        if (in("figure")) {
            return BlockKind.CAPTION;
        }
        return in("li") || in("dd") || in("dt") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private boolean in(String tag) {
        return depth.getOrDefault(tag, 0) > 0;
    }

    /** Without the gaps before the first and after the last cell that has words. */
    static String withoutEmptyCells(String row) {
        int start = 0;
        int end = row.length();
        while (start < end && (row.charAt(start) == '|' || Blank.is(row.charAt(start)))) {
            start++;
        }
        while (end > start && (row.charAt(end - 1) == '|' || Blank.is(row.charAt(end - 1)))) {
            end--;
        }
        return row.substring(start, end);
    }
}
