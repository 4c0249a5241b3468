package org.factdesk.ui.article;

import java.util.HashMap;
import java.util.Map;

/** How high each block was when it was last measured, for one width. */
final class Heights {
    private final Map<Integer, Double> byBlock = new HashMap<>();
    private double width = -1;

    /** The height of a block in that width, or a negative number when it is not known. */
    double of(int block, double forWidth) {
        if (forWidth != width) {
            byBlock.clear();
            width = forWidth;
        }
        return byBlock.getOrDefault(block, -1.0);
    }

    void put(int block, double height) {
        byBlock.put(block, height);
    }

    void forget(int block) {
        byBlock.remove(block);
    }
}
