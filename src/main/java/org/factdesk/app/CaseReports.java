package org.factdesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.factdesk.report.Finding;
import org.factdesk.report.Preflight;
import org.factdesk.report.ReportInput;
import org.factdesk.report.pdf.PdfFonts;
import org.factdesk.ui.export.Reports;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.Progress;
import org.factdesk.workbench.report.WriteReport;

/** The export page's reports, by the same verb that the command line uses. */
record CaseReports(Supplier<WriteReport> verb, Supplier<PdfFonts> fonts) implements Reports {
    CaseReports(Supplier<WriteReport> verb) {
        this(verb, Once.of(PdfFonts::new));
    }

    @Override
    public ReportInput snapshot(Desk desk) {
        return verb.get().snapshot(desk);
    }

    @Override
    public List<Finding> preflight(ReportInput input) {
        return Preflight.of(input, codePoint -> fonts.get().canShow(codePoint));
    }

    @Override
    public void write(ReportInput input, Path file, Progress progress) {
        verb.get().write(input, file, progress);
    }
}
