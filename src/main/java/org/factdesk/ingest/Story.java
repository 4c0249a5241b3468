package org.factdesk.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.text.BlockKind;

/**
 * Takes the blocks of a document as an office format tells them: with tables that may nest, and with notes and text boxes
 * in the middle of a block, which are put after it. Takes no more than a limit.
 */
public final class Story {
    /** More than any book has; so much text can still be held several times. */
    private static final int MOST_LETTERS = 8_000_000;

    private static final int MOST_CELLS = 500_000;
    private static final int MOST_BLOCKS = 60_000;

    /** Deeper tables, notes and boxes are nobody's; they are read as if they were none. */
    private static final int DEEPEST = 64;

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private final Deque<Frame> frames = new ArrayDeque<>();
    private long letters;
    private int count;
    private int cells;
    private boolean full;
    private int ignored;
    private int ignoredAsides;

    public Story() {
        frames.push(new Frame());
    }

    /** A stretch of blocks: the document's own, or those of one note or text box. */
    private static final class Frame {
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Draft> later = new ArrayList<>();
        private final Deque<TableRows> tables = new ArrayDeque<>();

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
        } else {
            fitting(draft).ifPresent(frames.peek()::add);
        }
    }

    /** Puts a block behind the one that comes next, or behind the table that is open. */
    public void addLater(List<Draft> drafts) {
        drafts.stream().flatMap(draft -> fitting(draft).stream()).forEach(frames.peek().later::add);
    }

    /** The block, cut where the text has become too long; empty when there was no room for any of it. */
    private Optional<Draft> fitting(Draft draft) {
        long room = MOST_LETTERS - letters;
        if (room <= 0 || count >= MOST_BLOCKS) {
            full = true;
            return Optional.empty();
        }
        String text = draft.text();
        full |= text.length() > room;
        String cut = text.length() > room ? text.substring(0, (int) room) : text;
        letters += cut.length();
        count++;
        return Optional.of(new Draft(draft.kind(), draft.level(), cut, draft.page()));
    }

    public void openTable() {
        if (frames.peek().tables.size() < DEEPEST) {
            frames.peek().tables.push(new TableRows());
        } else {
            ignored++;
        }
    }

    /** Begins a row of the innermost table. */
    public void openRow() {
        if (hasTable() && hasRoomForCells()) {
            frames.peek().tables.peek().openRow();
        }
    }

    /** Rows and cells cost memory be they empty. */
    private boolean hasRoomForCells() {
        cells++;
        full |= cells > MOST_CELLS;
        return !full;
    }

    /** Takes the row that was begun last out again. */
    public void dropRow() {
        if (hasTable()) {
            frames.peek().tables.peek().dropRow();
        }
    }

    /** Begins a cell of the row. */
    public void openCell() {
        if (hasTable() && hasRoomForCells()) {
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
        if (frames.size() <= DEEPEST) {
            frames.push(new Frame());
        } else {
            ignoredAsides++;
        }
    }

    /** Ends what was begun last, and returns its blocks: the story takes them only with {@link #addLater}. */
    public List<Draft> closeAside() {
        if (ignoredAsides > 0) {
            ignoredAsides--;
            return List.of();
        }
        if (frames.size() == 1) {
            return List.of();
        }
        List<Draft> drafts = end(frames.pop());
        // They are counted again when they are put in their place.
        count -= drafts.size();
        letters -= drafts.stream().mapToLong(draft -> draft.text().length()).sum();
        return drafts;
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
        return full;
    }

    /** All blocks in order; what is still open is closed. */
    public List<Draft> drafts() {
        ignoredAsides = 0;
        while (frames.size() > 1) {
            addLater(closeAside());
        }
        return end(frames.peek());
    }
}
