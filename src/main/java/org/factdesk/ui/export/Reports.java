package org.factdesk.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.factdesk.report.Finding;
import org.factdesk.report.ReportInput;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Progress;

/** What the export page needs of the reports. */
public interface Reports {
    /** What a report written now would be made of. Called in the case lane; the rest may run on any thread. */
    ReportInput snapshot(Desk desk);

    /** What a reader of the report would miss, the serious things first. */
    List<Finding> preflight(ReportInput input);

    /**
     * Writes the report whole or not at all; the file's ending says in which format.
     *
     * @param progress when it is cancelled, what was in the file's place is kept
     * @throws org.factdesk.problem.Problem REPORT_NOT_WRITTEN; what was in the file's place is kept then
     */
    void write(ReportInput input, Path file, Progress progress);
}
