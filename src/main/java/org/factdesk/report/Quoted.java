package org.factdesk.report;

import org.factdesk.words.Words;

/** Sets other people's words in quotation marks. */
public final class Quoted {
    private static final String OPENING = "“„«»‹›‘‚\"";

    private Quoted() {}

    /** The text in the marks of the report's language, or as it is when it brings its own. */
    public static String of(Words words, String text) {
        boolean quoted = !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
        return quoted ? text : words.text("report.quote.marks", text);
    }
}
