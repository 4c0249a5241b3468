package org.factdesk.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in a document: the size of its text, how far its lines are apart, where its columns begin and end. */
final class Measures {
    private static final float SAME_SIZE = 0.08f;
    private static final int FEWEST_TO_TELL = 5;

    private final float bodySize;
    private final boolean boldBody;
    private final Map<Integer, Map<Integer, Integer>> pitches = new HashMap<>();
    private final Map<String, List<Line>> groups = new HashMap<>();
    private final Map<String, Edges> edges = new HashMap<>();

    /**
     * Where the lines of a column begin and end.
     *
     * @param justified whether lines are stretched to end at {@code right}
     * @param hanging whether paragraphs stand out at their first line
     */
    record Edges(float left, float right, boolean justified, boolean hanging, boolean indented) {}

    Measures(List<Sheet> sheets) {
        Map<Integer, Integer> letters = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (Sheet sheet : sheets) {
            for (Line line : sheet.lines()) {
                int length = line.artifact() ? 0 : line.text().length();
                letters.merge(Math.round(line.size() * 4), length, Integer::sum);
                bold += line.bold() ? length : 0;
                all += length;
            }
        }
        bodySize = most(letters, 48) / 4f;
        boldBody = bold > all / 2;
    }

    float bodySize() {
        return bodySize;
    }

    boolean isBoldBody() {
        return boldBody;
    }

    boolean isBodySize(float size) {
        return Math.abs(size - bodySize) <= SAME_SIZE * bodySize;
    }

    /** Takes note of a column; all are to be noted before the first question. */
    void note(Column column) {
        groups.computeIfAbsent(key(column), key -> new ArrayList<>()).addAll(column.lines());
        for (int i = 1; i < column.lines().size(); i++) {
            Line above = column.lines().get(i - 1);
            Line line = column.lines().get(i);
            float gap = line.base() - above.base();
            boolean same = Math.abs(line.size() - above.size()) < 0.3f;
            if (same && gap > 0.85f * line.size() && gap < 2.6f * line.size()) {
                pitches.computeIfAbsent(Math.round(line.size() * 2), size -> new HashMap<>())
                        .merge(Math.round(gap * 4), 1, Integer::sum);
            }
        }
    }

    /** The usual distance of two base lines in type of that size, in points. */
    float pitch(float size) {
        Map<Integer, Integer> seen = pitches.get(Math.round(size * 2));
        return seen == null ? 1.35f * size : most(seen, 0) / 4f;
    }

    /** The distance that is usual within a column, or in the document where the column is short. */
    float pitch(Column column, float size) {
        Map<Integer, Integer> seen = new HashMap<>();
        int count = 0;
        for (int i = 1; i < column.lines().size(); i++) {
            Line above = column.lines().get(i - 1);
            Line line = column.lines().get(i);
            float gap = line.base() - above.base();
            if (Math.abs(line.size() - size) < 0.3f
                    && Math.abs(above.size() - size) < 0.3f
                    && gap > 0.85f * size
                    && gap < 2.6f * size) {
                seen.merge(Math.round(gap * 4), 1, Integer::sum);
                count++;
            }
        }
        return count < FEWEST_TO_TELL ? pitch(size) : most(seen, 0) / 4f;
    }

    Edges edges(Column column) {
        return edges.computeIfAbsent(key(column), this::measure);
    }

    private static String key(Column column) {
        return column.count() + " " + column.index() + " " + Math.round(column.left() / 4);
    }

    private Edges measure(String key) {
        List<Line> all = groups.getOrDefault(key, List.of());
        List<Line> body = all.stream().filter(line -> isBodySize(line.size())).toList();
        List<Line> lines = body.size() < 3 ? all : body;
        List<Float> ends = new ArrayList<>(lines.stream().map(Line::end).toList());
        ends.sort(Collections.reverseOrder());
        float right = ends.isEmpty() ? 0 : ends.get(ends.size() / 50);
        float left = lines.stream().map(Line::start).min(Float::compare).orElse(0f);
        long atRight = ends.stream().filter(end -> Math.abs(end - right) < 1.3f).count();
        boolean justified = ends.size() >= FEWEST_TO_TELL && atRight >= ends.size() * 0.5;
        int indents = 0;
        int hangings = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            float step = 0.7f * line.size();
            boolean ended = lines.get(i - 1).end() < right - 2 * line.size();
            boolean in = line.start() > left + step && line.start() < left + 8 * step;
            boolean nextIn = lines.get(i + 1).start() > left + step;
            boolean nextOut = lines.get(i + 1).start() < left + 0.3f * line.size();
            indents += ended && in && nextOut ? 1 : 0;
            hangings += ended && line.start() < left + 0.3f * line.size() && nextIn ? 1 : 0;
        }
        return new Edges(left, right, justified, hangings > indents && hangings > 2, indents > hangings && indents > 1);
    }

    /** The key counted most often; the smallest of several. */
    private static int most(Map<Integer, Integer> counts, int otherwise) {
        int most = otherwise;
        int count = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count || (entry.getValue() == count && entry.getKey() < most)) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }
}
