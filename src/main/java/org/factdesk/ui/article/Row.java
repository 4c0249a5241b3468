package org.factdesk.ui.article;

/** One row of the article pane, from top to bottom. */
sealed interface Row {
    /** The headline of a text that does not begin with one. */
    record Title(String text) implements Row {}

    /** Who wrote it, and when it was published; a line each. */
    record Byline(String text) implements Row {}

    /** A block of the text. */
    record Words(int block) implements Row {}

    /** The line that stands for a run of furniture, or heads it when it is open. */
    record Fold(int first, int last, boolean open) implements Row {
        int lines() {
            return last - first + 1;
        }
    }
}
