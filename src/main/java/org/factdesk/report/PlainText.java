package org.factdesk.report;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.factdesk.text.Direction;

/** Makes other people's texts safe to set beside our own words: no control characters, nothing that reverses them. */
final class PlainText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char ISOLATE = '\u2068';
    private static final char POP_FORMATTING = '\u202C';
    private static final String MORE = " …";
    private static final char POP_ISOLATE = '\u2069';

    private PlainText() {}

    /**
     * The text with line ends as {@code \n}, with U+FFFD for control characters and halves of surrogate pairs, and with
     * every direction override or isolate closed that it opens, so that it cannot turn what follows it around.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Deque<Character> open = new ArrayDeque<>();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(cp -> {
            if (cp == '\n') {
                close(open, out);
                out.append('\n');
            } else if (cp == '\t' || cp == '\u2028' || cp == '\u2029') {
                out.append(' ');
            } else if (isUnprintable(cp)) {
                out.append(REPLACEMENT);
            } else if (follow(cp, open)) {
                out.appendCodePoint(cp);
            }
        });
        close(open, out);
        return out.toString();
    }

    /** The same on one line, with single spaces where there was white space. */
    static String line(String text) {
        return of(text.replaceAll("\\s+", " ")).strip();
    }

    /** Its lines that are not blank, each a paragraph. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(of(text).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The line, kept together when it runs from right to left, for use inside a sentence of ours. */
    static String within(String line) {
        return Direction.isRightToLeft(line) ? ISOLATE + line + POP_ISOLATE : line;
    }

    /**
     * As many whole sentences from the start of a text as fit into {@code limit} UTF-16 units, and of a first one that
     * does not fit its first words; what is left out is always marked with an ellipsis.
     */
    static String opening(String text, int limit, Locale locale) {
        String line = line(text);
        if (line.length() <= limit) {
            return line;
        }
        int room = limit - MORE.length();
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(line);
        String whole = "";
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            // The space after a sentence belongs to it and need not fit.
            String sofar = line.substring(0, end).strip();
            if (sofar.length() > room) {
                break;
            }
            whole = sofar;
        }
        if (!whole.isEmpty()) {
            return of(whole) + MORE;
        }
        String cut = shorten(line, room + 1);
        return cut.substring(0, cut.length() - 1) + MORE;
    }

    /** At most {@code limit} UTF-16 units, cut between words if there is a gap in the last third, with an ellipsis. */
    static String shorten(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int cut = text.lastIndexOf(' ', limit - 1);
        if (cut < limit * 2 / 3) {
            cut = limit - 1;
            if (Character.isLowSurrogate(text.charAt(cut))) {
                cut--;
            }
        }
        return of(text.substring(0, cut).replaceFirst("[\\s,;:.–-]+$", "")) + "…";
    }

    private static boolean isUnprintable(int cp) {
        int type = Character.getType(cp);
        return type == Character.CONTROL || type == Character.SURROGATE || (cp & 0xFFFE) == 0xFFFE;
    }

    /** Keeps count of what is open; false for a closing character that closes nothing. */
    private static boolean follow(int cp, Deque<Character> open) {
        if (cp == 0x202A || cp == 0x202B || cp == 0x202D || cp == 0x202E) {
            open.push(POP_FORMATTING);
        } else if (cp >= 0x2066 && cp <= 0x2068) {
            open.push(POP_ISOLATE);
        } else if (cp == POP_FORMATTING || cp == POP_ISOLATE) {
            return !open.isEmpty() && open.peek() == cp && open.pop() == cp;
        }
        return true;
    }

    private static void close(Deque<Character> open, StringBuilder out) {
        while (!open.isEmpty()) {
            out.append(open.pop());
        }
    }
}
