package org.factdesk.report;

import java.util.List;
import org.factdesk.model.CaseState;
import org.factdesk.model.Document;
import org.factdesk.model.DocumentVersion;
import org.factdesk.report.ReportContent.Custody;
import org.factdesk.report.ReportContent.FileEntry;
import org.factdesk.words.Words;

/** Says what the case's record holds and how anyone can check it. */
final class CustodyPart {
    private final ReportInput input;
    private final Words words;
    private final Dates dates;

    CustodyPart(ReportInput input, Dates dates) {
        this.input = input;
        this.words = input.words();
        this.dates = dates;
    }

    Custody custody() {
        return new Custody(
                words.text("report.custody.statement", input.edits()),
                input.head(),
                List.of(
                        words.text("report.verify.get"),
                        words.text("report.verify.run"),
                        words.text("report.verify.compare")),
                words.text("report.verify.limits"),
                files());
    }

    private List<FileEntry> files() {
        CaseState state = input.state();
        return state.all(DocumentVersion.class).stream()
                .map(version -> file(state.get(Document.class, version.document()), version))
                .toList();
    }

    private FileEntry file(Document document, DocumentVersion version) {
        String name = version.fileName().isEmpty() ? document.title() : version.fileName();
        String what = words.text("term.role." + document.role().key());
        return new FileEntry(PlainText.line(name), what, dates.day(version.readAt()), version.original());
    }
}
