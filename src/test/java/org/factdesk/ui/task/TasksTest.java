package org.factdesk.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cancelling means. */
class TasksTest {
    private final List<String> heard = new ArrayList<>();

    private Running cancelledWhileItRuns(Lane lane) {
        Tasks tasks = Tasks.immediate();
        Work<String> work = progress -> {
            Running present = tasks.running().get(0);
            present.setAfterCancel(() -> heard.add("cancelled"));
            present.cancel();
            present.cancel();
            return progress.isCancelled() ? "ended" : "went on";
        };
        return tasks.run(lane, "work", work, heard::add, problem -> heard.add("failed"));
    }

    @Test
    void workOnACaseIsHeardOfWhateverHappens() {
        assertFalse(cancelledWhileItRuns(Lane.CASE).isCancelled());
        assertEquals(List.of("went on"), heard);
    }

    @Test
    void otherWorkIsHeardOfNoMoreOnceItIsCancelled() {
        assertTrue(cancelledWhileItRuns(Lane.POOL).isCancelled());
        assertEquals(List.of("cancelled"), heard);
    }
}
