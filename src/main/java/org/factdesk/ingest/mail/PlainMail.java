package org.factdesk.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a mail as its writer set it, brought to paragraphs, quotations and signature. */
final class PlainMail {
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>.*");

    /** A mark that stands alone may part anything; what follows is a signature only when it is short. */
    private static final int LONGEST_SIGNATURE = 12;

    private PlainMail() {}

    /**
     * Some of the text.
     *
     * @param signature whether it is the writer's, or a list's, calling card
     */
    record Segment(String text, boolean signature) {}

    /**
     * @param flowed whether lines that end in a space go on in the next (RFC 3676)
     * @param dropSpace whether that space is no part of the words
     */
    static List<Segment> segments(String text, boolean flowed, boolean dropSpace) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        return signatures(parted(flowed ? unflowed(lines, dropSpace) : lines));
    }

    private static List<String> unflowed(List<String> lines, boolean dropSpace) {
        List<String> whole = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int openDepth = -1;
        for (String line : lines) {
            int depth = depth(line);
            String words = line.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean mark = words.equals("-- ");
            if (openDepth >= 0 && (openDepth != depth || mark)) {
                whole.add(quoted(openDepth, open.toString()));
                open.setLength(0);
            }
            boolean goesOn = words.endsWith(" ") && !mark;
            open.append(goesOn && dropSpace ? words.substring(0, words.length() - 1) : words);
            openDepth = goesOn ? depth : -1;
            if (!goesOn) {
                whole.add(quoted(depth, open.toString()));
                open.setLength(0);
            }
        }
        if (openDepth >= 0) {
            whole.add(quoted(openDepth, open.toString()));
        }
        return whole;
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String quoted(int depth, String words) {
        return depth == 0 ? words : ">".repeat(Math.min(depth, 20)) + " " + words;
    }

    /** With a blank line wherever a quotation begins or ends, and before the line that announces one. */
    private static List<String> parted(List<String> lines) {
        List<String> parted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String before = i == 0 ? "" : lines.get(i - 1);
            boolean changes = isQuoted(line) != isQuoted(before);
            boolean announces =
                    line.stripTrailing().endsWith(":") && i + 1 < lines.size() && isQuoted(lines.get(i + 1));
            if (!before.isBlank() && !line.isBlank() && (changes || announces)) {
                parted.add("");
            }
            parted.add(line);
        }
        return parted;
    }

    private static boolean isQuoted(String line) {
        return QUOTED.matcher(line).matches();
    }

    private static List<Segment> signatures(List<String> lines) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean mark = lines.get(i).equals("-- ") || lines.get(i).equals("--");
            int end = mark ? endOfSignature(lines, i) : i;
            if (end > i) {
                add(segments, lines.subList(start, i), false);
                add(segments, lines.subList(i + 1, end), true);
                start = end;
                i = end - 1;
            }
        }
        add(segments, lines.subList(start, lines.size()), false);
        return segments;
    }

    /** The line of the first quotation after the mark, or the end; the mark itself when so much is no signature. */
    private static int endOfSignature(List<String> lines, int mark) {
        boolean certain = lines.get(mark).equals("-- ");
        int end = mark + 1;
        // No further than has to be known: a mail of nothing but marks would be gone through for each of them.
        while (end < lines.size() && !isQuoted(lines.get(end)) && (certain || end - mark <= LONGEST_SIGNATURE)) {
            end++;
        }
        return certain || end - mark <= LONGEST_SIGNATURE ? end : mark;
    }

    private static void add(List<Segment> segments, List<String> lines, boolean signature) {
        String text = String.join("\n", lines);
        if (!text.isBlank()) {
            segments.add(new Segment(text, signature));
        }
    }
}
