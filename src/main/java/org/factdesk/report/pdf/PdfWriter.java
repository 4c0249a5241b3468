package org.factdesk.report.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.factdesk.pdf.NoSystemFonts;
import org.factdesk.report.ReportContent;
import org.factdesk.report.Scripts;
import org.factdesk.report.Writer;
import org.factdesk.report.html.HtmlReport;
import org.factdesk.report.html.Medium;
import org.factdesk.words.Words;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Prints the report on A4, with an outline, links and running heads. Refuses to load anything that it was not given. */
public final class PdfWriter implements Writer {
    private final Words words;
    private final PdfFonts fonts;
    private final Consumer<Diagnostic> diagnostics;

    public PdfWriter(Words words) {
        this(words, diagnostic -> {});
    }

    /** @param diagnostics is told what the engine finds odd about the page or its style */
    PdfWriter(Words words, Consumer<Diagnostic> diagnostics) {
        this.words = words;
        this.fonts = new PdfFonts();
        this.diagnostics = diagnostics;
    }

    @Override
    public String format() {
        return "PDF";
    }

    @Override
    public String ending() {
        return ".pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(ReportContent content, OutputStream out) throws IOException {
        Document page = HtmlReport.build(content, words, Medium.PRINT, notices(content));
        PrintText.apply(page, fonts);
        Bookmarks.add(page, content);
        print(page, content, out);
    }

    private List<String> notices(ReportContent content) {
        List<String> notices = new ArrayList<>();
        Map<String, Integer> missing = Scripts.unprintable(content, fonts::canShow);
        if (!missing.isEmpty()) {
            int count = missing.values().stream().mapToInt(Integer::intValue).sum();
            notices.add(
                    words.text("report.print.missing", count, PrintText.MISSING, String.join(", ", missing.keySet())));
        }
        if (!Scripts.unprintable(content, cp -> !PrintText.isVowelSign(cp)).isEmpty()) {
            notices.add(words.text("report.print.vowels"));
        }
        return notices;
    }

    /** The last step, apart so that a test can hand it a page that asks for more than it may have. */
    void print(Document page, ReportContent content, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        NoSystemFonts.use();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.register(builder);
        builder.useFastMode();
        refuseEverythingElse(builder);
        builder.useObjectDrawerFactory(new SignDrawer());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(words.locale()));
        builder.useReplacementText(PrintText.MISSING);
        builder.withProducer("Factdesk");
        builder.withDiagnosticConsumer(diagnostics);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                stamp(document, content);
                document.save(out);
            }
        }
    }

    /** Texts and addresses of sources must never make the engine open anything: a report is made without a network. */
    private static void refuseEverythingElse(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    /** The moment of the export and an id that follows from it, so that the same report gives the same file. */
    private static void stamp(PDDocument document, ReportContent content) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(content.exported().atZone(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(content.language());
        document.setDocumentId(content.exported().toEpochMilli());
    }
}
