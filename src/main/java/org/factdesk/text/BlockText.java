package org.factdesk.text;

import java.util.List;
import java.util.Optional;

/**
 * A text and the blocks it consists of, in order. What lies between two blocks (line ends) belongs to none.
 *
 * @param text the whole text, normalised
 * @param blocks ordered, not overlapping, inside the text and never cutting a surrogate pair
 */
public record BlockText(String text, List<Block> blocks) {
    public BlockText {
        blocks = List.copyOf(blocks);
        int reached = 0;
        for (Block block : blocks) {
            Span span = block.span();
            if (span.start() < reached || span.end() > text.length()) {
                throw new IllegalArgumentException("block " + span + " overlaps or leaves the text");
            }
            if (!CodePoints.isBoundary(text, span.start()) || !CodePoints.isBoundary(text, span.end())) {
                throw new IllegalArgumentException("block " + span + " cuts a surrogate pair");
            }
            reached = span.end();
        }
    }

    /** The words of block {@code index}. */
    public String text(int index) {
        return blocks.get(index).span().of(text);
    }

    /** The index of the block that holds the unit at {@code offset}; the end of a block counts to it. */
    public Optional<Integer> blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset > span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(middle);
            }
        }
        return Optional.empty();
    }

    /** The index of the first block that ends after {@code offset}; the number of blocks when there is none. */
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
