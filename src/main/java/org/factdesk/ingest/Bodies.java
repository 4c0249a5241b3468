package org.factdesk.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;
import org.factdesk.text.Span;

/** Puts drafts together to a body. */
public final class Bodies {
    /** The look back keeps a long run of spaces from being tried from each of them. */
    private static final Pattern LINE_EDGES = Pattern.compile("(?<![ \\t])[ \\t]*+\\n[ \\t]*+");

    private Bodies() {}

    /**
     * The body of those blocks, normalised, without the blank ones. Items of one list and rows of one table are parted by
     * one line end, all else by a blank line.
     */
    public static BlockText of(List<Draft> drafts) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        BlockKind before = null;
        for (Draft draft : drafts) {
            String words = clean(draft.text());
            if (words.isEmpty()) {
                continue;
            }
            if (before != null) {
                boolean close =
                        draft.kind() == before && (before == BlockKind.LIST_ITEM || before == BlockKind.TABLE_ROW);
                text.append(close ? "\n" : "\n\n");
            }
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            blocks.add(new Block(draft.kind(), draft.level(), span, draft.page()));
            before = draft.kind();
        }
        return new BlockText(text.toString(), blocks);
    }

    private static String clean(String words) {
        String normalised = Normaliser.text(words);
        String lines = normalised.indexOf('\n') < 0
                ? normalised
                : LINE_EDGES.matcher(normalised).replaceAll("\n");
        return Blank.strip(lines);
    }
}
