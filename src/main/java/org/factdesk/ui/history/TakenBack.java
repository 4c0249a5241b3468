package org.factdesk.ui.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.factdesk.workbench.history.HistoryLine;

/** Finds the work that was undone and not brought back. */
final class TakenBack {
    private TakenBack() {}

    /**
     * For each line whether it is such work.
     *
     * @param lines the oldest first; all of a case, or all that touched one item: an undo touches what its work touched
     */
    static boolean[] in(List<HistoryLine> lines) {
        boolean[] takenBack = new boolean[lines.size()];
        Deque<Integer> done = new ArrayDeque<>();
        Deque<Integer> undone = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i).nature()) {
                case WORK -> done.push(i);
                case UNDO -> move(done, undone, takenBack, true);
                case REDO -> move(undone, done, takenBack, false);
            }
        }
        return takenBack;
    }

    private static void move(Deque<Integer> from, Deque<Integer> to, boolean[] takenBack, boolean value) {
        if (!from.isEmpty()) {
            int work = from.pop();
            to.push(work);
            takenBack[work] = value;
        }
    }
}
