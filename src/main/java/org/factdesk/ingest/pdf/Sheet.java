package org.factdesk.ingest.pdf;

import java.util.List;

/**
 * What was read of one page.
 *
 * @param number from 1
 * @param height of the page in points, in the direction of reading
 */
record Sheet(int number, float width, float height, List<Line> lines) {
    Sheet with(List<Line> others) {
        return new Sheet(number, width, height, others);
    }
}
