package org.factdesk.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.factdesk.report.ReportContent;
import org.factdesk.report.Writer;
import org.factdesk.words.Words;

/** Writes the report as GitHub-flavoured Markdown. */
public final class MarkdownWriter implements Writer {
    private final Words words;

    public MarkdownWriter(Words words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "Markdown";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public void write(ReportContent content, OutputStream out) throws IOException {
        Document document = new MarkdownReport(content, words).document();
        out.write(render(document).getBytes(StandardCharsets.UTF_8));
    }

    static String render(Document document) {
        return MarkdownRenderer.builder()
                .nodeRendererFactory(MarkdownText.FACTORY)
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(document);
    }
}
