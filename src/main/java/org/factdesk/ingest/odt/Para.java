package org.factdesk.ingest.odt;

import java.util.ArrayDeque;
import java.util.Deque;

/** A paragraph or heading while it is read. */
final class Para {
    final StringBuilder words = new StringBuilder();
    final String style;
    /** Level of the heading, 0 for a paragraph. */
    final int outline;

    final Deque<String> spans = new ArrayDeque<>();
    boolean hidden;

    Para(String style, int outline) {
        this.style = style;
        this.outline = outline;
    }

    /** Takes text in which white space means no more than one space, and none at the beginning. */
    void appendFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }
}
