package org.factdesk.ingest.pdf;

import java.util.List;

/**
 * A text that a test or a benchmark sets in type.
 *
 * @param head what stands above every page, or empty
 * @param foot the same below, before the number of the page
 */
record Story(String language, String title, List<Part> parts, String head, String foot) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    /** @param note text of a footnote that is called at the end of the part, or empty */
    record Part(Kind kind, String text, String note) {
        boolean hasNote() {
            return !note.isEmpty();
        }
    }

    boolean isRightToLeft() {
        return language.equals("ar") || language.equals("he");
    }
}
