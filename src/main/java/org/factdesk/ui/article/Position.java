package org.factdesk.ui.article;

/**
 * A place for the caret.
 *
 * @param block index of the block in its version
 * @param offset UTF-16 units from the block's start, up to and including its length
 */
record Position(int block, int offset) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        return block != other.block ? Integer.compare(block, other.block) : Integer.compare(offset, other.offset);
    }
}
