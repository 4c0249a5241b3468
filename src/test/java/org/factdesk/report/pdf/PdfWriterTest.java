package org.factdesk.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.factdesk.report.ReportBuilder;
import org.factdesk.report.ReportContent;
import org.factdesk.report.ReportInput;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.testing.SampleContent;
import org.junit.jupiter.api.Test;

/** The PDF is read back as its readers would. */
class PdfWriterTest {
    static byte[] write(CaseBuilder made) throws IOException {
        ReportInput input = made.input();
        ReportContent content = ReportBuilder.build(input);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(input.words()).write(content, out);
        return out.toByteArray();
    }

    static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void theCoverSaysWhatCameOut() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleContent.town()))) {
            String cover = text(document, 1, 1);
            assertTrue(cover.contains("The swimming pool of Ostvale: what holds up"), cover);
            assertTrue(cover.contains("Claim 1 is half true: The turnstiles counted 212,340 visitors"), cover);
            assertTrue(cover.contains("Miriam Okafor, Tomas Lindqvist"), cover);
            assertEquals(
                    "The swimming pool of Ostvale: what holds up",
                    document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void theEngineFindsNothingOddAboutOurStyle() throws IOException {
        List<String> odd = new ArrayList<>();
        ReportInput input = SampleContent.town().input();
        PdfWriter writer = new PdfWriter(input.words(), diagnostic -> {
            if (diagnostic.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                odd.add(diagnostic.getFormattedMessage());
            }
        });
        writer.write(ReportBuilder.build(input), new ByteArrayOutputStream());
        assertEquals(List.of(), odd);
    }

    @Test
    void noCharacterBecomesANumberSign() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleContent.arabic()))) {
            assertFalse(text(document, 1, document.getNumberOfPages()).contains("#"));
        }
    }
}
