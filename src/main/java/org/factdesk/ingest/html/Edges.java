package org.factdesk.ingest.html;

import java.util.Arrays;
import org.factdesk.ingest.Labels;
import org.factdesk.text.BlockKind;

/** Takes from the start and the end of a chosen run of leaves what leads to the article, or from it to others. */
final class Edges {
    private static final double TAIL_FROM = 0.5;
    private static final double LONGEST_TAIL = 0.2;

    /** How many lines before the first paragraph, and sign-offs behind the last, are looked at. */
    private static final int MOST_LINES = 6;

    private final Page page;
    private final boolean[] chosen;

    private Edges(Page page, boolean[] chosen) {
        this.page = page;
        this.chosen = chosen;
    }

    /** Unmarks in {@code chosen}, which holds a flag for each leaf of the page. */
    static void trim(Page page, boolean[] chosen) {
        Edges edges = new Edges(page, chosen);
        edges.cutTail();
        edges.trimEnd();
        edges.trimStart();
    }

    /** Behind a line such as "Related" in the second half there is little of the article: then all of it goes. */
    private void cutTail() {
        long all = letters();
        long before = 0;
        for (int i = 0; i < chosen.length && before < all; i++) {
            if (before > all * TAIL_FROM && all - before < all * LONGEST_TAIL && announcesMore(i)) {
                Arrays.fill(chosen, i, chosen.length, false);
                return;
            }
            before += chosen[i] ? page.leaves().get(i).length() : 0;
        }
    }

    private boolean announcesMore(int index) {
        Leaf leaf = page.leaves().get(index);
        return (leaf.kind() == BlockKind.HEADING || chosen[index] || leaf.linkDensity() < 0.5)
                && Labels.announcesMore(leaf.text());
    }

    /** A heading with nothing of the article behind it heads something else; where to follow the author is not the story. */
    private void trimEnd() {
        int signedOff = 0;
        for (int i = chosen.length - 1; i >= 0; i--) {
            Leaf leaf = page.leaves().get(i);
            if (!chosen[i] || leaf.kind() == BlockKind.CAPTION) {
                continue;
            }
            boolean signsOff =
                    leaf.kind() == BlockKind.PARAGRAPH && signedOff < MOST_LINES && Labels.signsOff(leaf.text());
            if (leaf.kind() != BlockKind.HEADING && !signsOff) {
                return;
            }
            signedOff += signsOff ? 1 : 0;
            chosen[i] = false;
        }
    }

    /** Who wrote it and when stands above many articles, in lines of their own. */
    private void trimStart() {
        int seen = 0;
        for (int i = 0; i < chosen.length && seen < MOST_LINES; i++) {
            Leaf leaf = page.leaves().get(i);
            if (chosen[i] && leaf.kind() == BlockKind.PARAGRAPH) {
                seen++;
                if (leaf.isProse() && Labels.endsSentence(leaf.text())) {
                    return;
                }
                chosen[i] = !Bylines.isDateOrByline(leaf.text());
            }
        }
    }

    private long letters() {
        long letters = 0;
        for (int i = 0; i < chosen.length; i++) {
            letters += chosen[i] ? page.leaves().get(i).length() : 0;
        }
        return letters;
    }
}
