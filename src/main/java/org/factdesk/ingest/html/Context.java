package org.factdesk.ingest.html;

import java.util.Map;
import org.factdesk.ingest.Blank;
import org.factdesk.text.BlockKind;

/** In which elements a walk over a page stands, counted by name. */
final class Context {
    /** How the cells of a table row are parted. */
    static final String CELL_GAP = " | ";

    /** The elements that make a difference, and what an element can be beyond its name. */
    private enum Place {
        LINK,
        PARAGRAPH,
        LINES,
        CAPTION,
        QUOTATION,
        FIGURE,
        ITEM,
        DATA_TABLE
    }

    private static final Map<String, Place> PLACES = Map.of(
            "a", Place.LINK,
            "p", Place.PARAGRAPH,
            "pre", Place.LINES,
            "figcaption", Place.CAPTION,
            "caption", Place.CAPTION,
            "blockquote", Place.QUOTATION,
            "figure", Place.FIGURE,
            "li", Place.ITEM,
            "dd", Place.ITEM,
            "dt", Place.ITEM);

    private final int[] depth = new int[Place.values().length];
    private int heading;

    void enter(Part part) {
        count(part, 1);
        String tag = part.element().normalName();
        if (Tags.isHeading(tag)) {
            heading = tag.charAt(1) - '0';
        }
    }

    void leave(Part part) {
        count(part, -1);
        if (Tags.isHeading(part.element().normalName())) {
            heading = 0;
        }
    }

    private void count(Part part, int step) {
        Place place = PLACES.get(part.element().normalName());
        if (place != null) {
            depth[place.ordinal()] += step;
        }
        if (part.isDataTable()) {
            depth[Place.DATA_TABLE.ordinal()] += step;
        } else if (part.isCaption()) {
            depth[Place.CAPTION.ordinal()] += step;
        }
    }

    boolean inLink() {
        return in(Place.LINK);
    }

    boolean inParagraph() {
        return in(Place.PARAGRAPH);
    }

    boolean keepsLines() {
        return in(Place.LINES);
    }

    /** Whether rows are blocks here, and what stands inside them is not. */
    boolean inDataTable() {
        return in(Place.DATA_TABLE);
    }

    int level() {
        return kind() == BlockKind.HEADING ? heading : 0;
    }

    BlockKind kind() {
        if (in(Place.CAPTION)) {
            return BlockKind.CAPTION;
        }
        if (heading > 0) {
            return BlockKind.HEADING;
        }
        if (inDataTable()) {
            return BlockKind.TABLE_ROW;
        }
        if (in(Place.QUOTATION)) {
            return BlockKind.QUOTATION;
        }
        if (in(Place.FIGURE)) {
            return BlockKind.CAPTION;
        }
        return in(Place.ITEM) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private boolean in(Place place) {
        return depth[place.ordinal()] > 0;
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
