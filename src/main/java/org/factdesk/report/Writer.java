package org.factdesk.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. All writers say the same, in the same order. */
public interface Writer {
    /** What people call the format: {@code PDF}. */
    String format();

    /** How its files end, with the dot: {@code .pdf}. */
    String ending();

    String mediaType();

    /** Writes the whole report and leaves the stream open. A failed write leaves an unusable rest in the stream. */
    void write(ReportContent content, OutputStream out) throws IOException;
}
