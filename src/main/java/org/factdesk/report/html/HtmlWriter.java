package org.factdesk.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factdesk.report.ReportContent;
import org.factdesk.report.Writer;
import org.factdesk.words.Words;
import org.jsoup.nodes.Document;

/** Writes the report as one HTML file that needs no other, no script and no network. */
public final class HtmlWriter implements Writer {
    private final Words words;

    public HtmlWriter(Words words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "HTML";
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void write(ReportContent content, OutputStream out) throws IOException {
        Document page = HtmlReport.build(content, words, Medium.SCREEN, List.of());
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
}
