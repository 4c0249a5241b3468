package org.factdesk.ingest.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.factdesk.ingest.Draft;
import org.factdesk.text.BlockKind;

/** What the paragraphs of each style are. */
final class Styles {
    private static final int LONGEST_CHAIN = 16;
    private static final int MOST = 10_000;

    private record Style(String name, int outline, int basedOn) {}

    private final Map<Integer, Style> styles = new HashMap<>();

    /** @param outline level from 0, or -1 */
    void add(int number, String name, int outline, int basedOn) {
        if (styles.size() < MOST) {
            String shown = name.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            styles.putIfAbsent(number, new Style(shown, outline, basedOn));
        }
    }

    /** Words as a block; a title has level 0 until it is known how many levels stand under it. */
    Draft draft(Group group, String label, boolean item, String words) {
        String whole = words.isBlank() ? words : label + words;
        if (group.outline >= 0) {
            return group.outline < 9 ? Draft.heading(group.outline + 1, whole) : plain(item, whole);
        }
        int number = group.style;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(number); i++) {
            Style style = styles.get(number);
            Draft draft = draft(style, words, whole, item);
            if (draft != null) {
                return draft;
            }
            number = style.basedOn();
        }
        return plain(item, whole);
    }

    /** Null when the style itself says nothing. */
    private static Draft draft(Style style, String words, String whole, boolean item) {
        String name = style.name();
        if (name.equals("title")) {
            return new Draft(BlockKind.HEADING, 0, words);
        }
        if (name.matches("toc \\d|toc heading|contents \\d|contents heading|index \\d|table of figures")) {
            return Draft.of(BlockKind.FURNITURE, words);
        }
        if (name.matches("quote|intense quote|block text|quotations?|block quotation")) {
            return Draft.of(BlockKind.QUOTATION, words);
        }
        if (name.equals("caption")) {
            return Draft.of(BlockKind.CAPTION, words);
        }
        if (style.outline() >= 0) {
            return style.outline() < 9 ? Draft.heading(style.outline() + 1, whole) : plain(item, whole);
        }
        return name.matches("heading [1-9]") ? Draft.heading(name.charAt(8) - '0', whole) : null;
    }

    private static Draft plain(boolean item, String words) {
        return Draft.of(item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, words);
    }
}
