package org.factdesk.store;

import java.nio.file.Path;
import java.util.UUID;
import org.factdesk.model.Edit;

/** Makes and opens case files. */
public interface CaseStores {
    /**
     * Makes a new case whose first edit makes its info and scale.
     *
     * @param device the chain that this machine writes
     * @throws org.factdesk.problem.Problem when the file exists or cannot be written; nothing is left behind then
     */
    CaseStore create(Path file, UUID device, Edit first);

    /**
     * Opens an existing case, checked and brought to the current schema.
     *
     * @param device the chain that this machine writes
     * @throws org.factdesk.problem.Problem when it is not one of ours, newer, foreign, damaged, in use or not writable;
     *     the file is unchanged then
     */
    CaseStore open(Path file, UUID device);
}
