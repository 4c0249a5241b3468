package org.factdesk.ingest.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What its glyphs say, whether it is bold, how tall it is: asked of PDFBox once. */
final class Typeface {
    private static final int BOLD = 600;
    private static final int LONGEST = 20;

    private final PDFont font;
    private final boolean bold;
    private final float height;
    private final Map<Integer, String> texts = new HashMap<>();

    Typeface(PDFont font) {
        this.font = font;
        this.bold = bold(font);
        this.height = height(font);
    }

    boolean isBold() {
        return bold;
    }

    /** Times the size that it is set in: 1 but for fonts of drawings, which have units of their own. */
    float height() {
        return height;
    }

    /** What the glyph says: U+FFFD when the document does not tell, empty for what is no character. */
    String text(int code) {
        return texts.computeIfAbsent(code, this::find);
    }

    private String find(int code) {
        String text = font.toUnicode(code);
        if (text == null) {
            boolean simple = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
            return simple ? String.valueOf((char) code) : "\uFFFD";
        }
        // No glyph stands for so much; a file that says so would fill the memory with it.
        return text.length() > LONGEST ? "\uFFFD" : Letters.plain(text);
    }

    private static boolean bold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean named = name.contains("bold") || name.contains("black") || name.contains("heavy");
        return named || (descriptor != null && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold()));
    }

    private static float height(PDFont font) {
        if (!(font instanceof PDType3Font drawings)) {
            return 1;
        }
        BoundingBox box = drawings.getBoundingBox();
        float scale = Math.abs(drawings.getFontMatrix().getScaleY());
        float tall = box == null ? 0 : box.getHeight() * scale;
        return tall > 0.05f && tall < 1000 ? tall * 0.8f : 1;
    }
}
