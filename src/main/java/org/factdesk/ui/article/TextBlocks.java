package org.factdesk.ui.article;

/** The blocks a caret moves through. */
interface TextBlocks {
    int count();

    String text(int block);

    /** Whether the block can be seen, and so be walked into; folded furniture cannot. */
    boolean isShown(int block);

    /** The nearest shown block after ({@code step} 1) or before (-1) this one, or -1. */
    default int next(int block, int step) {
        for (int at = block + step; at >= 0 && at < count(); at += step) {
            if (isShown(at)) {
                return at;
            }
        }
        return -1;
    }
}
