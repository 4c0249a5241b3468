package org.factdesk.ingest.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.factdesk.pdf.NoSystemFonts;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** Prints HTML to PDF inside the test, with the program's own fonts. */
final class Printed {
    static final String FAMILY = "Source Serif 4";

    private Printed() {}

    static byte[] html(String html) {
        NoSystemFonts.use();
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "SourceSerif4-Regular", 400);
        font(builder, "SourceSerif4-SemiBold", 700);
        builder.useFastMode();
        builder.useUriResolver((base, uri) -> null);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(html)), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> withoutLigatures("/org/factdesk/fonts/" + file + ".ttf"), FAMILY, weight, FontStyle.NORMAL, true);
    }

    /** This engine does not tell what its ligatures stand for: so the table that makes them gets a name of no meaning. */
    private static InputStream withoutLigatures(String path) {
        try (InputStream in = Printed.class.getResourceAsStream(path)) {
            String font = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return new ByteArrayInputStream(font.replaceFirst("GSUB", "GSU_").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
