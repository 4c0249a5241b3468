package org.factdesk.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.ingest.Blank;
import org.factdesk.ingest.Labels;

/** Tells lines that were broken at a margin, which belong together, from lines that end where the writer ended them. */
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 132;
    /** How much of the lines' ends the margin must explain. */
    private static final double EXPLAINED = 0.8;

    private static final int FEWEST_LINES = 3;

    /** The margin of the whole text in UTF-16 units, or 0 when it has none. */
    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<List<String>> chunks) {
        int widest = 0;
        for (List<String> chunk : chunks) {
            for (String line : chunk) {
                widest = Math.max(widest, line.length());
            }
        }
        if (widest < NARROWEST || widest > WIDEST) {
            return new Wrapping(0);
        }
        int ends = 0;
        int explained = 0;
        for (List<String> chunk : chunks) {
            for (int i = 0; i + 1 < chunk.size(); i++) {
                ends++;
                explained += isBroken(chunk.get(i), chunk.get(i + 1), widest) ? 1 : 0;
            }
        }
        return new Wrapping(ends + 1 >= FEWEST_LINES && explained >= ends * EXPLAINED ? widest : 0);
    }

    boolean isWrapped(List<String> lines) {
        return width > 0 && lines.size() > 1 && isBroken(lines.get(0), lines.get(1), width);
    }

    /** The paragraphs that these lines hold. */
    List<String> paragraphs(List<String> lines) {
        if (width == 0) {
            return lines.stream().map(Blank::strip).toList();
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            words.append(words.length() == 0 ? "" : " ").append(Blank.strip(lines.get(i)));
            boolean last = i + 1 == lines.size();
            boolean ends = last || endsParagraph(lines.get(i), lines.get(i + 1));
            if (ends) {
                paragraphs.add(words.toString());
                words.setLength(0);
            }
        }
        return paragraphs;
    }

    private boolean endsParagraph(String line, String next) {
        return !isBroken(line, next, width) && Labels.endsSentence(line);
    }

    /** Whether the next line's first word had no room on this line, so that the margin explains its end. */
    private static boolean isBroken(String line, String next, int width) {
        String words = Blank.strip(next);
        int space = words.indexOf(' ');
        int first = space < 0 ? words.length() : space;
        return line.stripTrailing().length() + 1 + first > width * 0.92;
    }
}
