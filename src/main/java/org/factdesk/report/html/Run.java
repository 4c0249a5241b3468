package org.factdesk.report.html;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.report.ReportContent.Segment;

/**
 * A segment with the punctuation that touches it: no line may break between a marked word and the comma after it, which
 * layout engines do where one element ends and the next begins.
 *
 * @param before unmarked characters that touch the beginning
 * @param after unmarked characters that touch the end
 */
record Run(String before, String text, String after, List<Integer> claims, List<Integer> begins) {
    /** A longer word is not held together: in some scripts a sentence is one word. */
    private static final int LONGEST_WORD = 24;

    /** The segments of one block; the texts of all runs, joined, are theirs. */
    static List<Run> of(List<Segment> segments) {
        List<Run> runs = new ArrayList<>();
        String carried = "";
        String taken = "";
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String text = segment.text().substring(taken.length());
            taken = "";
            if (segment.claims().isEmpty()) {
                boolean beforeMark =
                        i + 1 < segments.size() && !segments.get(i + 1).begins().isEmpty();
                int cut = beforeMark ? lastWord(text) : text.length();
                carried = text.substring(cut);
                add(runs, new Run("", text.substring(0, cut), "", List.of(), List.of()));
                continue;
            }
            int gap = segment.begins().isEmpty()
                    ? 0
                    : text.length() - text.stripLeading().length();
            add(runs, new Run("", text.substring(0, gap), "", List.of(), List.of()));
            if (i + 1 < segments.size() && segments.get(i + 1).claims().isEmpty()) {
                String next = segments.get(i + 1).text();
                taken = next.substring(0, touching(next));
            }
            runs.add(new Run(carried, text.substring(gap), taken, segment.claims(), segment.begins()));
            carried = "";
        }
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }

    /** Length of the first word, or of its first character when the word is too long to be held together. */
    static int firstWord(String text) {
        int end = touching(text);
        return end > 0 || text.isEmpty() || Character.isWhitespace(text.charAt(0))
                ? end
                : text.offsetByCodePoints(0, 1);
    }

    /** Where the last word begins; the text's length when it ends in a space or in a word too long. */
    static int lastWord(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.length() - start <= LONGEST_WORD ? start : text.length();
    }

    /** Length of what stands before the first space, 0 when it is too long. */
    private static int touching(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end <= LONGEST_WORD ? end : 0;
    }
}
