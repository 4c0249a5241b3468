package org.factdesk.ui.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.text.BlockText;
import org.factdesk.text.Folded;
import org.factdesk.text.Span;

/** A text made ready to be searched, block by block. Making it takes time and is no work for the FX thread. */
final class FindIndex {
    private final BlockText body;
    private final List<Folded> blocks = new ArrayList<>();

    FindIndex(BlockText body) {
        this.body = body;
        for (int block = 0; block < body.blocks().size(); block++) {
            blocks.add(Folded.of(body.text(block)));
        }
    }

    /** Where the words stand, in units of the whole text, in order. */
    List<Span> find(String words) {
        List<Span> found = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            int start = body.blocks().get(block).span().start();
            for (Span span : blocks.get(block).find(words)) {
                found.add(span.shift(start));
            }
        }
        return found;
    }
}
