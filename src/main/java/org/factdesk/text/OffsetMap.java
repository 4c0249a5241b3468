package org.factdesk.text;

import java.util.Arrays;

/** The stretches in which a normalised text differs from its raw one; between them the two run in step. */
public final class OffsetMap {
    private final int[] rawStart;
    private final int[] rawEnd;
    private final int[] start;
    private final int[] end;
    private final int rawLength;
    private final int length;

    private OffsetMap(Builder builder, int rawLength, int length) {
        this.rawStart = Arrays.copyOf(builder.rawStart, builder.size);
        this.rawEnd = Arrays.copyOf(builder.rawEnd, builder.size);
        this.start = Arrays.copyOf(builder.start, builder.size);
        this.end = Arrays.copyOf(builder.end, builder.size);
        this.rawLength = rawLength;
        this.length = length;
    }

    Span toNormalised(Span raw) {
        return map(raw, rawStart, rawEnd, rawLength, start, end, length);
    }

    Span toRaw(Span normalised) {
        return map(normalised, start, end, length, rawStart, rawEnd, rawLength);
    }

    /** Number of stretches that differ. */
    int changes() {
        return start.length;
    }

    private static Span map(Span span, int[] start, int[] end, int length, int[] toStart, int[] toEnd, int toLength) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " in " + length);
        }
        // The last change that begins before the span's start; one exactly there counts only if it was not empty.
        int before = firstAtLeast(start, span.start()) - 1;
        int mappedStart = before < 0
                ? span.start()
                : span.start() < end[before] ? toStart[before] : toEnd[before] + span.start() - end[before];
        // The first change that ends after the span's end.
        int after = firstAtLeast(end, span.end() + 1);
        int mappedEnd = after == end.length
                ? toLength - (length - span.end())
                : start[after] < span.end() ? toEnd[after] : toStart[after] - (start[after] - span.end());
        return new Span(mappedStart, Math.max(mappedStart, mappedEnd));
    }

    private static int firstAtLeast(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects the stretches from left to right. */
    static final class Builder {
        private int[] rawStart = new int[16];
        private int[] rawEnd = new int[16];
        private int[] start = new int[16];
        private int[] end = new int[16];
        private int size;

        void changed(int fromRaw, int toRaw, int from, int to) {
            if (size == start.length) {
                rawStart = Arrays.copyOf(rawStart, size * 2);
                rawEnd = Arrays.copyOf(rawEnd, size * 2);
                start = Arrays.copyOf(start, size * 2);
                end = Arrays.copyOf(end, size * 2);
            }
            rawStart[size] = fromRaw;
            rawEnd[size] = toRaw;
            start[size] = from;
            end[size] = to;
            size++;
        }

        OffsetMap build(int rawLength, int length) {
            return new OffsetMap(this, rawLength, length);
        }
    }
}
