package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** What a person reads in a report that was written, each format by a reader that is not ours. */
final class Report {
    private Report() {}

    static String pdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return plain(new PDFTextStripper().getText(pdf));
        }
    }

    static String html(Path file) throws IOException {
        return plain(Jsoup.parse(file.toFile(), "UTF-8").body().text());
    }

    static String markdown(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        Parser.builder()
                .extensions(java.util.List.of(TablesExtension.create()))
                .build()
                .parse(Files.readString(file))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }
                });
        return plain(words.toString());
    }

    /** Whether the report has the words, however its lines are broken. */
    static void says(String report, String words) {
        assertTrue(report.contains(plain(words)), () -> "missing from the report: " + words);
    }

    /** White space differs between formats. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
