package org.factdesk.ui.article;

/**
 * Something drawn under the words of a block.
 *
 * @param start in units of the block
 * @param scope style class that gives the colours, or empty
 * @param opacity 0 to 1
 */
record Decoration(Kind kind, int start, int end, String scope, boolean chosen, double opacity) {
    /** In the order painted. */
    enum Kind {
        TINT("tint"),
        FLASH("flash"),
        FIND("find"),
        SELECTION("selection"),
        UNDERLINE("underline"),
        NOTE_LINE("note-line"),
        START("handle"),
        END("handle");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
