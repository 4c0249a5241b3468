package org.factdesk.ui.article;

/**
 * How the words of one kind of block are set.
 *
 * @param fonts for all letters
 * @param strong for the dateline
 * @param line height of a line as it is to be
 * @param indent from the text's edge
 * @param after free space under the block
 * @param part of the measure that is used, 0 to 1
 * @param styleClass that colours the words
 */
record TextStyle(
        ScriptFonts fonts,
        ScriptFonts strong,
        double line,
        double indent,
        double after,
        double part,
        String styleClass) {
    TextStyle withAfter(double changed) {
        return new TextStyle(fonts, strong, line, indent, changed, part, styleClass);
    }

    TextStyle withIndent(double changed) {
        return new TextStyle(fonts, strong, line, changed, after, part, styleClass);
    }

    /** What is put between two lines; may be negative. */
    double spacing() {
        return line - fonts.natural();
    }

    /** What stands over the first line, so that it sits in the middle of its height. */
    double above() {
        return Math.floor(spacing() / 2);
    }
}
