package org.factdesk.text;

/**
 * A half-open stretch of a text.
 *
 * @param start first UTF-16 unit inside, at least 0
 * @param end first UTF-16 unit after it, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + "," + end + ")");
        }
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit; an empty span touches nothing. */
    public boolean intersects(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The same stretch counted from an origin {@code delta} units earlier. */
    public Span shift(int delta) {
        return new Span(start + delta, end + delta);
    }

    /** The words of this span; throws {@link IndexOutOfBoundsException} when it does not lie in the text. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
