package org.factdesk.ui.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Nature;
import org.factdesk.workbench.history.HistoryLine;
import org.junit.jupiter.api.Test;

/** Which work stands and which was taken back. */
class TakenBackTest {
    @Test
    void workThatWasUndoneAndNotBroughtBackIsTakenBack() {
        assertArrayEquals(
                new boolean[] {false, true, true, false, false},
                TakenBack.in(lines(Nature.WORK, Nature.WORK, Nature.WORK, Nature.UNDO, Nature.UNDO)));
        assertArrayEquals(
                new boolean[] {false, false, false, false},
                TakenBack.in(lines(Nature.WORK, Nature.WORK, Nature.UNDO, Nature.REDO)));
        assertArrayEquals(
                new boolean[] {true, false, false, false, false},
                TakenBack.in(lines(Nature.WORK, Nature.UNDO, Nature.WORK, Nature.UNDO, Nature.REDO)));
    }

    @Test
    void aLogThatBeginsInTheMiddleBreaksNothing() {
        assertArrayEquals(new boolean[] {false, false}, TakenBack.in(lines(Nature.UNDO, Nature.REDO)));
    }

    private static List<HistoryLine> lines(Nature... natures) {
        return Arrays.stream(natures)
                .map(nature ->
                        new HistoryLine(Instant.EPOCH, "Ada", EditLabel.of("edit.case.title"), nature, "", List.of()))
                .toList();
    }
}
