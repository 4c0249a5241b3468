package org.factdesk.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The program's own fonts: which there are, and which characters they can show. */
public final class PdfFonts {
    /** With Latin-1, all that most reports need; every face has them, so no file is read for such a report. */
    private static final String KNOWN = "\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u20AC";

    /** One of each family, the two that the report is set in first. */
    private static final List<String> FACES = List.of(
            "SourceSerif4-Regular",
            "Inter-Regular",
            "FactdeskNaskh-Regular",
            "FactdeskSansArabic-Regular",
            "IBMPlexMono-Regular");

    private static final int TABLE_COUNT_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY_SIZE = 16;
    /** The tag {@code GSUB}. */
    private static final int SUBSTITUTION = 0x47535542;
    /** A tag that means nothing: {@code GSU_}. */
    private static final int NO_TABLE = 0x4753555F;

    private final List<CmapLookup> lookups = new ArrayList<>();

    /** One face as the style sheet calls it. */
    record Face(String family, int weight, FontStyle style, String file) {}

    static final List<Face> ALL = List.of(
            new Face("Source Serif 4", 400, FontStyle.NORMAL, "SourceSerif4-Regular"),
            new Face("Source Serif 4", 400, FontStyle.ITALIC, "SourceSerif4-Italic"),
            new Face("Source Serif 4", 600, FontStyle.NORMAL, "SourceSerif4-SemiBold"),
            new Face("Inter", 400, FontStyle.NORMAL, "Inter-Regular"),
            new Face("Inter", 500, FontStyle.NORMAL, "Inter-Medium"),
            new Face("Inter", 600, FontStyle.NORMAL, "Inter-SemiBold"),
            new Face("Inter", 700, FontStyle.NORMAL, "Inter-Bold"),
            new Face("IBM Plex Mono", 400, FontStyle.NORMAL, "IBMPlexMono-Regular"),
            new Face("IBM Plex Mono", 500, FontStyle.NORMAL, "IBMPlexMono-Medium"),
            new Face("Factdesk Naskh", 400, FontStyle.NORMAL, "FactdeskNaskh-Regular"),
            new Face("Factdesk Naskh", 600, FontStyle.NORMAL, "FactdeskNaskh-SemiBold"),
            new Face("Factdesk Naskh", 700, FontStyle.NORMAL, "FactdeskNaskh-Bold"),
            new Face("Factdesk Sans Arabic", 400, FontStyle.NORMAL, "FactdeskSansArabic-Regular"),
            new Face("Factdesk Sans Arabic", 500, FontStyle.NORMAL, "FactdeskSansArabic-Medium"),
            new Face("Factdesk Sans Arabic", 600, FontStyle.NORMAL, "FactdeskSansArabic-SemiBold"));

    static void register(PdfRendererBuilder builder) {
        ALL.forEach(
                face -> builder.useFont(() -> plain(face.file()), face.family(), face.weight(), face.style(), true));
    }

    /** Whether the PDF can show the character, or need not because it is invisible anyway. */
    public boolean canShow(int codePoint) {
        return isCommon(codePoint) || isInvisible(codePoint) || hasGlyph(codePoint);
    }

    /** Whether the two typefaces that the report is set in both have the character. */
    boolean isUsual(int codePoint) {
        return isCommon(codePoint)
                || isInvisible(codePoint)
                || lookups().stream().limit(2).allMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
    }

    /** Characters that only steer the text around them. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    static boolean isCommon(int codePoint) {
        return codePoint == '\n'
                || (codePoint >= 0x20 && codePoint < 0x7F)
                || (codePoint >= 0xA0 && codePoint < 0x100)
                || KNOWN.indexOf(codePoint) >= 0;
    }

    /** The engine leaves out, without a word, what has no agreed meaning, even where a font has a drawing for it. */
    private boolean hasGlyph(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && lookups().stream().anyMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
    }

    private synchronized List<CmapLookup> lookups() {
        if (lookups.isEmpty()) {
            FACES.forEach(face -> lookups.add(lookup(face)));
        }
        return lookups;
    }

    private static CmapLookup lookup(String file) {
        try (InputStream in = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The font without its substitution table. PDFBox would look for ligatures anew at each piece of text, a quarter of
     * the time of a report, and set them narrower than the page was laid out for.
     */
    private static InputStream plain(String file) {
        try (InputStream in = open(file)) {
            byte[] font = in.readAllBytes();
            ByteBuffer directory = ByteBuffer.wrap(font);
            int tables = directory.getShort(TABLE_COUNT_AT);
            for (int entry = DIRECTORY_AT; entry < DIRECTORY_AT + tables * ENTRY_SIZE; entry += ENTRY_SIZE) {
                if (directory.getInt(entry) == SUBSTITUTION) {
                    directory.putInt(entry, NO_TABLE);
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String file) {
        String path = "/org/factdesk/fonts/" + file + ".ttf";
        InputStream in = PdfFonts.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("the program lacks its font " + path);
        }
        return in;
    }
}
