package org.factdesk.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps PDFBox from looking for fonts on the machine. It would read every font of the system, and leave a list of them in
 * the user's home folder, for typefaces that a report of ours is not set in, and that are never drawn when a PDF is read.
 */
public final class NoSystemFonts implements FontMapper {
    private static final String FONT = "/org/factdesk/fonts/Inter-Regular.ttf";
    private static final int TABLE_COUNT_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY_SIZE = 16;
    /** The tag {@code cmap}. */
    private static final int CHARACTERS = 0x636D6170;
    /** A tag that means nothing: {@code cma_}. */
    private static final int NO_TABLE = 0x636D615F;

    private TrueTypeFont ours;

    private NoSystemFonts() {}

    /** Says so to PDFBox, for the whole program. */
    public static void use() {
        FontMappers.set(new NoSystemFonts());
    }

    /** For a typeface that every reader of PDF has itself: never drawn, its widths are known to PDFBox. */
    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(new Undrawn(name), false);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(ours(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, ours(), true);
    }

    /** Parsed once, whatever number of fonts it stands in for. */
    private synchronized TrueTypeFont ours() {
        if (ours == null) {
            ours = parsed();
        }
        return ours;
    }

    /**
     * A font without its table of characters: PDFBox would else take the numbers of glyphs in the missing font for glyphs
     * of this one, and make up a text.
     */
    private static TrueTypeFont parsed() {
        try (InputStream in = NoSystemFonts.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + FONT);
            }
            byte[] font = in.readAllBytes();
            ByteBuffer directory = ByteBuffer.wrap(font);
            int tables = directory.getShort(TABLE_COUNT_AT);
            for (int entry = DIRECTORY_AT; entry < DIRECTORY_AT + tables * ENTRY_SIZE; entry += ENTRY_SIZE) {
                if (directory.getInt(entry) == CHARACTERS) {
                    directory.putInt(entry, NO_TABLE);
                }
            }
            return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Undrawn(String name) implements FontBoxFont {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, 0, 1000, 1000);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(0.001f, 0, 0, 0.001f, 0, 0);
        }

        @Override
        public GeneralPath getPath(String glyph) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String glyph) {
            return 0;
        }

        @Override
        public boolean hasGlyph(String glyph) {
            return false;
        }
    }
}
