package org.factdesk.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Labels;
import org.factdesk.text.BlockKind;

/** Blocks from how the lines of a plain text are set: blank lines, wrapped lines, list marks, quote marks, tabs. */
final class Layout {
    private static final Pattern BULLET = Pattern.compile("\\s{0,8}[-*•‣▪◦·–]\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s{0,8}(\\(?\\d{1,3}[.)]\\s+\\S.*)");
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>+ ?(.*)");
    private static final int LONGEST_VERSE = 60;

    private final List<Draft> blocks = new ArrayList<>();
    private final Wrapping wrapping;

    private Layout(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    static List<Draft> blocks(String text) {
        List<List<String>> chunks = chunks(text);
        Layout layout = new Layout(Wrapping.of(chunks));
        chunks.forEach(layout::chunk);
        return layout.blocks;
    }

    /** Lines that stand together, parted by blank ones. */
    private static List<List<String>> chunks(String text) {
        List<List<String>> chunks = new ArrayList<>();
        List<String> chunk = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!Blank.is(line)) {
                chunk.add(line);
            } else if (!chunk.isEmpty()) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }

    private void chunk(List<String> lines) {
        if (lines.stream().allMatch(line -> QUOTED.matcher(line).matches())) {
            quotation(lines);
        } else if (isTable(lines)) {
            lines.forEach(line -> blocks.add(Draft.of(BlockKind.TABLE_ROW, Blank.strip(line))));
        } else if (isList(lines)) {
            list(lines);
        } else if (isVerse(lines)) {
            blocks.add(Draft.of(BlockKind.PARAGRAPH, String.join("\n", lines)));
        } else {
            wrapping.paragraphs(lines).forEach(words -> blocks.add(Draft.of(BlockKind.PARAGRAPH, words)));
        }
    }

    private void quotation(List<String> lines) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            Matcher quoted = QUOTED.matcher(line);
            if (quoted.matches() && !Blank.is(quoted.group(1))) {
                words.append(words.length() == 0 ? "" : " ").append(Blank.strip(quoted.group(1)));
            } else if (words.length() > 0) {
                blocks.add(Draft.of(BlockKind.QUOTATION, words.toString()));
                words.setLength(0);
            }
        }
        blocks.add(Draft.of(BlockKind.QUOTATION, words.toString()));
    }

    private static boolean isTable(List<String> lines) {
        return lines.size() > 1
                && lines.stream().allMatch(line -> Blank.strip(line).indexOf('\t') > 0);
    }

    /** A list begins with a mark and has at least two; a lone dash may be speech, a lone number a sentence. */
    private static boolean isList(List<String> lines) {
        return item(lines.get(0)) != null
                && lines.stream().filter(line -> item(line) != null).count() >= 2;
    }

    private void list(List<String> lines) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            String item = item(line);
            if (item != null && words.length() > 0) {
                blocks.add(Draft.of(BlockKind.LIST_ITEM, words.toString()));
                words.setLength(0);
            }
            words.append(words.length() == 0 ? "" : " ").append(item != null ? item : Blank.strip(line));
        }
        blocks.add(Draft.of(BlockKind.LIST_ITEM, words.toString()));
    }

    /** The words of a list item, with its number and without its bullet; null when the line is none. */
    private static String item(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return bullet.group(1);
        }
        Matcher number = NUMBER.matcher(line);
        return number.matches() ? number.group(1) : null;
    }

    /** Verse keeps its lines: several short ones, whose ends no margin explains. */
    private boolean isVerse(List<String> lines) {
        return lines.size() >= 3
                && lines.stream().allMatch(line -> Blank.strip(line).length() <= LONGEST_VERSE)
                && lines.stream().noneMatch(Labels::leadsElsewhere)
                && !wrapping.isWrapped(lines);
    }
}
