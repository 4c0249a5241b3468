package org.factdesk.ui.article;

import java.util.List;
import org.factdesk.text.Span;

/**
 * What was found, and which of it is looked at.
 *
 * @param hits in units of the whole text, in order, none over another
 * @param current index of the hit looked at, or -1 without any
 */
record Found(List<Span> hits, int current) {
    static final Found NOTHING = new Found(List.of(), -1);

    Found {
        hits = List.copyOf(hits);
    }

    /** The first hit at or after a place is looked at, the first of all when there is none. */
    static Found from(List<Span> hits, int place) {
        int first = hits.isEmpty() ? -1 : firstAfter(hits, place) % hits.size();
        return new Found(hits, first);
    }

    /** The next hit is looked at, or the one before ({@code step} -1); after the last comes the first. */
    Found step(int step) {
        return hits.isEmpty() ? this : new Found(hits, Math.floorMod(current + step, hits.size()));
    }

    /** The hit looked at; null without any. */
    Span span() {
        return current < 0 ? null : hits.get(current);
    }

    /** The hits that share a character with a stretch. */
    List<Span> in(Span stretch) {
        int from = firstAfter(hits, stretch.start());
        int to = from;
        while (to < hits.size() && hits.get(to).start() < stretch.end()) {
            to++;
        }
        return hits.subList(from, to);
    }

    private static int firstAfter(List<Span> hits, int place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
