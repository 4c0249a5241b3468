package org.factdesk.store;

import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.CaseState;
import org.factdesk.model.Edit;
import org.factdesk.model.RecordedEdit;

/**
 * One open case file. Belongs to one thread at a time. Every failure is a {@link org.factdesk.problem.Problem} and
 * leaves the file as it was.
 */
public interface CaseStore extends AutoCloseable {
    Path file();

    /** All items as they are now. */
    CaseState load();

    /** The number for the next new claim: higher than any the case ever gave, undone ones included. */
    int nextClaimNumber();

    /**
     * Writes an edit: its items' rows, the search index, the log with its hash, and the contents it names, all in one
     * transaction. When it returns, all of it is durably on disk.
     *
     * @param contents what the edit's document versions name by hash and the case does not hold yet
     */
    RecordedEdit record(Edit edit, List<Content> contents);

    EditLog log();

    Contents contents();

    Drafts drafts();

    Search search();

    @Override
    void close();
}
