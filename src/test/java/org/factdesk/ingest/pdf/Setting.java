package org.factdesk.ingest.pdf;

/**
 * How a text is set in type.
 *
 * @param indented whether paragraphs begin with an indent; else there is white between them
 * @param size of the type in points
 * @param leading distance of base lines, in sizes
 * @param page {@code A4}, {@code A5} or {@code letter}
 */
record Setting(
        int columns,
        boolean indented,
        boolean justified,
        boolean hyphens,
        boolean edges,
        String family,
        double size,
        double leading,
        String page) {

    static Setting plain() {
        return new Setting(1, false, false, false, true, "Liberation Serif", 11, 1.3, "A4");
    }

    Setting columns(int count) {
        return new Setting(count, indented, justified, hyphens, edges, family, size, leading, page);
    }

    Setting indented(boolean value) {
        return new Setting(columns, value, justified, hyphens, edges, family, size, leading, page);
    }

    Setting justified(boolean value) {
        return new Setting(columns, indented, value, hyphens, edges, family, size, leading, page);
    }

    Setting hyphens(boolean value) {
        return new Setting(columns, indented, justified, value, edges, family, size, leading, page);
    }

    Setting edges(boolean value) {
        return new Setting(columns, indented, justified, hyphens, value, family, size, leading, page);
    }

    Setting type(String name, double points, double lines) {
        return new Setting(columns, indented, justified, hyphens, edges, name, points, lines, page);
    }

    Setting page(String name) {
        return new Setting(columns, indented, justified, hyphens, edges, family, size, leading, name);
    }
}
