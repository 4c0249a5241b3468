package org.factdesk.ingest.docx;

import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Langs;
import org.factdesk.text.BlockKind;

/** A paragraph while it is read. */
final class Para {
    final StringBuilder words = new StringBuilder();
    String style = "";
    Integer outline;
    Integer list;
    Integer listLevel;
    /** Whether it goes on in the next one: its first letter stands in a frame, or its end was deleted. */
    boolean joined;
    /** What is said of the words of the present run. */
    Run run = new Run();

    /** How a run of words is set. */
    static final class Run {
        String style = "";
        Boolean hidden;
        boolean rightToLeft;
        Langs langs = Langs.NONE;
    }

    /** As a block; a title has level 0 until it is known how many levels stand under it. */
    Draft draft(Styles styles, Numbering numbering, boolean furniture) {
        Style own = styles.paragraph(style);
        String text = words.toString();
        if (furniture || own.role() == Style.Role.FURNITURE) {
            return Draft.of(BlockKind.FURNITURE, text);
        }
        if (own.role() == Style.Role.TITLE && outline == null) {
            return new Draft(BlockKind.HEADING, 0, text);
        }
        // An item without words has its number too.
        String label = label(own, numbering);
        int level = level(own);
        if (level > 0) {
            return Draft.heading(level, labelled(label, text));
        }
        if (own.role() == Style.Role.QUOTATION) {
            return Draft.of(BlockKind.QUOTATION, text);
        }
        if (own.role() == Style.Role.CAPTION) {
            return Draft.of(BlockKind.CAPTION, text);
        }
        return Draft.of(label == null ? BlockKind.PARAGRAPH : BlockKind.LIST_ITEM, labelled(label, text));
    }

    private static String labelled(String label, String text) {
        return label == null || text.isBlank() ? text : label + text;
    }

    private int level(Style own) {
        if (outline != null) {
            return outline >= 0 && outline < 9 ? outline + 1 : 0;
        }
        return own.role() == Style.Role.HEADING && own.level() != null ? own.level() : 0;
    }

    /** The number before an item with a space behind it, empty for a bullet; null when the paragraph is in no list. */
    private String label(Style own, Numbering numbering) {
        Integer id = list == null ? own.list() : list;
        if (id == null || id == 0 || !numbering.has(id)) {
            return null;
        }
        Integer said = listLevel == null ? own.listLevel() : listLevel;
        String label = numbering.next(id, said == null ? numbering.levelOf(id, style) : said);
        return label.isEmpty() ? "" : label + " ";
    }
}
