package org.factdesk.ingest.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Notes;
import org.factdesk.ingest.Story;

/** The paragraphs of a text as they end, in cells and rows of tables where they say so. */
final class Paragraphs {
    private final Styles styles;
    private final Story story = new Story();
    private final Deque<Open> outer = new ArrayDeque<>();
    private Open open = new Open();

    /** A stretch of paragraphs: the text's own, or those of one note or text box. */
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder label = new StringBuilder();
        private boolean labelled;
        private boolean inTable;
        private boolean inRow;
        private boolean inCell;
    }

    Paragraphs(Styles styles) {
        this.styles = styles;
    }

    void say(String words) {
        open.words.append(words);
    }

    /** Takes what stands before the paragraph's words, such as its number. */
    void label(String words) {
        open.label.append(words);
        open.labelled = true;
    }

    /** Ends a paragraph that belongs to no cell, or not alone. */
    void end(Group group) {
        if (group.inTable) {
            openCell();
        } else {
            endTable();
        }
        story.add(draft(group));
    }

    /** Ends what is open when the text does. */
    void endText(Group group) {
        if (!open.words.isEmpty()) {
            end(group);
        }
        endTable();
    }

    void endCell(Group group) {
        openCell();
        story.add(draft(group));
        open.inCell = false;
    }

    void endRow() {
        open.inRow = false;
        open.inCell = false;
    }

    private void openCell() {
        if (!open.inTable) {
            story.openTable();
        }
        if (!open.inRow) {
            story.openRow();
        }
        if (!open.inCell) {
            story.openCell();
        }
        open.inTable = true;
        open.inRow = true;
        open.inCell = true;
    }

    private void endTable() {
        if (open.inTable) {
            story.closeTable();
        }
        open.inTable = false;
        endRow();
    }

    private Draft draft(Group group) {
        String said = open.label.toString().strip();
        String label = isNumber(said) ? said + " " : "";
        Draft draft = styles.draft(group, label, open.labelled || group.list > 0, open.words.toString());
        open.words.setLength(0);
        open.label.setLength(0);
        open.labelled = false;
        return draft;
    }

    /** A number is what other words refer to; a bullet, be it the letter o of some font, says nothing. */
    private static boolean isNumber(String said) {
        boolean bullet = said.length() == 1 && Character.isLetter(said.charAt(0));
        return !bullet && said.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    void openAside() {
        outer.push(open);
        open = new Open();
        story.openAside();
    }

    /** @param number of the note, or empty for what has none */
    void closeAside(Group group, String number) {
        if (outer.isEmpty()) {
            return;
        }
        endText(group);
        List<Draft> drafts = story.closeAside();
        story.addLater(number.isEmpty() ? drafts : Notes.marked(number, drafts));
        open = outer.pop();
    }

    /** Writes the mark of the note that is open anew, in the text around it. */
    void renumber(String number, String other) {
        StringBuilder words = outer.isEmpty() ? open.words : outer.peek().words;
        String mark = Notes.mark(number);
        if (words.lastIndexOf(mark) == words.length() - mark.length()) {
            words.replace(words.length() - mark.length(), words.length(), Notes.mark(other));
        }
    }

    boolean isFull() {
        return story.isFull();
    }

    List<Draft> drafts() {
        return story.drafts();
    }
}
