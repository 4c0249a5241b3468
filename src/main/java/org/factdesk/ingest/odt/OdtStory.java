package org.factdesk.ingest.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Langs;
import org.factdesk.ingest.LetterCount;
import org.factdesk.ingest.Notes;
import org.factdesk.ingest.Story;
import org.factdesk.ingest.xml.Xml;
import org.factdesk.text.BlockKind;

/** Goes through the text of an OpenDocument and takes its blocks. */
final class OdtStory {
    private static final int MOST_SPACES = 100;

    /** What holds paragraphs in the middle of a paragraph. */
    private static final Set<String> SHAPES = Set.of(
            "text-box",
            "custom-shape",
            "rect",
            "ellipse",
            "circle",
            "polygon",
            "polyline",
            "regular-polygon",
            "path",
            "line",
            "connector",
            "caption",
            "measure");

    private static final Set<String> SILENT = Set.of(
            "forms",
            "ruby-text",
            "number",
            "script",
            "placeholder",
            "event-listeners",
            "binary-data",
            "table-of-content-source",
            "illustration-index-source",
            "table-index-source",
            "object-index-source",
            "user-index-source",
            "alphabetical-index-source",
            "bibliography-source");

    private static final Set<String> INDEXES = Set.of(
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index");

    private final Styles styles;
    private final Lists lists;
    private final LetterCount languages;
    private final Set<String> leftOut;
    private final Story story = new Story();
    private final Deque<Para> open = new ArrayDeque<>();
    private final Deque<String> citations = new ArrayDeque<>();
    private int indexes;
    private int covered;

    OdtStory(Styles styles, Lists lists, LetterCount languages, Set<String> leftOut) {
        this.styles = styles;
        this.lists = lists;
        this.languages = languages;
        this.leftOut = leftOut;
    }

    /** At the start of the text: reads it to its end. */
    void read(Xml xml) {
        int outside = xml.depth() - 1;
        while (!story.isFull() && xml.depth() > outside && xml.next()) {
            switch (xml.event()) {
                case START -> start(xml);
                case TEXT -> text(xml.text());
                case END -> end(xml.name());
            }
        }
        while (!open.isEmpty()) {
            endParagraph();
        }
    }

    boolean isFull() {
        return story.isFull();
    }

    List<Draft> drafts() {
        return story.drafts();
    }

    private void start(Xml xml) {
        String name = xml.name();
        switch (name) {
            case "p" -> open.push(new Para(xml.attribute("style-name"), 0));
            case "h" -> open.push(new Para(xml.attribute("style-name"), Math.max(1, xml.number("outline-level", 1))));
            case "span" -> span(xml.attribute("style-name"));
            case "list" -> lists.open(xml);
            case "list-item", "list-header" -> lists.item(xml);
            case "table" -> story.openTable();
            case "table-row" -> story.openRow();
            case "table-cell" -> story.openCell();
            case "covered-table-cell" -> covered++;
            case "note-citation" -> citations.push(xml.textInside().strip());
            case "note-body" -> story.openAside();
            case "s" -> say(" ".repeat(Math.max(0, Math.min(MOST_SPACES, xml.number("c", 1)))));
            case "tab" -> say("\t");
            case "line-break" -> say("\n");
            default -> {
                if (SHAPES.contains(name)) {
                    story.openAside();
                } else if (INDEXES.contains(name)) {
                    indexes++;
                } else if (SILENT.contains(name)) {
                    xml.skip();
                } else {
                    passOver(xml);
                }
            }
        }
    }

    /** What is not taken over, with a word about it where it could be missed. */
    private void passOver(Xml xml) {
        switch (xml.name()) {
            case "tracked-changes" -> {
                if (holdsDeletions(xml)) {
                    leftOut.add("ingest.leftout.deleted");
                }
            }
            case "annotation" -> {
                leftOut.add("ingest.leftout.comments");
                xml.skip();
            }
            case "image" -> leftOut.add("ingest.leftout.pictures");
            case "object", "object-ole" -> {
                leftOut.add("ingest.leftout.embedded");
                xml.skip();
            }
            // Only those of a drawing: a field that shows the document's title has the same name.
            case "title", "desc" -> {
                if (xml.namespace().contains("svg")) {
                    xml.skip();
                }
            }
            case "section", "hidden-text", "hidden-paragraph", "conditional-text" -> hidden(xml);
            default -> {}
        }
    }

    private static boolean holdsDeletions(Xml changes) {
        boolean deletions = false;
        int outside = changes.depth() - 1;
        while (changes.depth() > outside && changes.next()) {
            deletions |= changes.isStart() && changes.name().equals("deletion");
        }
        return deletions;
    }

    private void hidden(Xml xml) {
        boolean hidden = xml.attribute("is-hidden").equals("true")
                || xml.attribute("display").equals("none");
        if (!hidden) {
            return;
        }
        leftOut.add("ingest.leftout.hidden");
        if (xml.name().equals("hidden-paragraph") && !open.isEmpty()) {
            open.peek().hidden = true;
        }
        xml.skip();
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> endParagraph();
            case "span" -> {
                if (!open.isEmpty()) {
                    open.peek().spans.poll();
                }
            }
            case "list" -> lists.close();
            case "table" -> story.closeTable();
            case "covered-table-cell" -> covered--;
            case "note-body" -> endNote();
            default -> {
                if (SHAPES.contains(name)) {
                    story.addLater(story.closeAside());
                } else if (INDEXES.contains(name)) {
                    indexes--;
                }
            }
        }
    }

    private void span(String style) {
        if (!open.isEmpty()) {
            open.peek().spans.push(style);
        }
    }

    private void endNote() {
        List<Draft> words = story.closeAside();
        String number = citations.isEmpty() ? "*" : citations.pop();
        if (!open.isEmpty()) {
            open.peek().words.append(Notes.mark(number));
        }
        story.addLater(Notes.marked(number, words));
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Para para = open.pop();
        story.add(para.hidden || covered > 0 ? Draft.of(BlockKind.PARAGRAPH, "") : draft(para));
    }

    private Draft draft(Para para) {
        String words = para.words.toString();
        Style.Role role = styles.paragraph(para.style).role();
        if (indexes > 0 || role == Style.Role.FURNITURE) {
            return Draft.of(BlockKind.FURNITURE, words);
        }
        if (role == Style.Role.TITLE) {
            return new Draft(BlockKind.HEADING, 0, words);
        }
        if (para.outline > 0) {
            return Draft.heading(para.outline, words.isBlank() ? "" : lists.heading(para.outline) + words);
        }
        if (role == Style.Role.QUOTATION) {
            return Draft.of(BlockKind.QUOTATION, words);
        }
        if (role == Style.Role.CAPTION) {
            return Draft.of(BlockKind.CAPTION, words);
        }
        if (!lists.isOpen() || !open.isEmpty()) {
            return Draft.of(BlockKind.PARAGRAPH, words);
        }
        // An item without words has its number too.
        String label = lists.label();
        return Draft.of(BlockKind.LIST_ITEM, words.isBlank() ? words : label + words);
    }

    private void text(String text) {
        if (!open.isEmpty() && isSeen(open.peek())) {
            Para para = open.peek();
            para.appendFolded(text);
            languages.add(langs(para).of(text, false), text.length());
        }
    }

    private void say(String words) {
        if (!open.isEmpty() && isSeen(open.peek())) {
            open.peek().words.append(words);
        }
    }

    private boolean isSeen(Para para) {
        Boolean words =
                para.spans.isEmpty() ? null : styles.words(para.spans.peek()).hidden();
        Boolean hidden = words == null ? styles.paragraph(para.style).hidden() : words;
        if (hidden != null && hidden) {
            leftOut.add("ingest.leftout.hidden");
            return false;
        }
        return true;
    }

    private Langs langs(Para para) {
        Langs words = para.spans.isEmpty()
                ? Langs.NONE
                : styles.words(para.spans.peek()).langs();
        return words.over(styles.paragraph(para.style).langs()).over(styles.langs());
    }
}
