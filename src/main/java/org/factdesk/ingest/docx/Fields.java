package org.factdesk.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: between its begin and its separator a field has its code, then its result. */
final class Fields {
    private final Deque<Boolean> codes = new ArrayDeque<>();
    private int inCode;

    void take(String mark) {
        switch (mark) {
            case "begin" -> open();
            case "separate" -> result();
            case "end" -> close();
            default -> {}
        }
    }

    /** Whether what stands here is the code of a field, and nobody sees it. */
    boolean inCode() {
        return inCode > 0;
    }

    /** At the end of a paragraph: codes do not go on, and one that was never ended must not swallow the rest. */
    void endParagraph() {
        if (inCode > 0) {
            inCode = 0;
            codes.clear();
        }
    }

    private void open() {
        codes.push(true);
        inCode++;
    }

    private void result() {
        if (!codes.isEmpty() && codes.pop()) {
            inCode--;
            codes.push(false);
        } else {
            codes.push(false);
        }
    }

    private void close() {
        if (!codes.isEmpty() && codes.pop()) {
            inCode--;
        }
    }
}
