package org.factdesk.ui.task;

/** Where work runs. */
public enum Lane {
    /** One thread, for what reads or changes the open case: edits keep their order. */
    CASE,
    /** Several threads, for reading, exporting and searching. */
    POOL
}
