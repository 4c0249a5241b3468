package org.factdesk.ui.article;

import javafx.scene.text.Font;

/**
 * How the words of one kind of block are set.
 *
 * @param font for all but Arabic letters
 * @param strong for the dateline
 * @param arabic for Arabic letters
 * @param natural height of a line as the fonts give it
 * @param line height of a line as it is to be
 * @param indent from the text's edge
 * @param after free space under the block
 * @param part of the measure that is used, 0 to 1
 * @param styleClass that colours the words
 */
record TextStyle(
        Font font,
        Font strong,
        Font arabic,
        double natural,
        double line,
        double indent,
        double after,
        double part,
        String styleClass) {
    TextStyle withAfter(double changed) {
        return new TextStyle(font, strong, arabic, natural, line, indent, changed, part, styleClass);
    }

    /** What is put between two lines; may be negative. */
    double spacing() {
        return line - natural;
    }

    /** What stands over the first line, so that it sits in the middle of its height. */
    double above() {
        return Math.floor(spacing() / 2);
    }
}
