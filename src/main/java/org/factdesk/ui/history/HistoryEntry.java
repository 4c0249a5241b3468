package org.factdesk.ui.history;

import java.util.List;

/**
 * One edit in words.
 *
 * @param takenBack whether it was undone later and not brought back
 */
record HistoryEntry(String label, String who, String when, boolean takenBack, List<FieldLine> fields) {
    /** One field before and after; either may be empty. */
    record FieldLine(String name, String before, String after) {}

    HistoryEntry {
        fields = List.copyOf(fields);
    }
}
