package org.factdesk.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Brackets and quotation marks, and where those are closed that are open at a place. */
final class Enclosures {
    /** How far one may be closed after it was opened, in units, to hold its sentences together. */
    private static final int REACH = 400;

    private static final String OPENERS = "([（［【“„«「『《‹";
    private static final String[] CLOSERS = {")", "]", "）", "］", "】", "”", "“”", "»", "」", "』", "》", "›"};

    private Enclosures() {}

    /**
     * Where the outermost that was opened between two places, and is open at the second, is closed; -1 for none, also
     * when one is not closed soon.
     */
    static int end(String line, int from, int to) {
        Deque<String> open = new ArrayDeque<>();
        int closed = -1;
        int limit = Math.min(line.length(), to + REACH);
        for (int i = from; i < limit && (i < to || !open.isEmpty()); i++) {
            char c = line.charAt(i);
            if (!open.isEmpty() && open.peek().indexOf(c) >= 0) {
                open.pop();
                closed = open.isEmpty() && i >= to ? i + 1 : closed;
            } else if (OPENERS.indexOf(c) >= 0) {
                open.push(CLOSERS[OPENERS.indexOf(c)]);
            }
        }
        return closed;
    }
}
