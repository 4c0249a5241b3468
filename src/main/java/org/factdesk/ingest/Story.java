package org.factdesk.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.text.BlockKind;

/**
 * Takes the blocks of a document as an office format tells them: with tables that may nest, and with notes and text boxes
 * in the middle of a block, which are put after it. Takes no more than a limit.
 */
public final class Story {
    /** More than any book has; so much text can still be held several times. */
    private static final int MOST_LETTERS = 20_000_000;

    private static final int MOST_BLOCKS = 100_000;

    /** Deeper tables are nobody's; they are read as if they were none. */
    private static final int DEEPEST = 64;

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*+\\n[ \\t]*+");

    private final Deque<Frame> frames = new ArrayDeque<>();
    private long letters;
    private int count;
    private int ignored;

    public Story() {
        frames.push(new Frame());
    }

    /** A stretch of blocks: the document's own, or those of one note or text box. */
    private static final class Frame {
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Draft> later = new ArrayList<>();
        private final Deque<Rows> tables = new ArrayDeque<>();

        void add(Draft draft) {
            if (tables.isEmpty()) {
                drafts.addAll(parts(draft));
                flush();
            } else {
                tables.peek().add(draft);
            }
        }

        /** A paragraph in which empty lines stand is, as its author meant it, several ones. */
        private static List<Draft> parts(Draft draft) {
            if (draft.text().indexOf('\n') < 0 || draft.kind() == BlockKind.HEADING) {
                return List.of(draft);
            }
            return EMPTY_LINES
                    .splitAsStream(draft.text())
                    .map(part -> new Draft(draft.kind(), draft.level(), part, draft.page()))
                    .toList();
        }

        void flush() {
            drafts.addAll(later);
            later.clear();
        }

        void closeTable() {
            List<Draft> rows = tables.pop().drafts();
            if (tables.isEmpty()) {
                drafts.addAll(rows);
                flush();
            } else {
                tables.peek().addTable(rows);
            }
        }
    }

    /** Takes a block; one without words is passed over, and what waited for it is put in its place. */
    public void add(Draft draft) {
        if (Blank.is(draft.text())) {
            if (frames.peek().tables.isEmpty()) {
                frames.peek().flush();
            }
        } else if (hasRoom(draft)) {
            frames.peek().add(draft);
        }
    }

    /** Puts a block behind the one that comes next, or behind the table that is open. */
    public void addLater(List<Draft> drafts) {
        drafts.stream().filter(this::hasRoom).forEach(frames.peek().later::add);
    }

    private boolean hasRoom(Draft draft) {
        letters += draft.text().length();
        count++;
        return !isFull();
    }

    public void openTable() {
        if (frames.peek().tables.size() < DEEPEST) {
            frames.peek().tables.push(new Rows());
        } else {
            ignored++;
        }
    }

    /** Begins a row of the innermost table. */
    public void openRow() {
        if (hasTable() && ++count <= MOST_BLOCKS) {
            frames.peek().tables.peek().openRow();
        }
    }

    /** Takes the row that was begun last out again. */
    public void dropRow() {
        if (hasTable()) {
            frames.peek().tables.peek().dropRow();
        }
    }

    /** Begins a cell of the row. */
    public void openCell() {
        if (hasTable() && ++count <= MOST_BLOCKS) {
            frames.peek().tables.peek().openCell();
        }
    }

    private boolean hasTable() {
        return ignored == 0 && !frames.peek().tables.isEmpty();
    }

    public void closeTable() {
        if (ignored > 0) {
            ignored--;
        } else if (!frames.peek().tables.isEmpty()) {
            frames.peek().closeTable();
        }
    }

    /** Begins what stands apart in the middle of a block: a note, a text box. */
    public void openAside() {
        frames.push(new Frame());
    }

    /** Ends what was begun last, and returns its blocks: the story takes them only with {@link #addLater}. */
    public List<Draft> closeAside() {
        return frames.size() == 1 ? List.of() : end(frames.pop());
    }

    private static List<Draft> end(Frame frame) {
        while (!frame.tables.isEmpty()) {
            frame.closeTable();
        }
        frame.flush();
        return frame.drafts;
    }

    /** Whether no more is taken. */
    public boolean isFull() {
        return letters > MOST_LETTERS || count > MOST_BLOCKS;
    }

    /** All blocks in order; what is still open is closed. */
    public List<Draft> drafts() {
        while (frames.size() > 1) {
            addLater(closeAside());
        }
        return end(frames.peek());
    }

    /** The words of a block that has lines of its own, on one line. */
    static String oneLine(Draft draft) {
        return draft.text().indexOf('\n') < 0
                ? draft.text()
                : LINE_END.matcher(draft.text()).replaceAll(" ");
    }

    /** A table as it fills. */
    private static final class Rows {
        private static final String CELL_GAP = " | ";
        private static final int LONGEST_CELL = 200;

        private final List<List<List<Draft>>> rows = new ArrayList<>();
        private boolean layout;

        void openRow() {
            rows.add(new ArrayList<>());
        }

        void dropRow() {
            if (!rows.isEmpty()) {
                rows.remove(rows.size() - 1);
            }
        }

        void openCell() {
            if (rows.isEmpty()) {
                openRow();
            }
            rows.get(rows.size() - 1).add(new ArrayList<>());
        }

        void add(Draft draft) {
            List<List<Draft>> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty()) {
                openCell();
                row = rows.get(rows.size() - 1);
            }
            row.get(row.size() - 1).add(draft);
            layout |= draft.kind() == BlockKind.HEADING || draft.kind() == BlockKind.LIST_ITEM;
        }

        void addTable(List<Draft> inner) {
            layout = true;
            inner.forEach(this::add);
        }

        /** Rows of data as one block each; a table that only lays out a page as the blocks in it. */
        List<Draft> drafts() {
            return isData() ? rows.stream().map(Rows::row).toList() : all();
        }

        private List<Draft> all() {
            return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        }

        private boolean isData() {
            int cells = rows.stream().mapToInt(List::size).sum();
            long length =
                    all().stream().mapToLong(draft -> draft.text().length()).sum();
            return !layout && rows.size() >= 2 && cells >= 2 * rows.size() && length <= (long) LONGEST_CELL * cells / 2;
        }

        private static Draft row(List<List<Draft>> cells) {
            List<String> words = cells.stream()
                    .map(cell ->
                            String.join(" ", cell.stream().map(Story::oneLine).toList()))
                    .toList();
            int from = 0;
            int to = words.size();
            while (from < to && Blank.is(words.get(from))) {
                from++;
            }
            while (to > from && Blank.is(words.get(to - 1))) {
                to--;
            }
            return Draft.of(BlockKind.TABLE_ROW, String.join(CELL_GAP, words.subList(from, to)));
        }
    }
}
