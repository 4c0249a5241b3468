package org.factdesk.ingest;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.text.BlockKind;

/** How notes stand in a text: their number in brackets where they are cited, and again before their words. */
public final class Notes {
    private Notes() {}

    /** What stands in the text for the note of that number. */
    public static String mark(String number) {
        return "[" + number + "]";
    }

    /** The blocks of a note, the first of them with its mark. */
    public static List<Draft> marked(String number, List<Draft> words) {
        List<Draft> drafts = new ArrayList<>(words);
        if (!drafts.isEmpty()) {
            String first = Blank.strip(drafts.get(0).text());
            drafts.set(0, Draft.of(BlockKind.PARAGRAPH, mark(number) + " " + first));
        }
        return drafts;
    }
}
