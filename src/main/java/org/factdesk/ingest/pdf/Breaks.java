package org.factdesk.ingest.pdf;

import java.util.regex.Pattern;
import org.factdesk.ingest.Labels;

/** Where a paragraph ends: by white, by an indent, by a line that had room for the next word, by a mark of a list. */
final class Breaks {
    private static final float OTHER_SIZE = 0.09f;
    private static final float WIDER = 1.22f;
    private static final float INDENT = 0.7f;
    private static final float BLANK = 0.22f;
    private static final float HEADING = 1.15f;

    /** A bullet or a number of a list item, or of a note. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:[•‣▪◦·●○■□▸►–—*\\uF0B7\\uF0A7\\uF0D8⁃∙-]|\\(?(?:\\p{N}{1,3}|\\p{L}|[ivx]{1,5})[.)])\\s+\\S.*");

    private static final Pattern NOTE =
            Pattern.compile("(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\p{N}{1,3}[.)]?\\s|\\[\\p{N}{1,3}\\]|[*†‡§]{1,3}\\s?)\\s*\\S.*");

    private final Measures measures;

    Breaks(Measures measures) {
        this.measures = measures;
    }

    static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    /** Whether {@code line} begins a paragraph; {@code next} is the line after it, or null. */
    boolean isBetween(Paragraph paragraph, Line line, Line next, float pitch) {
        Line above = paragraph.last();
        float gap = line.base() - above.base();
        if (above.row()
                || line.row()
                || isOtherSize(above, line)
                || gap > WIDER * pitch + 0.3f
                || gap < 0.4f * line.size()) {
            return true;
        }
        if (paragraph.role() == Paragraph.Role.NOTE && isNote(line.text())) {
            return true;
        }
        if (isOtherWeight(paragraph, line) || beginsItem(paragraph, line)) {
            return true;
        }
        if (line.size() > HEADING * measures.bodySize()) {
            return false;
        }
        return isIndent(paragraph, line, next) || isOutdent(paragraph, line) || endedBefore(paragraph, line);
    }

    private static boolean isOtherSize(Line above, Line line) {
        return Math.abs(above.size() - line.size()) > OTHER_SIZE * Math.max(above.size(), line.size());
    }

    private boolean isOtherWeight(Paragraph paragraph, Line line) {
        Line above = paragraph.last();
        if (above.bold() == line.bold()) {
            return false;
        }
        return hasRoom(paragraph, line) || (line.bold() && Labels.endsSentence(above.text()));
    }

    private boolean beginsItem(Paragraph paragraph, Line line) {
        if (!isItem(line.text())) {
            return false;
        }
        boolean inList = isItem(paragraph.first().text())
                && Math.abs(paragraph.first().start() - line.start()) < 3 * line.size();
        boolean aligned = line.start() < paragraph.last().start() + 3 * line.size();
        return aligned
                && (inList
                        || Labels.endsSentence(paragraph.last().text())
                        || hasRoom(paragraph, line)
                        || paragraph.last().text().endsWith(":"));
    }

    private static boolean isIndent(Paragraph paragraph, Line line, Line next) {
        if (paragraph.edges().hanging() || isItem(paragraph.first().text())) {
            return false;
        }
        float step = INDENT * line.size();
        boolean in = line.start() > paragraph.last().start() + step
                && line.start() < paragraph.last().start() + 10 * step;
        boolean back = next == null || next.start() < line.start() - 0.5f * step;
        boolean styled = paragraph.edges().indented()
                || Labels.endsSentence(paragraph.last().text());
        return in && back && styled;
    }

    /** Back to the left after lines that stood further in: the end of a quotation, an item, a hanging paragraph. */
    private static boolean isOutdent(Paragraph paragraph, Line line) {
        int size = paragraph.lines().size();
        if (size < 2) {
            return false;
        }
        Line last = paragraph.last();
        Line before = paragraph.lines().get(size - 2);
        boolean firstIndented = size == 2 && before.start() > last.start() + 1;
        boolean steady = size == 2 || Math.abs(before.start() - last.start()) < 1;
        return !firstIndented && steady && line.start() < last.start() - INDENT * line.size();
    }

    /** Whether the paragraph's last line ended before its column did, though the next word had room. */
    boolean endedBefore(Paragraph paragraph, Line next) {
        Line last = paragraph.last();
        boolean goesOn = Character.isLowerCase(next.first()) && !Labels.endsSentence(last.text());
        if (goesOn || endsInHyphen(last, next)) {
            return false;
        }
        if (hasRoom(paragraph, next)) {
            return true;
        }
        float white = paragraph.edges().right() - last.end();
        return paragraph.edges().justified()
                && Labels.endsSentence(last.text())
                && white > Math.max(2, 0.2f * last.size());
    }

    static boolean endsInHyphen(Line last, Line next) {
        return Letters.isHyphen(last.last())
                && Character.isLetter(next.first())
                && last.text().length() > 1
                && Character.isLetter(last.text().charAt(last.text().length() - 2));
    }

    private static boolean hasRoom(Paragraph paragraph, Line next) {
        Line last = paragraph.last();
        Measures.Edges edges = paragraph.edges();
        float before = last.start() - edges.left();
        float after = edges.right() - last.end();
        boolean centred = before > last.size() && Math.abs(before - after) < 0.5f * last.size();
        float white = centred ? before + after : after;
        float word = Letters.isUnspaced(next.first()) ? 2.2f * next.size() : next.firstWord();
        return white > word + BLANK * last.size() + 0.5f;
    }
}
